namespace HostKit.Cli.Tests;

/// <summary>A component whose work goes on after an apply, as far as a test says.</summary>
internal sealed class LaterWork(string name) : ICompletesLater
{
    public string Name => $"later[{name}]";

    public Completion Now { get; init; } = new(CompletionState.UnderWay, "has just begun");

    /// <summary>What is told while it is followed.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    public Completion End { get; init; } = new(CompletionState.Complete, "is there");

    /// <summary>What following it ends with instead.</summary>
    public string? Refusal { get; init; }

    public int Followed { get; private set; }

    public IEnumerable<Resource> Lower(Host host) => [new FileResource($"/etc/{name}", "later\n")];

    public Task<Completion> ReadCompletionAsync(Host host, CancellationToken cancellationToken = default) => Task.FromResult(Now);

    public async Task<Completion> FollowAsync(Host host, IProgress<string> progress, CancellationToken cancellationToken = default)
    {
        Followed++;
        foreach (var step in Steps)
        {
            await Task.Yield();
            progress.Report(step);
        }

        return Refusal is null ? End : throw new HostKitException(Refusal);
    }
}
