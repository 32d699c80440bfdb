using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>Streams of words, blanks and comments that nginx takes apart as our reader does: 10,000 at each run, new ones each time.</summary>
public sealed class TokensAgainstNginxTests
{
    private const int Streams = 5_000;
    private static readonly Random Random = new(Environment.TickCount);
    private static readonly byte[] Any = [.. Samples.Alphabet.Where(b => b != 0), .. "\\\\\"'${;trn"u8];

    // The words of a log format are searched for variables.
    private static readonly byte[] NoVariables = [.. Any.Where(b => b != '$')];

    [Fact]
    public async Task One_word_is_the_same_word_to_nginx_whatever_surrounds_it()
    {
        var rows = new List<byte[]>();
        var words = new List<byte[]>();
        while (rows.Count < Streams)
        {
            byte[] row = [.. Gap(Any), .. Word(Any), .. Random.Next(2) == 0 ? Gap(Any) : [], (byte)';'];
            if (Parsed([(byte)'k', .. row]) is not [{ HasBlock: false, WordCount: 2 } statement] || row.AsSpan().Contains((byte)0))
                continue;
            rows.Add(row);
            words.Add(statement.Arguments[0].Bytes.ToArray());
        }

        using var nginx = new RealNginx();
        var answers = await GeoValues.ReadBackAsync(nginx, rows, TestContext.Current.CancellationToken);
        for (var i = 0; i < rows.Count; i++)
            Assert.True(words[i].AsSpan().SequenceEqual(answers[i]), $"{Shown(rows[i])} is {Shown(words[i])} to us and {Shown(answers[i])} to nginx.");
    }

    [Fact]
    public async Task Many_words_end_where_they_end_for_nginx()
    {
        using var nginx = new RealNginx();
        var log = Path.Combine(Path.GetDirectoryName(nginx.SocketPath)!, "words.log");
        using var formats = new MemoryStream();
        var locations = new StringBuilder();
        var expected = new List<byte[]>();
        while (expected.Count < Streams)
        {
            byte[] start = [.. Encoding.ASCII.GetBytes($"log_format f{expected.Count} escape=none")];
            byte[] stream = [.. start, .. Enumerable.Range(0, Random.Next(2, 9)).SelectMany(_ => (byte[])[.. Gap(NoVariables), .. Word(NoVariables)]), (byte)';'];
            if (Parsed(stream) is not [{ HasBlock: false, WordCount: > 4 } statement])
                continue;
            // A mark between two words shows in the log where nginx sees the border: in quotes or glued to a word, it would come out differently.
            var output = new List<byte>();
            var position = 0;
            for (var i = 3; i < statement.WordCount; i++)
            {
                var span = statement.SpanAt(i);
                formats.Write(stream.AsSpan(position..span.Start));
                position = span.Start;
                if (i > 3 && statement.SpanAt(i - 1).End < span.Start)
                {
                    formats.Write("\"|^|\" "u8);
                    output.AddRange("|^|"u8);
                }

                output.AddRange(statement.WordAt(i).Bytes.Span);
            }

            formats.Write(stream.AsSpan(position..));
            formats.WriteByte((byte)'\n');
            locations.Append($"location = /{expected.Count} {{ access_log {log} f{expected.Count}; return 204; }}\n");
            expected.Add([.. output, (byte)'\n']);
        }

        byte[] configuration =
        [
            .. Encoding.UTF8.GetBytes($"{nginx.MainStart}http {{\n{nginx.HttpStart}"), .. formats.ToArray(),
            .. Encoding.UTF8.GetBytes($"server {{ listen unix:{nginx.SocketPath}; keepalive_requests 1000000; \n{locations}}}\n}}\n"),
        ];
        using var client = nginx.Serve(configuration);
        for (var i = 0; i < expected.Count; i++)
            await client.GetByteArrayAsync(new Uri($"{i}", UriKind.Relative), TestContext.Current.CancellationToken);
        // A line is written when its answer is on the way already.
        var length = expected.Sum(e => (long)e.Length);
        for (var waited = 0; waited < 200 && new FileInfo(log).Length < length; waited++)
            await Task.Delay(50, TestContext.Current.CancellationToken);
        var logged = await File.ReadAllBytesAsync(log, TestContext.Current.CancellationToken);
        var at = 0;
        for (var i = 0; i < expected.Count; at += expected[i++].Length)
        {
            var end = Math.Min(logged.Length, at + expected[i].Length);
            Assert.True(logged.AsSpan(at..end).SequenceEqual(expected[i]), $"Stream {i} is {Shown(expected[i])} to us and {Shown(logged[at..end])} to nginx.");
        }

        Assert.Equal(logged.Length, at);
    }

    private static byte[] Word(byte[] alphabet)
    {
        var inside = Random.GetItems(alphabet, Random.Next(0, 14));
        return Random.Next(4) switch
        {
            0 => [(byte)'"', .. inside.Where(b => b != '"'), (byte)'"'],
            1 => [(byte)'\'', .. inside, (byte)'\''],
            _ => [.. inside.Where(b => b is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)';') || Random.Next(20) == 0)],
        };
    }

    private static byte[] Gap(byte[] alphabet)
    {
        var blanks = Random.GetItems(" \t\r\n"u8.ToArray(), Random.Next(1, 4));
        return Random.Next(6) == 0 ? [.. blanks, (byte)'#', .. Random.GetItems(alphabet, Random.Next(10)).Where(b => b != '\n'), (byte)'\n'] : blanks;
    }

    private static IReadOnlyList<NginxStatement>? Parsed(byte[] text)
    {
        try
        {
            return NginxFile.Parse(text).Statements;
        }
        catch (SyntaxException)
        {
            return null;
        }
    }

    private static string Shown(byte[] bytes) => $"[{Encoding.Latin1.GetString(bytes)}]";
}
