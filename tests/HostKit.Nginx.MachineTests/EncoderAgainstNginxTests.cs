using System.Globalization;

namespace HostKit.Nginx.Tests;

/// <summary>What we write as one word, a running nginx gives back byte for byte.</summary>
public sealed class EncoderAgainstNginxTests
{
    private const int Values = 3000;

    [Fact]
    public async Task A_running_nginx_answers_with_the_very_values()
    {
        // New values at each run, all in one go, as nginx starts only once.
        var random = new Random(Environment.TickCount);
        byte[] hostile = [.. Samples.Alphabet.Where(b => b != 0), .. "\\\"' ${;trn"u8];
        var values = Enumerable.Range(0, Values).Select(i => random.GetItems(hostile, i % 40)).Append([.. Enumerable.Repeat((byte)'x', 4094)]).ToArray();
        using var nginx = new RealNginx();

        // The value of a geo variable is not searched for variables, so that even a dollar sign comes back.
        var geo = values.Select((value, i) => NginxStatement.CreateBlock("geo", [Name(i)], NginxStatement.Create("default", NginxWord.FromBytes(value))));
        var locations = values.Select((_, i) => NginxStatement.CreateBlock("location", ["=", $"/{i}"], NginxStatement.Create("return", "200", Name(i))));
        var server = NginxStatement.CreateBlock("server", [], [NginxStatement.Create("listen", "unix:" + nginx.SocketPath), NginxStatement.Create("keepalive_requests", "100000"), .. locations]);
        var http = NginxStatement.CreateBlock(
            "http", [], [.. NginxFile.Parse(nginx.HttpStart).Statements, NginxStatement.Create("variables_hash_max_size", "16384"), .. geo, server]);
        using var client = nginx.Serve(NginxFile.Create("nginx.conf", [.. NginxFile.Parse(nginx.MainStart).Statements, http]).ToBytes());

        for (var i = 0; i < values.Length; i++)
            Assert.Equal(values[i], await client.GetByteArrayAsync(new Uri(i.ToString(CultureInfo.InvariantCulture), UriKind.Relative), TestContext.Current.CancellationToken));
    }

    private static string Name(int i) => "$v" + i.ToString(CultureInfo.InvariantCulture);
}
