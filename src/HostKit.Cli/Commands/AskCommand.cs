using System.Collections.Immutable;
using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace HostKit.Cli;

/// <summary><c>check --at ADDRESS</c>: asks every declared site at that address by its own name, as visitors will once names lead there. Nothing of this machine is looked at.</summary>
internal static class AskCommand
{
    private const int AtOnce = 16;
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(Invocation invocation, CancellationToken ct)
    {
        var request = invocation.Request;
        var address = await ResolveAsync(request.At!, ct).ConfigureAwait(false);
        var questions = invocation.Configuration.Declarations
            .SelectMany(d => (d.Component as IAnswers)?.Questions.Select(q => (Of: d.Component.Name, Probe: q with { At = address, Trusted = !request.AnyAuthority, Deadline = request.Timeout ?? Limit })) ?? []).ToList();
        if (questions.Count == 0)
            throw new HostKitException("The script declares nothing that could be asked, such as a site with a name.");
        using var gate = new SemaphoreSlim(AtOnce);
        ImmutableArray<Answer> answers = [.. await Task.WhenAll(questions.Select(q => AskAsync(q.Of, q.Probe, gate, ct))).ConfigureAwait(false)];
        var failed = answers.Count(a => !a.Result.Passed);
        if (request.Json)
            invocation.Terminal.Out.Write(JsonDocuments.Answers(invocation.Subject, address, answers));
        else
            Write(invocation.Human, answers);
        invocation.Human.WriteLine(failed == 0 ? $"{address} answers all of {Wording.Count(answers.Length, "question")} as expected." : $"{failed} of {Wording.Count(answers.Length, "question")} not answered by {address} as expected.", failed == 0 ? Shade.Bold : Shade.Red);
        return failed == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    /// <summary>One question, and what came.</summary>
    /// <param name="Of">The component that says it.</param>
    /// <param name="Probe">The question.</param>
    /// <param name="Result">What came.</param>
    internal sealed record Answer(string Of, HttpProbe Probe, ProbeResult Result)
    {
        /// <summary>What came, without what was asked.</summary>
        public string Got => Result.Detail.Split(": ", 2) is [_, var got] ? got : Result.Detail;
    }

    private static async Task<Answer> AskAsync(string of, HttpProbe probe, SemaphoreSlim gate, CancellationToken ct)
    {
        await gate.WaitAsync(ct).ConfigureAwait(false);
        try
        {
            var watch = Stopwatch.StartNew();
            var result = await Prober.AskAsync(Host.Local, probe, ct).ConfigureAwait(false);
            return new(of, probe, result with { Duration = watch.Elapsed });
        }
        finally
        {
            gate.Release();
        }
    }

    private static async Task<IPAddress> ResolveAsync(string text, CancellationToken ct)
    {
        if (IPAddress.TryParse(text.Trim('[', ']'), out var address))
            return address;
        try
        {
            return (await Dns.GetHostAddressesAsync(text, ct).ConfigureAwait(false))[0];
        }
        catch (Exception e) when (e is SocketException or ArgumentException or IndexOutOfRangeException)
        {
            throw new HostKitException($"--at {text}: it is no address, and no name that can be resolved: {e.Message}", e);
        }
    }

    private static void Write(Ink ink, ImmutableArray<Answer> answers)
    {
        var width = answers.Max(a => a.Probe.Name.Length);
        foreach (var answer in answers)
        {
            ink.Write(answer.Result.Passed ? "ok    " : "FAILED", answer.Result.Passed ? Shade.Plain : Shade.Red);
            ink.WriteLine($"  {Visible.Line(answer.Probe.Name).PadRight(width)}  {answer.Result.Duration.TotalMilliseconds,6:0} ms  {Visible.Line(answer.Got)}");
        }
    }
}
