using System.Globalization;

namespace HostKit.Acme.MachineTests;

/// <summary>Every fault, once, between the client and a real pebble: the certificate comes all the same, and only one of them.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private Pebble _pebble = null!;

    public async ValueTask InitializeAsync() => _pebble = await Pebble.StartAsync();

    public ValueTask DisposeAsync() => _pebble.DisposeAsync();

    public static TheoryData<string, string> Faults
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var kind in new[] { "newAccount", "newOrder", "authorization", "challenge", "finalize", "certificate" })
            {
                foreach (var fault in new[] { "lost", "503", "503-date", "html", "no-nonce", "dropped" })
                    data.Add(kind, fault);
            }

            foreach (var kind in new[] { "directory", "newNonce" })
                data.Add(kind, "503");
            data.Add("newOrder", "429");
            data.Add("newOrder", "429-date");
            data.Add("finalize", "500-after");
            data.Add("certificate", "garbled");
            data.Add("certificate", "cut");
            data.Add("certificate", "page");
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_fault_that_happens_once_costs_neither_the_certificate_nor_a_second_one(string kind, string fault)
    {
        var done = 0;
        var finalized = 0;
        using var proxy = new FaultyProxy(_pebble, async (request, forward) =>
        {
            if (request.Kind != kind || Interlocked.Exchange(ref done, 1) == 1)
            {
                var passed = await forward();
                if (request.Kind == "finalize" && passed.Status < 300)
                    Interlocked.Increment(ref finalized);
                return passed;
            }

            switch (fault)
            {
                case "dropped":
                    return null;
                case "503":
                    return FaultyProxy.Answer.Problem(503, "serverInternal", "1");
                case "503-date":
                    return FaultyProxy.Answer.Problem(503, "serverInternal", DateTimeOffset.UtcNow.AddSeconds(1).ToString("R", CultureInfo.InvariantCulture));
                case "429":
                    return FaultyProxy.Answer.Problem(429, "rateLimited", "1");
                case "429-date":
                    return FaultyProxy.Answer.Problem(429, "rateLimited", DateTimeOffset.UtcNow.AddSeconds(1).ToString("R", CultureInfo.InvariantCulture));
                case "html":
                    return FaultyProxy.Answer.Page(502);
            }

            var answer = await forward();
            if (request.Kind == "finalize" && answer.Status < 300)
                Interlocked.Increment(ref finalized);
            return fault switch
            {
                "lost" => null,
                "500-after" => FaultyProxy.Answer.Problem(500, "serverInternal"),
                "no-nonce" => answer with { Head = string.Concat(answer.Head.Split("\r\n").Where(l => l.Length > 0 && !l.StartsWith("Replay-Nonce", StringComparison.OrdinalIgnoreCase)).Select(l => l + "\r\n")) },
                "garbled" => answer with { Body = [.. answer.Body.Select((b, i) => i is > 200 and < 240 ? (byte)'A' : b)] },
                "cut" => answer with { Body = answer.Body[..(answer.Body.Length / 3)] },
                "page" => FaultyProxy.Answer.Page(200),
                _ => throw new InvalidOperationException(fault),
            };
        });
        using var key = AcmeKey.Generate();
        using var client = _pebble.Client(key, proxy.DirectoryUrl);
        using var solver = new HttpListenerSolver(_pebble.HttpPort);
        using var issued = await client.IssueAsync(["fault.example.org"], solver, TestContext.Current.CancellationToken);
        Assert.Equal(1, done);
        Assert.Equal(1, finalized);
        lock (proxy.Requests)
            Assert.True(proxy.Requests.Count(r => r.Kind == "newOrder") <= 2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_long_rate_limit_is_told_at_once_with_its_time_and_not_slept_through(bool asDate)
    {
        using var proxy = new FaultyProxy(_pebble, async (request, forward) => request.Kind != "newOrder" ? await forward()
            : FaultyProxy.Answer.Problem(429, "rateLimited", asDate ? DateTimeOffset.UtcNow.AddHours(1).ToString("R", CultureInfo.InvariantCulture) : "3600"));
        using var key = AcmeKey.Generate();
        using var client = _pebble.Client(key, proxy.DirectoryUrl);
        using var solver = new HttpListenerSolver(_pebble.HttpPort);
        var refused = await Assert.ThrowsAsync<AcmeProblemException>(() => client.IssueAsync(["limit.example.org"], solver, TestContext.Current.CancellationToken));
        Assert.Equal(AcmeFailure.RateLimited, refused.Failure);
        Assert.InRange(refused.NotBefore!.Value, DateTimeOffset.UtcNow.AddMinutes(58), DateTimeOffset.UtcNow.AddMinutes(61));
        Assert.Single(proxy.Requests, r => r.Kind == "newOrder");
    }

    [Fact]
    public async Task An_order_that_stays_processing_is_kept_and_its_certificate_fetched_by_the_next_run()
    {
        var stuck = true;
        using var proxy = new FaultyProxy(_pebble, async (request, forward) =>
        {
            var answer = await forward();
            return stuck && request.Kind is "order" or "finalize"
                ? answer with { Body = System.Text.Encoding.UTF8.GetBytes(System.Text.Encoding.UTF8.GetString(answer.Body).Replace("\"status\": \"valid\"", "\"status\": \"processing\"", StringComparison.Ordinal)) }
                : answer;
        });
        var folder = Directory.CreateTempSubdirectory("hostkit-order-");
        var file = new OrderFile(Path.Combine(folder.FullName, "order.json"));
        using var key = AcmeKey.Generate();
        using var solver = new HttpListenerSolver(_pebble.HttpPort);
        var order = new CertificateOrder { Names = ["stuck.example.org"] };
        using (var client = _pebble.Client(key, proxy.DirectoryUrl, o => o with { PollingTimeout = TimeSpan.FromSeconds(4) }))
            await Assert.ThrowsAsync<AcmeTimeoutException>(() => client.IssueAsync(order, [solver], file, TestContext.Current.CancellationToken));
        var kept = file.Read()!;
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file.Path));
        stuck = false;
        using (var client = _pebble.Client(key, proxy.DirectoryUrl))
        using (var issued = await client.IssueAsync(order, [solver], file, TestContext.Current.CancellationToken))
        {
            Assert.Equal(kept.Order, issued.Order);
            Assert.Equal(kept.PrivateKeyPem, issued.PrivateKeyPem);
        }

        Assert.Single(proxy.Requests, r => r.Kind == "newOrder");
        folder.Delete(recursive: true);
    }
}
