using System.Text;
using System.Text.RegularExpressions;

namespace HostKit.Nginx.Tests;

/// <summary>Files that others wrote: nothing of them may get lost, and what nginx says of them we say too.</summary>
public sealed partial class CorpusTests(CorpusFiles corpus) : IClassFixture<CorpusFiles>
{
    private static readonly (DirectiveContexts Context, string Open, string Close)[] Places =
    [
        (DirectiveContexts.Main, "", ""),
        (DirectiveContexts.Http, "events { }\nhttp {\n", "}\n"),
        (DirectiveContexts.Server, "events { }\nhttp {\nserver {\n", "}\n}\n"),
        (DirectiveContexts.Location, "events { }\nhttp {\nserver {\nlocation / {\n", "}\n}\n}\n"),
    ];

    [Fact]
    public void Every_file_comes_back_byte_for_byte()
    {
        var (same, refused) = (0, 0);
        foreach (var (path, content) in corpus.Files)
        {
            var (file, error) = NginxFile.ParseReadable(content, path);
            if (error is not null)
            {
                refused++;
                Assert.True(error.Line > 0 && error.Column > 0);
                continue;
            }

            Assert.True(file.ToBytes().AsSpan().SequenceEqual(content), path);
            byte[] whole = content is [.., (byte)'\n'] ? content : [.. content, (byte)'\n'];
            Assert.True(file.WithStatements(file.Statements).ToBytes().AsSpan().SequenceEqual(whole), path);
            var formatted = file.Format();
            Assert.True(Words(file.Statements).SequenceEqual(Words(formatted.Statements)), path);
            Assert.Equal(formatted.ToString(), formatted.Format().ToString());
            same++;
        }

        Console.WriteLine($"# {corpus.Files.Count} files: {same} come back byte for byte, also from their statements, and keep their words when laid out anew; {refused} are not of nginx's syntax");
        Assert.True(same >= 100, $"Only {same} files are configurations.");
    }

    [Fact]
    public async Task Nginx_and_the_checks_say_the_same()
    {
        using var judge = new NginxJudge();
        var version = Version.Parse(RealNginx.Version().Split('/')[1].Split(' ')[0].Trim());
        var cases = new List<(string Path, byte[] Content, string Main, IReadOnlyList<ConfigurationComplaint> Ours)>();
        foreach (var (path, content) in corpus.Files)
        {
            var (_, open, close) = PlaceOf(content, path);
            var main = judge.Add($"{open}include it.conf;\n{close}", content);
            var ours = NginxConfiguration.LoadReadable(ConfigurationFiles.Local, main).Check(new() { Version = version });
            cases.Add((path, content, main, ours));
        }

        var program = await File.ReadAllBytesAsync("/usr/sbin/nginx", TestContext.Current.CancellationToken);
        var answers = await judge.AnswersAsync();
        var mistakes = new List<string>();
        var (accepted, agreed, lacking, other) = (new List<int>(), 0, 0, 0);
        for (var i = 0; i < cases.Count; i++)
        {
            var (nginx, ours) = (answers[i], cases[i].Ours is [var first, ..] ? first : null);
            if (nginx is null)
                accepted.Add(i);
            if (nginx is not null && ours is not null && ours.Finding.Message.StartsWith(nginx.Reason, StringComparison.Ordinal) && (nginx.File is null || (nginx.File, nginx.Line) == (ours.File, ours.NginxLine)))
                agreed++;
            else if (nginx is not null && UnknownName().Match(nginx.Reason) is { Success: true } unknown && Lacks(program, unknown.Groups["name"].Value) && !IsBefore(ours, nginx))
                lacking++;
            else if (nginx is { Reason: NginxJudge.Crash } && ours?.Finding.Message.StartsWith("the file includes itself", StringComparison.Ordinal) == true)
                agreed++;
            else if (nginx is not null && (nginx.File is null || !IsChecked().IsMatch(nginx.Reason)) && !IsBefore(ours, nginx))
                other++;
            else if (nginx is not null || ours is not null)
                mistakes.Add($"{cases[i].Path}: nginx says {nginx}, we say {ours?.NginxMessage}");
        }

        Console.WriteLine($"# nginx {version}: {accepted.Count} accepted by both, {agreed} refused by both with the same words and line, {lacking} need a module it lacks, {other} refused for what only nginx can know, {mistakes.Count} differ");
        Assert.True(mistakes.Count == 0, string.Join('\n', mistakes));
        Assert.True(accepted.Count >= 30 && agreed >= 30, "The corpus says too little.");

        using var again = new NginxJudge();
        foreach (var i in accepted)
        {
            var (_, open, close) = PlaceOf(cases[i].Content, cases[i].Path);
            var file = NginxFile.Parse(cases[i].Content, cases[i].Path);
            again.Add($"{open}include it.conf;\n{close}", NginxFile.Create("it.conf", file.Statements.Select(statement => statement.Anew())).ToBytes());
            again.Add($"{open}include it.conf;\n{close}", file.Format().ToBytes());
        }

        Assert.All(await again.AnswersAsync(), Assert.Null);
    }

    private static bool Lacks(byte[] program, string name)
        => DirectiveTable.Find(name).All(row => row.IsThirdParty) || program.AsSpan().IndexOf(Encoding.ASCII.GetBytes($"\0{name}\0")) < 0;

    [GeneratedRegex("^unknown directive \"(?<name>[^\"]*)\"$")]
    private static partial Regex UnknownName();

    /// <summary>What we claim to check as nginx does.</summary>
    [GeneratedRegex("^(unknown directive|invalid number of arguments|directive \".*\" (has no|is not)|unexpected|too long|invalid value|invalid condition|open\\(\\)|pread\\(\\)|\".*\" directive (is duplicate|is not allowed here|invalid value|invalid number))", RegexOptions.Singleline)]
    private static partial Regex IsChecked();

    /// <summary>Whether we complain of something that nginx went past.</summary>
    private static bool IsBefore(ConfigurationComplaint? ours, NginxJudge.Refusal nginx)
        => ours is not null && (nginx.File is null || nginx.File.EndsWith("/nginx.conf", StringComparison.Ordinal) || (ours.File == nginx.File && ours.NginxLine < nginx.Line));

    /// <summary>Where most of a file's statements may stand.</summary>
    private static (DirectiveContexts Context, string Open, string Close) PlaceOf(byte[] content, string path)
        => Places.MaxBy(place => NginxFile.ParseReadable(content, path).File.Statements.Count(statement => DirectiveTable.Find(statement.Name).Any(row => row.Contexts.HasFlag(place.Context))));

    private static IEnumerable<string> Words(IEnumerable<NginxStatement> statements)
        => statements.SelectMany(statement => statement.Arguments.Select(word => word.Value).Prepend(statement.Name).Concat(Words(statement.Block)).Append(statement.Code ?? (statement.HasBlock ? "}" : ";")));
}
