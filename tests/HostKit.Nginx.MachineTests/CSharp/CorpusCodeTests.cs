using System.Collections;
using System.Diagnostics;
using HostKit.Nginx.Tests.CSharp;
using HostKit.Nginx.Tests.Reading;

namespace HostKit.Nginx.Tests;

/// <summary>The configurations of the world, printed as C#: what the code makes means the same to nginx.</summary>
public sealed class CorpusCodeTests(CorpusFiles corpus) : IClassFixture<CorpusFiles>
{
    [Theory]
    [InlineData(NginxFidelity.Tokens)]
    [InlineData(NginxFidelity.Meaning)]
    public void The_printed_code_compiles_and_makes_the_same_file(NginxFidelity fidelity)
    {
        var watch = Stopwatch.StartNew();
        var files = Configurations().ToList();

        var made = MadeCode.Run([.. files.Select(file => NginxCode.Of(file, new() { Fidelity = fidelity }))]);

        var mistakes = files.Zip(made).Select(pair => (pair.First.Name, Difference: NginxMeaning.Difference(pair.First.Statements, pair.Second.ToBody(), fidelity))).Where(m => m.Difference is not null).ToList();
        Console.WriteLine($"# {files.Count} files printed as C# ({fidelity}), compiled and run: {mistakes.Count} mean something else ({watch.ElapsedMilliseconds} ms)");
        Assert.Empty(mistakes);
    }

    [Theory]
    [InlineData(NginxFidelity.Tokens)]
    [InlineData(NginxFidelity.Meaning)]
    public void The_whole_configuration_of_a_machine_becomes_a_script(NginxFidelity fidelity)
    {
        var whole = NginxConfiguration.Load();

        var made = Assert.Single(MadeCode.RunScripts([NginxCode.Of(whole, new() { Fidelity = fidelity }) + "\nreturn nginx;"]));

        Assert.Null(NginxMeaning.Difference(new ExpandedTree(whole).Statements, made.ToBody(), fidelity));
    }

    [Theory]
    [InlineData(NginxFidelity.Tokens, 0.7)]
    [InlineData(NginxFidelity.Meaning, 0.9)]
    public void Most_of_nginx_own_directives_are_typed(NginxFidelity fidelity, double least)
    {
        var count = new Dictionary<(bool IsTyped, string Name), int>();
        foreach (var file in Configurations())
        {
            var context = FileContext.Of(file.Statements);
            Count(context, ContextReader.Read(context, file.Statements, fidelity), count);
        }

        var (typed, raw) = (count.Where(c => c.Key.IsTyped).Sum(c => c.Value), count.Where(c => !c.Key.IsTyped).Sum(c => c.Value));
        Console.WriteLine($"# {fidelity}: {typed} of nginx's own directives are typed, {raw} are raw: {100.0 * typed / (typed + raw):0.0} %. "
            + $"The most frequent raw ones: {string.Join(", ", count.Where(c => !c.Key.IsTyped).OrderByDescending(c => c.Value).Take(12).Select(c => $"{c.Key.Name} {c.Value}"))}");
        Assert.True(typed > least * (typed + raw), $"{typed} typed, {raw} raw");
    }

    [Fact]
    public void Comments_come_along()
    {
        foreach (var file in Configurations())
        {
            var code = NginxCode.Of(file);
            Assert.All(file.Statements.SelectMany(StatementComments.All), comment => Assert.Contains(comment, code, StringComparison.Ordinal));
        }
    }

    /// <summary>Files that nginx's reader takes and whose outermost directives are mostly known to one of its contexts.</summary>
    private IEnumerable<NginxFile> Configurations()
    {
        foreach (var (path, bytes) in corpus.Files)
        {
            NginxFile file;
            try
            {
                file = NginxFile.Parse(bytes, path);
            }
            catch (SyntaxException)
            {
                continue;
            }

            var context = FileContext.Of(file.Statements);
            if (file.Statements.Count(s => context.PropertyOf(s.Name) is not null) * 2 > file.Statements.Length)
                yield return file;
        }
    }

    /// <summary>Counts directives that the context knows; other modules' have no types.</summary>
    private static void Count(NginxContext empty, NginxContext context, Dictionary<(bool IsTyped, string Name), int> count)
    {
        foreach (var entry in context.Entries)
        {
            var isTyped = entry.Value is not RawDirective;
            var statements = DirectiveText.StatementsOf(entry).Count();
            if (isTyped || empty.PropertyOf(entry.Name) is not null)
                count[(isTyped, entry.Name)] = count.GetValueOrDefault((isTyped, entry.Name)) + statements;
            foreach (var inner in entry.Value is NginxContext only ? [only] : entry.Value is IList list ? list.OfType<NginxContext>() : [])
                Count(inner, inner, count);
        }
    }
}
