using System.Globalization;

namespace HostKit.Acme.MachineTests;

/// <summary>One fault, once, between the client and a real pebble, on every kind of request: the certificate comes all the same, and only one of them.</summary>
public sealed class FaultTests(SharedPebble shared) : IClassFixture<SharedPebble>
{
    private static readonly string[] Posts = ["newAccount", "newOrder", "authorization", "challenge", "finalize", "order", "certificate"];
    private static readonly string[] All = ["directory", "newNonce", .. Posts];

    public static TheoryData<string, string[]> Faults => new()
    {
        { "the answer is lost", All },
        { "the connection is cut before the CA hears of it", All },
        { "500 after the CA has acted", Posts },
        { "500 with a problem document", All },
        { "502 with a page", All },
        { "503 with Retry-After in seconds", All },
        { "503 with Retry-After as a date", All },
        { "429 with Retry-After in seconds", All },
        { "429 with Retry-After as a date", All },
        { "no Replay-Nonce", [.. All.Skip(1)] },
        { "an empty Replay-Nonce", [.. All.Skip(1)] },
        { "badNonce", Posts },
        { "a page with status 200", [.. All.Where(k => k is not "newNonce")] },
        { "an answer cut short", [.. All.Where(k => k is not "newNonce")] },
        { "a certificate garbled", ["certificate"] },
        { "a certificate of somebody else", ["certificate"] },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_that_happens_once_costs_neither_the_certificate_nor_a_second_one(string fault, string[] kinds)
    {
        var issued = shared.Pebble.Issued;
        await Task.WhenAll(kinds.Select(kind => OneAsync(fault, kind)));
        Assert.Equal(issued + kinds.Length, shared.Pebble.Issued);
    }

    private async Task OneAsync(string fault, string kind)
    {
        var done = 0;
        using var proxy = new FaultyProxy(shared.Pebble, async (request, forward) => request.Kind != kind || Interlocked.Exchange(ref done, 1) == 1 ? await forward() : await SpoilAsync(fault, forward));
        using var key = AcmeKey.Generate();
        using var client = shared.Pebble.Client(key, proxy.DirectoryUrl);
        var name = $"{kind}.fault.example.org".ToLowerInvariant();
        try
        {
            using var certificate = await client.IssueAsync([name], shared.Solver, TestContext.Current.CancellationToken);
            Assert.True(certificate.Certificate.MatchesHostname(name));
        }
        catch (HostKitException e)
        {
            Assert.Fail($"{kind}, {fault}: {e.Message}\n{string.Join("\n", proxy.All())}");
        }

        Assert.True(done == 1, $"{kind} was never asked for");
        var requests = proxy.All();
        // A cut connection, or a page, may hide that the CA has made an order; it is looked for, and never are there more than two.
        Assert.True(requests.Count(r => r.Kind == "newOrder") <= 2, string.Join("\n", requests));
        if (fault.Contains("Retry-After", StringComparison.Ordinal))
        {
            var asked = requests.Where(r => r.Kind == kind).ToList();
            Assert.True(asked[1].At - asked[0].At >= TimeSpan.FromSeconds(0.95), $"{kind} was asked for again after {asked[1].At - asked[0].At}");
        }
    }

    private static async Task<FaultyProxy.Answer?> SpoilAsync(string fault, Func<Task<FaultyProxy.Answer>> forward)
    {
        // A date has whole seconds, so the one that is named is between one and two seconds away.
        var date = DateTimeOffset.UtcNow.AddSeconds(2).ToString("R", CultureInfo.InvariantCulture);
        switch (fault)
        {
            case "the connection is cut before the CA hears of it": return null;
            case "500 with a problem document": return FaultyProxy.Answer.Problem(500, "serverInternal");
            case "502 with a page": return FaultyProxy.Answer.Page(502);
            case "503 with Retry-After in seconds": return FaultyProxy.Answer.Problem(503, "serverInternal", "1");
            case "503 with Retry-After as a date": return FaultyProxy.Answer.Problem(503, "serverInternal", date);
            case "429 with Retry-After in seconds": return FaultyProxy.Answer.Problem(429, "rateLimited", "1");
            case "429 with Retry-After as a date": return FaultyProxy.Answer.Problem(429, "rateLimited", date);
            case "badNonce": return FaultyProxy.Answer.Problem(400, "badNonce");
        }

        var answer = await forward();
        return fault switch
        {
            "the answer is lost" => null,
            "500 after the CA has acted" => FaultyProxy.Answer.Problem(500, "serverInternal"),
            "no Replay-Nonce" => answer.Without("Replay-Nonce"),
            "an empty Replay-Nonce" => answer.Without("Replay-Nonce") is var without ? without with { Head = without.Head + "Replay-Nonce: \r\n" } : null,
            "a page with status 200" => FaultyProxy.Answer.Page(200),
            "an answer cut short" => answer with { Body = answer.Body[..(answer.Body.Length / 3)] },
            "a certificate garbled" => answer with { Body = [.. answer.Body.Select((b, i) => i is > 200 and < 240 && b != '\n' ? (byte)'A' : b)] },
            "a certificate of somebody else" => answer with { Body = System.Text.Encoding.ASCII.GetBytes(Foreign()) },
            _ => throw new InvalidOperationException(fault),
        };
    }

    private static string Foreign()
    {
        using var foreign = new TestWebCertificate();
        return foreign.Certificate.ExportCertificatePem() + "\n";
    }
}
