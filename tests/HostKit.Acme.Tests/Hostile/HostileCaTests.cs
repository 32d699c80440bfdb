using System.Collections.Concurrent;

namespace HostKit.Acme.Tests.Hostile;

/// <summary>Whatever a CA does, there is the one certificate that was ordered, or an error that says what to do; never anything else.</summary>
public sealed class HostileCaTests
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task A_ca_that_misbehaves_gives_the_certificate_that_was_ordered_or_an_error_that_says_what_to_do()
    {
        var deviations = Deviations.All.ToList();
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(deviations, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (deviation, _) =>
        {
            if (await TryAsync(deviation) is { } reason)
                wrong.Add($"{deviation.Name}: {reason}");
        });
        Assert.True(deviations.Count > 400, $"only {deviations.Count}");
        Assert.True(wrong.IsEmpty, $"{wrong.Count} of {deviations.Count}:\n" + string.Join('\n', wrong.Order()));
    }

    [Fact]
    public async Task Bytes_changed_at_random_in_any_answer_give_the_certificate_or_an_error_of_ours()
    {
        var seed = Environment.GetEnvironmentVariable("HOSTKIT_SEED") is { Length: > 0 } text ? int.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : 1;
        var wrong = new ConcurrentBag<string>();
        await Parallel.ForEachAsync(Enumerable.Range(0, 300), new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (run, _) =>
        {
            var random = new Random(seed * 100_003 + run);
            var share = random.Next(1, 6);
            var deviation = new Deviation($"HOSTKIT_SEED={seed} run {run}", "*", 1, int.MaxValue, (r, _) =>
            {
                if (random.Next(share) == 0)
                    r.Wire = async (s, b, c) => await s.WriteAsync(Mutation.Of(b, random), c);
            }, "ok|Transient|Refused|Validation|RateLimited|Other");
            if (await TryAsync(deviation) is { } reason)
                wrong.Add($"{deviation.Name}: {reason}");
        });
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order()));
    }

    private static async Task<string?> TryAsync(Deviation deviation)
    {
        var solver = new WatchingSolver();
        try
        {
            var reason = await TryAsync(deviation, solver);
            return solver.Strange ?? reason;
        }
        catch (Exception e)
        {
            return $"the CA itself failed: {e}";
        }
    }

    private static async Task<string?> TryAsync(Deviation deviation, WatchingSolver solver)
    {
        var endpoints = deviation.Endpoint.Split('+');
        await using var ca = new HostileCa((endpoint, nth, reply, honest) =>
        {
            // The directory brings a nonce, too, and without it the first has to be asked for.
            if (deviation.Endpoint == "newNonce" && endpoint == "directory")
                reply.With("Replay-Nonce", null);
            if ((deviation.Endpoint == "*" || endpoints.Contains(endpoint)) && nth >= deviation.From && nth <= deviation.To && (reply.Status < 400 || deviation.Endpoint == "*"))
                deviation.Bend(reply, honest);
        });
        using var key = AcmeKey.Generate();
        using var client = new AcmeClient(ca.Directory, key, new()
        {
            NewAccount = new() { AgreesToTerms = true }, TrustedRoots = [HostilePki.Shared.Root], Clock = new HastyClock(), RequestTimeout = TimeSpan.FromSeconds(4),
            PollingTimeout = TimeSpan.FromSeconds(40), Attempts = 4, UseProxy = false,
        });
        var order = new CertificateOrder { Names = ["www.example.org", "mail.example.org"], PreferredIssuer = deviation.Name.Contains("alternates", StringComparison.Ordinal) ? "Nobody" : null };
        try
        {
            using var issued = await client.IssueAsync(order, [solver]).WaitAsync(LongestRun);
            return ca.Honest.Issued != 1 ? $"{ca.Honest.Issued} certificates were issued"
                : issued.Certificate.RawData.AsSpan().SequenceEqual(ca.Honest.Last!.RawData) ? Expect(deviation, "ok", issued.ToString())
                : "another certificate was taken";
        }
        catch (AcmeException e)
        {
            return Expect(deviation, e.Failure.ToString(), e.Message) ?? Judge(e.Message)
                ?? (e.Message.Contains("://", StringComparison.Ordinal) ? null : $"no address in: {e.Message}");
        }
        catch (HostKitException e)
        {
            return Expect(deviation, "Other", e.Message) ?? Judge(e.Message);
        }
        catch (Exception e)
        {
            return e.ToString();
        }
    }

    private static string? Expect(Deviation deviation, string outcome, string message)
        => deviation.Expected.Split('|').Contains(outcome) ? null : $"{outcome} instead of {deviation.Expected}: {message[..Math.Min(message.Length, 400)]}";

    private static string? Judge(string message)
        => message.Length > 40_000 ? $"a message of {message.Length} characters"
            : message.Any(c => c != '\n' && (char.IsControl(c) || c is '\u202e' or '\u2028')) ? $"control characters in: {message}"
            : message.Contains("PRIVATE", StringComparison.Ordinal) ? "a key in the message" : null;

    private sealed class WatchingSolver : IChallengeSolver
    {
        public IReadOnlyList<string> ChallengeTypes { get; } = [Acme.ChallengeTypes.Http01];

        public string? Strange { get; private set; }

        public Task PresentAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken)
        {
            foreach (var answer in answers)
            {
                if (!answer.Token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') || !"mail.example.org www.example.org *.www.example.org *.mail.example.org".Contains(answer.Identifier.Value, StringComparison.Ordinal))
                    Strange = $"{answer.Token} for {answer.Identifier}";
            }

            return Task.CompletedTask;
        }

        public Task RemoveAsync(IReadOnlyList<ChallengeAnswer> answers, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
