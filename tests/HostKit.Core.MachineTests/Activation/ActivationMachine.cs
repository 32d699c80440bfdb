using System.Collections.Concurrent;
using HostKit.Testing;

namespace HostKit.Core.MachineTests.Activation;

/// <summary>One booted machine for a class of tests; each test has a configuration, and units, of its own.</summary>
public sealed class ActivationMachine : IAsyncLifetime
{
    public Machine Machine { get; private set; } = null!;

    /// <summary>Short, since there are many applies; a test that needs longer says so.</summary>
    public TimeSpan SettleTime { get; set; } = TimeSpan.FromMilliseconds(150);

    public async ValueTask InitializeAsync() => Machine = await Machine.StartAsync(MachineImage.Debian().WithPackages("nginx-light"));

    public async ValueTask DisposeAsync()
    {
        if (Machine is not null)
            await Machine.DisposeAsync();
    }

    public Task<Plan> PlanAsync(string name, params IEnumerable<IComponent> components)
    {
        var configuration = new HostConfiguration(name) { SettleTime = SettleTime };
        foreach (var component in components)
            configuration.Add(component);
        return Machine.Host.PlanAsync(configuration);
    }

    public async Task<Applied> ApplyAsync(string name, params IEnumerable<IComponent> components)
    {
        var plan = await PlanAsync(name, components);
        var events = new ConcurrentQueue<ApplyEvent>();
        var result = await plan.ApplyAsync(new Listener(events));
        return new Applied(plan, result, [.. events]);
    }

    public async Task<string> PropertyAsync(string unit, string property) => (await Machine.RunAsync("systemctl", "show", "-P", property, "--", unit)).Output.Trim();

    public async Task<string> ShellAsync(string script) => (await Machine.ShellAsync(script)).Output.Trim();

    /// <summary>A unit's file.</summary>
    public static FileResource File(string unit, string text) => new("/etc/systemd/system/" + unit, text);

    /// <summary>A unit's file, and its being started.</summary>
    public static IComponent[] Started(string unit, string text) => [File(unit, text), new UnitState(unit) { Started = true }];

    private sealed class Listener(ConcurrentQueue<ApplyEvent> events) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value) => events.Enqueue(value);
    }
}

/// <summary>An apply that has ended.</summary>
public sealed record Applied(Plan Plan, ApplyResult Result, IReadOnlyList<ApplyEvent> Events)
{
    /// <summary>Outcome and failures, to be compared at once.</summary>
    public (ApplyOutcome, string) Told => (Result.Outcome, string.Join('\n', Result.Failures));

    /// <summary>The planned changes of units, such as <c>Restart a.service</c>.</summary>
    public string Units => string.Join(", ", Plan.Changes.Where(c => c.Kind == "unit").Select(c => $"{c.Action} {c.Id}"));

    /// <summary>What the plan remarks.</summary>
    public string Notes => string.Join('\n', Plan.Findings.Select(f => $"{f.Id}: {f.Message}"));
}
