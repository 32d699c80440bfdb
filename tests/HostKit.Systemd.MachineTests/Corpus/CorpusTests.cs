using System.Diagnostics;
using System.Text;

namespace HostKit.Systemd.MachineTests.Corpus;

/// <summary>Files that others wrote: nothing of them may get lost, and what they say may not change.</summary>
public sealed class CorpusTests(CorpusFiles corpus) : IClassFixture<CorpusFiles>
{
    [Fact]
    public void Every_file_comes_back_byte_for_byte()
    {
        var (bytes, refused, watch) = (0L, new List<string>(), Stopwatch.StartNew());
        foreach (var (path, content) in corpus.Files)
        {
            try
            {
                Assert.True(UnitFile.Parse(content, path).ToBytes().AsSpan().SequenceEqual(content), path);
                bytes += content.Length;
            }
            catch (SyntaxException e)
            {
                Assert.True(e.Line > 0 && e.Column > 0);
                refused.Add(e.Message);
            }
        }

        Console.WriteLine($"# {corpus.Files.Count} files of {corpus.Packages} packages and of systemd's tests: {corpus.Files.Count - refused.Count} come back byte for byte ({bytes} bytes, {watch.ElapsedMilliseconds} ms), {refused.Count} are refused");
        Assert.True(corpus.Packages >= 300, $"Only {corpus.Packages} packages have unit files.");
        // What packages ship is valid; only systemd's parsers are tried with broken files.
        Assert.All(refused, message => Assert.StartsWith("systemd/test/", message, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_file_means_the_same_through_the_typed_sections()
    {
        var (files, assignments, typed, rewritten, watch) = (0, 0, 0, 0, Stopwatch.StartNew());
        var mistakes = new List<string>();
        foreach (var (path, file) in Readable())
        {
            var sections = Section.ReadAll(file, UnitFileKinds.Of(path) ?? UnitFileKind.Unit);
            var written = UnitFile.Parse(new UnitFile(sections.Select(s => s.ToSyntax())).ToBytes(), path);
            var (before, after) = (Assignments(file), Assignments(written));
            files++;
            assignments += before.Count;
            typed += before.Count - sections.Sum(s => s.Entries.Sum(e => (e.Value as RawValue)?.Count ?? 0));
            // Variables on one line are written on lines of their own, which is the same.
            (before, after) = (Together(before), Together(after));
            if (!before.Select(a => (a.Section, a.Key)).SequenceEqual(after.Select(a => (a.Section, a.Key))))
            {
                mistakes.Add($"{path}: other assignments");
                continue;
            }

            foreach (var (one, other) in before.Zip(after).Where(pair => pair.First.Value != pair.Second.Value))
            {
                rewritten++;
                if (!Meaning.IsSame(one.Value, other.Value))
                    mistakes.Add($"{path}: [{one.Section}] {one.Key}={one.Value} became {other.Value}");
            }
        }

        Console.WriteLine($"# {assignments} assignments of {files} files: {typed} as typed values, {rewritten} in another spelling, {mistakes.Count} with another meaning ({watch.ElapsedMilliseconds} ms)");
        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
    }

    private IEnumerable<(string Path, UnitFile File)> Readable()
    {
        foreach (var (path, content) in corpus.Files)
        {
            UnitFile file;
            try
            {
                file = UnitFile.Parse(content, path);
            }
            catch (SyntaxException)
            {
                continue;
            }

            yield return (path, file);
        }
    }

    // A byte order mark before a name, and a section without a name, are nothing that systemd takes up.
    private static List<(string Section, string Key, string Value)> Assignments(UnitFile file)
        => [.. file.Sections.Where(s => s.Name.Length > 0).SelectMany(s => s.Entries.Where(e => e.Key[0] != '\uFEFF').Select(e => (s.Name, e.Key, e.Value)))];

    private static List<(string Section, string Key, string Value)> Together(List<(string Section, string Key, string Value)> assignments)
    {
        var result = new List<(string Section, string Key, string Value)>();
        foreach (var one in assignments)
        {
            if (one.Key is "Environment" or "LogExtraFields" or "Label" && one.Value.Length > 0 && result.Count > 0 && (result[^1].Section, result[^1].Key) == (one.Section, one.Key) && result[^1].Value.Length > 0)
                result[^1] = one with { Value = result[^1].Value + " " + one.Value };
            else
                result.Add(one);
        }

        return result;
    }
}
