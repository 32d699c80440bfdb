using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>Finds out why a unit is not as it was asked to be.</summary>
internal sealed class FailureReport(SystemdBus bus, SystemdJournal journal)
{
    private const int Lines = 20;

    /// <summary>Of a job that did not end well.</summary>
    public async Task<UnitFailure> OfAsync(JobResult job, bool withJournal, CancellationToken cancellationToken)
    {
        var unit = await ReadAsync(job.Unit, cancellationToken).ConfigureAwait(false);
        var reason = $"{job.Unit} {Verb(job.Kind)}: {await WhyAsync(job, unit, cancellationToken).ConfigureAwait(false)}";
        return new(job.Unit, reason) { Job = job, Properties = unit, Journal = !withJournal || job.Result is JobResults.Refused or JobResults.Invalid ? [] : await LinesAsync(unit, cancellationToken).ConfigureAwait(false) };
    }

    /// <summary>Of a unit that is in a bad state.</summary>
    public async Task<UnitFailure> OfAsync(UnitProperties unit, string what, JobResult? job, bool withJournal, CancellationToken cancellationToken)
        => new(unit.Name, $"{unit.Name} {what}; it is {State(unit)}.") { Job = job, Properties = unit, Journal = withJournal ? await LinesAsync(unit, cancellationToken).ConfigureAwait(false) : [] };

    /// <summary>Such as <c>failed (exit-code, exit status 3)</c>.</summary>
    public static string State(UnitProperties unit)
    {
        if (unit.LoadState is not (LoadStates.Loaded or ""))
            return unit.LoadState == LoadStates.NotFound ? "not there" : unit.LoadState;
        var end = unit.Result is null or "success" ? unit.SubState : unit.Result;
        var status = unit.ExecMainStatus is not (null or 0) ? unit.ExecMainCode == 1 ? $", exit status {unit.ExecMainStatus}" : $", signal {unit.ExecMainStatus}" : "";
        return $"{unit.ActiveState} ({end}{status})";
    }

    private async Task<string> WhyAsync(JobResult job, UnitProperties? unit, CancellationToken cancellationToken)
    {
        if (job.Result == JobResults.Unfinished)
            return job.Error ?? "it did not end in time.";
        if (job.Result is JobResults.Refused or JobResults.Invalid)
            return Refusal(job, unit);
        if (job.Result == JobResults.Dependency && unit is not null)
        {
            var culprits = await CulpritsAsync(unit, cancellationToken).ConfigureAwait(false);
            return culprits.Count == 0 ? "a unit that it requires failed." : $"it requires what failed: {string.Join(", ", culprits)}.";
        }

        var word = job.Result switch
        {
            JobResults.Assert => "an Assert…= of it does not hold",
            JobResults.Canceled => "another job took its place, or somebody cancelled it",
            JobResults.Timeout => "it took longer than JobTimeoutSec=",
            JobResults.Failed when unit is not null => "it is " + State(unit),
            _ => job.Error ?? job.Result,
        };
        return word + ".";
    }

    private static string Refusal(JobResult job, UnitProperties? unit) => (job.ErrorName, unit) switch
    {
        (_, { LoadState: LoadStates.NotFound }) => "there is no unit of that name. Correct the name; if its file was just written, have systemd read it by ReloadUnitsAsync.",
        (_, { LoadState: LoadStates.Masked }) => "it is masked, its name linked to /dev/null. UnmaskAsync takes that back.",
        (_, { LoadState: LoadStates.BadSetting or LoadStates.Error }) => $"systemd cannot read its file {unit.FragmentPath}: {LoadError(unit)}. 'systemd-analyze verify {unit.FragmentPath}' says where.",
        ("org.freedesktop.systemd1.JobTypeNotApplicable", { CanReload: false }) when job.Kind == JobKind.Reload => "it has no ExecReload= and cannot reload. ReloadOrRestartAsync restarts such units.",
        (_, not null) when job.Kind == JobKind.Reload && unit.ActiveState != ActiveStates.Active => $"it is {State(unit)}, and only a unit that is up can reload. ReloadOrRestartAsync starts it.",
        ("org.freedesktop.systemd1.OnlyByDependency", _) => "its file says RefuseManualStart= or RefuseManualStop=; start or stop what needs it.",
        _ => job.Error ?? job.Result,
    };

    private static string LoadError(UnitProperties unit)
        => unit.GetValue("LoadError") is ImmutableArray<object?> and [_, string { Length: > 0 } text] ? text.TrimEnd('.') : "it lacks what there is to run, such as ExecStart=, or has a line that is not allowed there";

    private async Task<List<string>> CulpritsAsync(UnitProperties unit, CancellationToken cancellationToken)
    {
        var culprits = new List<string>();
        foreach (var name in unit.GetTexts("Requires").Concat(unit.GetTexts("BindsTo")).Concat(unit.GetTexts("Requisite")).Distinct())
        {
            var other = await ReadAsync(name, cancellationToken).ConfigureAwait(false);
            if (other is not null && (other.ActiveState == ActiveStates.Failed || other.LoadState != LoadStates.Loaded))
                culprits.Add($"{name} is {State(other)}");
        }

        return culprits;
    }

    private async Task<ImmutableArray<JournalEntry>> LinesAsync(UnitProperties? unit, CancellationToken cancellationToken)
    {
        try
        {
            return unit is null ? [] : await journal.ReadRunAsync(unit, Lines, cancellationToken).ConfigureAwait(false);
        }
        catch (HostKitException)
        {
            // The failure is to be told, with or without its lines.
            return [];
        }
    }

    private async Task<UnitProperties?> ReadAsync(UnitName unit, CancellationToken cancellationToken)
    {
        try
        {
            return await bus.GetUnitPropertiesAsync(unit, cancellationToken).ConfigureAwait(false);
        }
        catch (BusException)
        {
            return null;
        }
    }

    private static string Verb(JobKind kind) => kind switch
    {
        JobKind.Start => "did not start",
        JobKind.Stop => "did not stop",
        JobKind.Reload => "did not reload",
        JobKind.ReloadOrRestart or JobKind.ReloadOrTryRestart => "neither reloaded nor restarted",
        _ => "did not restart",
    };
}
