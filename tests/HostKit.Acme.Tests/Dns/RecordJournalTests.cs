namespace HostKit.Acme.Tests;

public sealed class RecordJournalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hostkit-journal-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void What_a_dead_process_left_is_found_by_its_provider_alone_and_what_is_in_use_by_nobody()
    {
        var journal = new RecordJournal(_folder, "one");
        var written = journal.Write("example.org", [new("_acme-challenge.example.org", "a"), new("_acme-challenge.example.org", "b \"quoted\"")]);
        Assert.Empty(new RecordJournal(_folder, "one").Leftovers());
        written[0].Show(TimeSpan.FromHours(1));
        foreach (var record in written)
            record.Dispose();
        Assert.Empty(new RecordJournal(_folder, "two").Leftovers());

        var left = new RecordJournal(_folder, "one").Leftovers();
        Assert.Equal(["a", "b \"quoted\""], left.Select(r => r.Record.Value).Order(StringComparer.Ordinal));
        Assert.All(left, r => Assert.Equal(("example.org", "_acme-challenge.example.org"), (r.Zone, r.Record.Name)));
        Assert.Equal(TimeSpan.FromHours(1), left.Single(r => r.Record.Value == "a").TimeToLive);
        Assert.Empty(journal.Leftovers());
        foreach (var record in left)
            record.Forget();
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"provider\":\"one\",\"zo")]
    [InlineData("{}")]
    public void A_note_that_was_cut_off_by_a_crash_goes_since_nothing_was_written_yet(string text)
    {
        File.WriteAllText(Path.Combine(_folder, "half.json"), text);
        Assert.Empty(new RecordJournal(_folder, "one").Leftovers());
        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Where_nothing_can_be_noted_nothing_is_written()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "");
        var told = Assert.Throws<HostKitException>(() => new RecordJournal(Path.Combine(file, "below"), "one").Write("example.org", [new("a.example.org", "x")]));
        Assert.Contains(Path.Combine(file, "below"), told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void How_long_caches_remember_is_bounded_and_known_to_the_next_process()
    {
        var clock = new SetClock { Now = DateTimeOffset.UtcNow };
        new CacheTimes(_folder, TimeSpan.FromSeconds(60), clock).Seen("a.example.org", TimeSpan.FromHours(1));
        new CacheTimes(_folder, TimeSpan.FromSeconds(60), clock).Seen("b.example.org", TimeSpan.Zero);
        clock.Now += TimeSpan.FromSeconds(20);
        var next = new CacheTimes(_folder, TimeSpan.FromSeconds(60), clock);
        Assert.Equal(40, next.Left("a.example.org").TotalSeconds, 1);
        Assert.Equal(TimeSpan.Zero, next.Left("b.example.org"));
        next.Sweep();
        Assert.Equal(40, next.Left("a.example.org").TotalSeconds, 1);
        clock.Now += TimeSpan.FromSeconds(60);
        Assert.Equal(TimeSpan.Zero, next.Left("a.example.org"));
        next.Sweep();
        Assert.Empty(Directory.GetFiles(_folder));
        clock.Now -= TimeSpan.FromDays(400);
        new CacheTimes(_folder, TimeSpan.FromSeconds(60), clock).Seen("a.example.org", TimeSpan.FromHours(1));
        Assert.Equal(60, next.Left("c.example.org").TotalSeconds + new CacheTimes(_folder, TimeSpan.FromSeconds(60), clock).Left("a.example.org").TotalSeconds, 1);
    }

    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
