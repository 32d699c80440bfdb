using HostKit.Systemd.MachineTests.Corpus;

namespace HostKit.Systemd.MachineTests.Findings;

/// <summary>Findings about the units of hundreds of Debian packages, which work: an error among them would be ours.</summary>
public sealed class PackageReviewTests(CorpusFiles corpus) : IClassFixture<CorpusFiles>
{
    [Fact]
    public void Units_of_packages_have_no_errors()
    {
        List<Finding> findings = [];
        var files = 0;
        foreach (var (path, content) in corpus.Files.Where(f => f.Path.StartsWith("packages/", StringComparison.Ordinal) && f.Path.Contains("/systemd/system/", StringComparison.Ordinal)))
        {
            var parts = path.Split("/systemd/system/")[1].Split('/');
            var dropIn = parts.Length > 1;
            if (Name(dropIn ? parts[0].Replace(".d", "", StringComparison.Ordinal) : parts[0]) is not { } name)
                continue;
            files++;
            findings.AddRange(UnitReview.Of([new ReviewedUnit(name, UnitFile.Parse(content, path)) { Path = path, IsPartial = dropIn }]));
        }

        Console.WriteLine($"# {files} unit files of packages: {findings.Count(f => f.Severity == Severity.Error)} errors, {findings.Count(f => f.Severity == Severity.Warning)} warnings, {findings.Count(f => f.Severity == Severity.Info)} infos");
        foreach (var kind in findings.Where(f => f.Severity == Severity.Warning).GroupBy(f => f.Id).OrderBy(k => k.Key, StringComparer.Ordinal))
            Console.WriteLine($"#   {kind.Key}: {kind.Count()}, such as {kind.First().Path.Split("/systemd/system/")[1]}");
        Assert.True(files > 500, $"Only {files} files.");
        Assert.DoesNotContain(findings, f => f.Severity == Severity.Error);
    }

    private static UnitName? Name(string text)
    {
        try
        {
            return new(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
