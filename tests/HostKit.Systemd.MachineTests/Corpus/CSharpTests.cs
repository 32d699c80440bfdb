using System.Diagnostics;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HostKit.Systemd.MachineTests.Corpus;

/// <summary>The C# that is printed for a file makes a file that means the same.</summary>
public sealed class CSharpTests(CorpusFiles corpus) : IClassFixture<CorpusFiles>
{
    private const int Sample = 400;

    [Fact]
    public void The_printed_code_compiles_and_makes_the_same_unit()
    {
        var watch = Stopwatch.StartNew();
        var files = Files().ToList();
        // Every few of them, so that all kinds are there.
        files = [.. files.Where((_, i) => i * Sample / files.Count != (i - 1) * Sample / files.Count)];
        var code = new StringBuilder("using System; using System.IO; using System.Threading; using HostKit; using HostKit.Systemd;\npublic static class Made\n{\n");
        foreach (var (i, (path, file)) in files.Index())
            code.Append($"public static string M{i}() => (\n{CSharpCode.Of(file, path)}).ToString();\n");
        var compilation = CSharpCompilation.Create(
            "made", [CSharpSyntaxTree.ParseText(code.Append("}\n").ToString(), CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Preview))],
            ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(':').Select(p => MetadataReference.CreateFromFile(p)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var assembly = new MemoryStream();
        var emitted = compilation.Emit(assembly);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(20).Select(d => $"{d} in {d.Location.SourceTree!.GetText().Lines[d.Location.GetLineSpan().StartLinePosition.Line]}")));
        var type = Assembly.Load(assembly.ToArray()).GetType("Made")!;
        var mistakes = new List<string>();
        foreach (var (i, (path, file)) in files.Index())
        {
            var text = (string)type.GetMethod($"M{i}")!.Invoke(null, null)!;
            if (Difference(file, UnitFile.Parse(text, path)) is { } difference)
                mistakes.Add($"{path}: {difference}");
        }

        Console.WriteLine($"# {files.Count} files printed as C#, compiled and run: {mistakes.Count} mean something else ({watch.ElapsedMilliseconds} ms)");
        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
    }

    [Fact]
    public void Comments_come_along()
    {
        foreach (var (path, file) in Files().Take(300))
        {
            var code = CSharpCode.Of(file, path);
            var comments = file.Sections.Where(s => s.Name.Length > 0).SelectMany(s => s.Comments.Concat(s.Entries.SelectMany(e => e.Comments))).Concat(file.Comments).Where(c => c.Length > 0 && !c.Any(char.IsControl));
            Assert.All(comments, comment => Assert.Contains("// " + comment, code, StringComparison.Ordinal));
        }
    }

    private IEnumerable<(string Path, UnitFile File)> Files()
        => corpus.Files.Where(f => UnitFileKinds.Of(f.Path) is not null).Select(f =>
        {
            try
            {
                return (f.Path, File: UnitFile.Parse(f.Bytes, f.Path));
            }
            catch (SyntaxException)
            {
                return (f.Path, File: new UnitFile());
            }
        }).Where(f => f.File.Sections.Length > 0);

    /// <summary>What a key says in all, sections of one name taken together; repeated ones of networkd one by one.</summary>
    private static string? Difference(UnitFile one, UnitFile other)
    {
        var (before, after) = (All(one), All(other));
        // systemd takes a mount's place from its name, HostKit writes it down.
        foreach (var added in after.Keys.Except(before.Keys).Where(k => k is not ("Mount/Where" or "Automount/Where" or "Swap/What")))
            return $"{added} was added";
        foreach (var (key, values) in before)
        {
            if (!after.TryGetValue(key, out var made))
                return $"{key} is lost";
            if (values.Length == made.Length && values.Zip(made).All(p => Meaning.IsSame(p.First, p.Second)))
                continue;
            if (!Meaning.IsSame(string.Join(' ', values), string.Join(' ', made)))
                return $"{key}={string.Join(" | ", values)} became {string.Join(" | ", made)}";
        }

        static string[] Listeners(UnitFile file) => [.. file.Sections.Where(s => s.Name == "Socket").SelectMany(s => s.Entries).Where(e => e.Key.StartsWith("Listen", StringComparison.Ordinal)).Select(e => e.Key)];
        return Listeners(one).SequenceEqual(Listeners(other)) ? null : "the sockets are in another order";
    }

    private static Dictionary<string, string[]> All(UnitFile file)
        => file.Sections.Where(s => s.Name.Length > 0).SelectMany(s => s.Entries.Where(e => e.Key[0] != '\uFEFF').Select(e => (Key: $"{s.Name}/{e.Key}", e.Value)))
            .GroupBy(e => e.Key).ToDictionary(g => g.Key, g => g.Select(e => e.Value).ToArray());
}
