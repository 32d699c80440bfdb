namespace HostKit.Nginx.Tests;

/// <summary>Any directive with any arguments anywhere, once or twice: what the checks say, nginx says. New ones at each run.</summary>
public sealed class ChecksAgainstNginxTests
{
    private const int Cases = 1000;

    private static readonly string[] Values =
    [
        "on", "off", "ON", "yes", "0", "1", "10", "-1", "99999999999999999999", "1k", "1K", "2m", "2g", "1.5m", "k", "\"\"", "1s", "10ms", "1h30m", "30m1h", "\"1h 30m\"", "1y", "1M", "1d1d", "5 s", "\"1 s\"",
        "any", "all", "GET", "error", "TLSv1.2", "http_500", "/tmp/x", "$host", "${host}", "a$", "\"${a b\"", "$1", "user:rw", "all:w", "group:r", "http://127.0.0.1:1", "127.0.0.1:1", "x=y", "~", "text/html", "zone=a:1m",
    ];

    private static readonly (DirectiveContexts Context, string Open, string Close)[] Places =
    [
        (DirectiveContexts.Main, "", "events { }\n"),
        (DirectiveContexts.Events, "events {\n", "}\n"),
        (DirectiveContexts.Http, "events { }\nhttp {\n", "}\n"),
        (DirectiveContexts.Server, "events { }\nhttp {\nserver {\n", "}\n}\n"),
        (DirectiveContexts.Location, "events { }\nhttp {\nserver {\nlocation / {\n", "}\n}\n}\n"),
        (DirectiveContexts.LocationIf, "events { }\nhttp {\nserver {\nlocation / {\nif ($host) {\n", "}\n}\n}\n}\n"),
        (DirectiveContexts.Upstream, "events { }\nhttp {\nupstream u {\nserver 127.0.0.1;\n", "}\n}\n"),
    ];

    [Fact]
    public async Task Random_statements_are_judged_alike()
    {
        var random = new Random(Environment.TickCount);
        var rows = DirectiveTable.All.Where(row => !row.IsThirdParty && row.Name != "include").ToArray();
        using var judge = new NginxJudge();
        var version = Version.Parse(RealNginx.Version().Split('/')[1].Split(' ')[0].Trim());
        var cases = new List<(string Text, ConfigurationComplaint? Ours, bool OwnValues)>();
        for (var i = 0; i < Cases; i++)
        {
            var row = rows[random.Next(rows.Length)];
            // Mostly where it belongs, with as many arguments as it takes and what its kind of value may be.
            var fitting = Places.Where(place => (row.Contexts & place.Context) != 0).ToArray();
            var place = fitting.Length > 0 && random.Next(8) > 0 ? fitting[random.Next(fitting.Length)] : Places[random.Next(Places.Length)];
            var counts = Enumerable.Range(0, 5).Where(count => row.Takes(count, version)).ToArray();
            var count = counts.Length > 0 && random.Next(10) > 0 ? counts[random.Next(counts.Length)] : random.Next(6);
            var isBlock = random.Next(15) == 0 ? !row.IsBlock : row.IsBlock;
            var statement = Statement();
            var text = random.Next(4) == 0 ? statement + (random.Next(2) == 0 ? statement : Statement()) : statement;
            var main = judge.Add($"{place.Open}include it.conf;\n{place.Close}", System.Text.Encoding.UTF8.GetBytes(text));
            cases.Add(($"{place.Context}: {text}", NginxConfiguration.LoadReadable(ConfigurationFiles.Local, main).Check(new() { Version = version }) is [var first, ..] ? first : null, row.Kind == ValueKind.Other));

            string Statement() => string.Concat(Enumerable.Range(0, count).Select(_ => " " + (row.Words.Length > 0 && random.Next(3) > 0 ? row.Words[random.Next(row.Words.Length)] : Values[random.Next(Values.Length)])).Prepend(row.Name))
                + (isBlock ? " {\n}\n" : random.Next(10) == 0 ? "\n;\n" : ";\n");
        }

        var answers = await judge.AnswersAsync();
        var verdicts = answers.Zip(cases, (answer, one) => (Verdict: Verdicts.Of(answer, one.Ours, one.OwnValues), Answer: answer, Case: one)).ToList();
        Console.WriteLine("# " + string.Join(", ", verdicts.GroupBy(verdict => verdict.Verdict).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key}")));
        var different = verdicts.Where(verdict => verdict.Verdict == Verdict.Different).Select(verdict => $"{verdict.Case.Text} nginx says {verdict.Answer}, we say {verdict.Case.Ours?.NginxMessage}").ToList();
        Assert.True(different.Count == 0, string.Join('\n', different));
        Assert.True(verdicts.Count(verdict => verdict.Verdict == Verdict.Agreed) > Cases / 10);
    }
}
