using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using HostKit.Tests;

namespace HostKit.Acme.MachineTests.Files;

/// <summary>Changes of a store that are killed, or whose system calls fail, at each call that changes something: key and certificate always fit, and accounts are whole or not there.</summary>
public sealed class StoreCrashTests : IDisposable
{
    private const string Changing = "rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,rmdir,symlink,symlinkat,chmod,fchmod,fchmodat,fchown,ftruncate,pwrite64,fsync";

    private readonly StoreProgram _program = new();

    public void Dispose() => _program.Dispose();

    [Fact]
    public async Task Killed_at_every_call_of_a_change_the_pair_fits()
    {
        for (var i = 0; i < 3; i++)
            await _program.RequireAsync("put", _program.Issue());
        var (before, after) = (Leaf(_program.Site.ChainPath), "");
        var next = _program.Issue("next.pem");
        after = Leaf(next);
        var (old, fresh) = (0, 0);
        await ForEachCallAsync(["put", next], context =>
        {
            // What a web server would read this moment, before anything is put right.
            using var pair = X509Certificate2.CreateFromPem(File.ReadAllText(_program.Site.ChainPath), File.ReadAllText(_program.Site.KeyPath));
            var now = Leaf(_program.Site.ChainPath);
            Assert.True(pair.HasPrivateKey && (now == before || now == after), context);
            _ = now == before ? old++ : fresh++;
            return Task.CompletedTask;
        }, async context =>
        {
            await _program.RequireAsync("put", next);
            Assert.Equal(after, Leaf(_program.Site.ChainPath));
            Assert.True(_program.Site.Versions.Count(v => v.Serial == _program.Site.Current!.Serial) == 1, context);
            var left = Directory.GetFileSystemEntries(_program.Site.Path, "*", SearchOption.AllDirectories).Where(p => p.EndsWith(".new", StringComparison.Ordinal) || p.EndsWith(".old", StringComparison.Ordinal));
            Assert.True(!left.Any(), $"{context}: {string.Join(", ", left)}");
            // The version that the crash was to delete may still be there; the next change deletes it.
            Assert.InRange(_program.Site.Versions.Count, 3, 4);
        });
        Console.WriteLine($"# a change of a certificate killed at each of {old + fresh} system calls: {old} times the old pair, {fresh} times the new one");
        Assert.True(old > 10 && fresh > 3, $"{old} old, {fresh} new");
    }

    [Fact]
    public async Task Killed_at_every_call_of_making_an_account_there_is_a_whole_one_or_none()
    {
        var (none, whole) = (0, 0);
        await ForEachCallAsync(["account"], context =>
        {
            _ = new CertificateStore(_program.State).Accounts.All.Count == 0 ? none++ : whole++;
            return Task.CompletedTask;
        }, async _ =>
        {
            var kept = new CertificateStore(_program.State).Accounts.All;
            await _program.RequireAsync("account");
            var now = Assert.Single(new CertificateStore(_program.State).Accounts.All);
            Assert.All(kept, account => Assert.Equal(account.Thumbprint, now.Thumbprint));
            Assert.Single(Directory.GetDirectories(Path.Combine(_program.State, "accounts")));
        });
        Console.WriteLine($"# a new account killed at each of {none + whole} system calls: {none} times none, {whole} times a whole one");
        Assert.True(none > 5 && whole > 0, $"{none} none, {whole} whole");
    }

    [Theory]
    [InlineData("pwrite64,mkdir,symlink,fsync", "ENOSPC", "the disk is full")]
    [InlineData("rename,unlink,fchmod,chmod", "EIO", "it cannot be read or written")]
    [InlineData("pwrite64,mkdir,rename", "EROFS", "the file system is read-only")]
    public async Task A_call_that_fails_is_told_and_the_former_pair_stays(string calls, string error, string message)
    {
        await _program.RequireAsync("put", _program.Issue());
        var next = _program.Issue("next.pem");
        await SaveAsync();
        var told = 0;
        for (var n = 1; ; n++)
        {
            await RestoreAsync();
            var (exitCode, output, trace) = await _program.RunUnderAsync(["strace", "-f", "-e", $"trace={calls}", "-e", "signal=none", "-e", $"inject={calls}:error={error}:when={n}"], "put", next);
            var current = Leaf(_program.Site.ChainPath);
            using var pair = X509Certificate2.CreateFromPem(File.ReadAllText(_program.Site.ChainPath), File.ReadAllText(_program.Site.KeyPath));
            Assert.True(exitCode is 0 or 1, $"{error} at call {n}: {exitCode} {output}");
            if (exitCode == 1)
            {
                Assert.Contains(message, output, StringComparison.Ordinal);
                told++;
            }
            else
            {
                Assert.Equal(Leaf(next), current);
            }

            if (!trace.Contains("(INJECTED)", StringComparison.Ordinal))
                break;
        }

        Assert.True(told >= 4, $"told {told} times");
    }

    [Fact]
    public async Task Many_processes_at_once_leave_whole_pairs_and_one_account()
    {
        var puts = Enumerable.Range(0, 6).Select(i => _program.RunAsync("put", _program.Issue($"issued{i}.pem")));
        var accounts = Enumerable.Range(0, 6).Select(_ => _program.RunAsync("account"));
        var results = await Task.WhenAll([.. puts, .. accounts]);
        Assert.All(results, r => Assert.True(r.ExitCode == 0, r.Output + r.Error));
        Assert.Single(results.Skip(6).Select(r => r.Output).Distinct());
        Assert.Equal([6, 5, 4], _program.Site.Versions.Select(v => v.Version));
        using var pair = X509Certificate2.CreateFromPem(File.ReadAllText(_program.Site.ChainPath), File.ReadAllText(_program.Site.KeyPath));
        Assert.True(pair.HasPrivateKey);
    }

    [Fact]
    public async Task The_lock_goes_with_the_process_however_it_ends()
    {
        using var holder = _program.Start("hold");
        Assert.Equal("held", await holder.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        Assert.Null(_program.Site.TryLock());
        holder.Kill();
        await holder.WaitForExitAsync(TestContext.Current.CancellationToken);
        using var taken = _program.Site.TryLock();
        Assert.NotNull(taken);
    }

    /// <summary>Kills the program at each of its calls, each time from the same start.</summary>
    private async Task ForEachCallAsync(string[] words, Func<string, Task> killed, Func<string, Task> after)
    {
        await SaveAsync();
        var (done, _, trace) = await _program.RunUnderAsync(["strace", "-f", "-e", $"trace={Changing}", "-e", "signal=none"], words);
        Assert.Equal(0, done);
        var calls = Regex.Matches(trace, @"^(?:\[pid +\d+\] )?([a-z0-9_]+)\(", RegexOptions.Multiline).GroupBy(m => m.Groups[1].Value).ToDictionary(g => g.Key, g => g.Count());
        foreach (var (call, n) in calls.SelectMany(c => Enumerable.Range(1, c.Value).Select(n => (c.Key, n))))
        {
            await RestoreAsync();
            var (exitCode, output, _) = await _program.RunUnderAsync(["strace", "-f", "-e", $"trace={Changing}", "-e", "signal=none", "-e", $"inject={call}:signal=KILL:when={n}"], words);
            var context = $"killed at {call} number {n}";
            Assert.True(exitCode is 137 or 0, $"{context}: {exitCode} {output}");
            // strace counts by thread: a call of the runtime's own threads kills nobody.
            if (exitCode == 0)
                continue;
            await killed(context);
            await after(context);
        }
    }

    private async Task SaveAsync()
    {
        Directory.CreateDirectory(_program.State);
        await Tool.RequireAsync("/", "cp", "-a", _program.State, _program.State + ".saved");
    }

    private async Task RestoreAsync()
    {
        Directory.Delete(_program.State, recursive: true);
        await Tool.RequireAsync("/", "cp", "-a", _program.State + ".saved", _program.State);
    }

    private static string Leaf(string path)
    {
        using var certificate = X509Certificate2.CreateFromPem(File.ReadAllText(path));
        return certificate.SerialNumber;
    }
}
