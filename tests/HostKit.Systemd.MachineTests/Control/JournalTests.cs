using System.Net.Sockets;
using System.Text;

namespace HostKit.Systemd.MachineTests;

/// <summary>Reading the journal, entry by entry.</summary>
[Collection("machine")]
public sealed class JournalTests(SystemdMachine machine)
{
    private static CancellationToken Cancel => Controlled.Cancel;

    private SystemdJournal Journal => SystemdJournal.OfContainer(machine.Machine.Leader);

    [Fact]
    public async Task Reading_goes_on_behind_the_cursor()
    {
        var cursor = await Journal.GetCursorAsync(Cancel);
        await LogAsync("cursor", "first", "second");
        var before = await ReadAsync(new() { AfterCursor = cursor, Fields = Tag("cursor") });
        await LogAsync("cursor", "third");
        var after = await ReadAsync(new() { AfterCursor = before[^1].Cursor, Fields = Tag("cursor") });
        var nothing = await ReadAsync(new() { AfterCursor = after[^1].Cursor, Fields = Tag("cursor") });
        var last = await ReadAsync(new() { Fields = Tag("cursor"), Last = 2 });

        Assert.Equal(["first", "second"], before.Select(e => e.Message));
        Assert.Equal(["third"], after.Select(e => e.Message));
        Assert.Empty(nothing);
        Assert.Equal(["second", "third"], last.Select(e => e.Message));
        Assert.True(before[0].Time <= before[1].Time && before[0].SinceBoot > TimeSpan.Zero);
    }

    [Fact]
    public async Task Messages_of_several_lines_of_any_bytes_and_of_any_size_come_whole()
    {
        byte[] bytes = [0xff, 0xfe, (byte)'\n', 0x1b, (byte)'=', 0xc3];
        var large = new string('x', 100_000);
        var cursor = await Journal.GetCursorAsync(Cancel);
        Send([.. "SYSLOG_IDENTIFIER=odd\nPRIORITY=3\nTAG=one\nTAG=two\nMESSAGE\n"u8, .. BitConverter.GetBytes((long)bytes.Length), .. bytes, (byte)'\n']);
        Send(Encoding.UTF8.GetBytes($"SYSLOG_IDENTIFIER=odd\nMESSAGE=one line\nEXTRA={large}\n"));
        await machine.Machine.RunAsync("journalctl", "--sync");

        var entries = await ReadAsync(new() { AfterCursor = cursor, Fields = Tag("odd") });

        Assert.Equal(2, entries.Count);
        Assert.Equal(bytes, entries[0].MessageBytes.ToArray());
        Assert.Equal(Encoding.UTF8.GetString(bytes), entries[0].Message);
        Assert.Equal((SyslogLevel.Err, "odd"), (entries[0].Priority, entries[0].Identifier));
        Assert.Equal(["one", "two"], entries[0].GetAll("TAG"));
        Assert.Equal(("one line", large), (entries[1].Message, entries[1].Get("EXTRA")));
        Assert.Null(entries[1].Priority);
    }

    [Fact]
    public async Task Entries_are_chosen_by_unit_run_priority_time_and_boot()
    {
        // Of a program that ended with its unit the journal may know the unit only: this unit stays until it is stopped.
        await machine.WriteUnitsAsync(("writes.service", "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=sh -c 'echo \"<3>bad\"; echo \"<6>fine\"'"));
        await using var systemd = await machine.ControlAsync();
        var first = await systemd.StartAsync("writes.service", Cancel);
        await machine.Machine.RunAsync("journalctl", "--sync");
        await systemd.StopAsync("writes.service", Cancel);
        await machine.Machine.RunAsync("journalctl", "--sync");
        var between = DateTimeOffset.UtcNow;
        var second = await systemd.StartAsync("writes.service", Cancel);
        await machine.Machine.RunAsync("journalctl", "--sync");

        var ofUnit = await ReadAsync(new() { Units = ["writes.service"], Boot = "0" });
        var ofRun = await ReadAsync(new() { InvocationId = second.InvocationId });
        var bad = await ReadAsync(new() { Units = ["writes.service"], Priority = SyslogLevel.Err });
        var late = await ReadAsync(new() { Units = ["writes.service"], Since = between });
        var early = await ReadAsync(new() { Units = ["writes.service"], Until = between });
        var runAndField = await ReadAsync(new() { InvocationId = second.InvocationId, Fields = Tag("sh") });

        Assert.Equal(4, ofUnit.Count(e => e.Message is "bad" or "fine"));
        Assert.All(ofUnit, e => Assert.Equal("writes.service", e.Unit));
        Assert.Equal(["bad", "fine"], ofRun.Where(e => e.Identifier == "sh").Select(e => e.Message));
        Assert.Contains(ofRun, e => e.Message.StartsWith("Finished", StringComparison.Ordinal) && e.Pid == 1);
        Assert.All(ofRun, e => Assert.Equal(second.InvocationId, e.InvocationId));
        Assert.Equal(["bad", "bad"], bad.Select(e => e.Message));
        Assert.DoesNotContain(first.InvocationId, late.Select(e => e.InvocationId));
        Assert.DoesNotContain(second.InvocationId, early.Select(e => e.InvocationId));
        Assert.Equal(["bad", "fine"], runAndField.Select(e => e.Message));
    }

    [Fact]
    public async Task New_entries_are_followed_as_they_are_written()
    {
        await LogAsync("followed", "before");
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Cancel);
        enough.CancelAfter(TimeSpan.FromSeconds(30));
        var seen = new List<string>();
        var following = Journal.FollowAsync(new() { Fields = Tag("followed") }, enough.Token).GetAsyncEnumerator(enough.Token);
        // The place is taken with the first step.
        var next = following.MoveNextAsync().AsTask();
        await Task.Delay(500, Cancel);
        for (var i = 0; i < 3; i++)
        {
            await LogAsync("followed", $"new {i}");
            Assert.True(await next);
            seen.Add(following.Current.Message);
            next = following.MoveNextAsync().AsTask();
        }

        await enough.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
        await following.DisposeAsync();

        Assert.Equal(["new 0", "new 1", "new 2"], seen);
    }

    [Fact]
    public async Task The_files_of_a_machine_are_read_from_outside_and_mistakes_are_told()
    {
        await LogAsync("outside", "seen from outside");

        var entries = new List<JournalEntry>();
        await foreach (var entry in SystemdJournal.InDirectory($"{machine.Machine.RootPath}/var/log/journal").ReadAsync(new() { Fields = Tag("outside") }, Cancel))
            entries.Add(entry);
        var wrong = await Assert.ThrowsAsync<HostKitException>(() => ReadAsync(new() { AfterCursor = "nonsense" }));

        Assert.Equal(["seen from outside"], entries.Select(e => e.Message));
        Assert.Contains("journalctl could not read the journal (exit status 1): ", wrong.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new JournalQuery { InvocationId = "x" });
        Assert.Throws<ArgumentException>(() => new JournalQuery { Boot = "--vacuum-size=1" });
        Assert.Throws<ArgumentException>(() => new JournalQuery { Fields = Tag("x").Add("a b", "c") });
    }

    // The journal's own protocol.
    private void Send(byte[] entry)
    {
        using var socket = new Socket(AddressFamily.Unix, SocketType.Dgram, ProtocolType.Unspecified);
        socket.SendTo(entry, new UnixDomainSocketEndPoint($"{machine.Machine.RootPath}/run/systemd/journal/socket"));
    }

    private async Task LogAsync(string tag, params string[] messages)
        => await machine.Machine.ShellAsync(string.Concat(messages.Select(m => $"logger -t {tag} '{m}'; ")) + "journalctl --sync", Cancel);

    private async Task<List<JournalEntry>> ReadAsync(JournalQuery query)
    {
        var entries = new List<JournalEntry>();
        await foreach (var entry in Journal.ReadAsync(query, Cancel))
            entries.Add(entry);
        return entries;
    }

    private static System.Collections.Immutable.ImmutableDictionary<string, string> Tag(string tag)
        => System.Collections.Immutable.ImmutableDictionary<string, string>.Empty.Add("SYSLOG_IDENTIFIER", tag);
}
