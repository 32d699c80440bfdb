using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace HostKit;

/// <summary>
/// Submits jobs and follows them to their end. It needs a connection of its own: the signals it waits for are broadcast, and whoever reads
/// the connection meanwhile would take them away.
/// </summary>
internal sealed class JobRun(BusConnection bus, IReadOnlyList<UnitJob> jobs, Action<JobResult>? finished, CancellationToken cancellationToken)
{
    // Signals have been lost over a daemon-reload; asking now and then costs nothing.
    private static readonly TimeSpan WatchInterval = TimeSpan.FromSeconds(5);

    // dbus-daemon answers no more than 128 open calls of one connection.
    private const int CallsAtOnce = 100;

    private readonly ImmutableArray<Submission> _submissions = [.. jobs.Select(job => new Submission(job))];
    private IReadOnlyList<int> _order = [];
    private int _submitted;
    private int _answered;
    private int _open = jobs.Count;

    public ImmutableArray<JobResult> Run(TimeSpan timeout)
    {
        try
        {
            _order = JobOrder.Of(bus, jobs, cancellationToken);
            Listen();
            Follow(timeout);
        }
        catch (HostKitException exception)
        {
            // The connection is gone, say: what has ended keeps its result.
            foreach (var submission in _submissions)
                End(submission, JobResults.Unfinished, exception.Message);
        }
        return [.. _submissions.Select(submission => submission.Result!)];
    }

    private void Follow(TimeSpan timeout)
    {
        var start = Stopwatch.GetTimestamp();
        var watched = start;
        while (_open > 0)
        {
            Submit();
            var left = timeout - Stopwatch.GetElapsedTime(start);
            var untilWatch = WatchInterval - Stopwatch.GetElapsedTime(watched);
            var patience = left < untilWatch ? left : untilWatch;
            if (patience > TimeSpan.Zero)
            {
                using var message = bus.Receive(patience, cancellationToken);
                if (message is not null)
                    Take(message);
                continue;
            }
            Watch(left > TimeSpan.Zero ? null : timeout);
            watched = Stopwatch.GetTimestamp();
        }
    }

    private void Listen()
    {
        var match = bus.NewCall("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "AddMatch").Append(
            "type='signal',sender='org.freedesktop.systemd1',path='/org/freedesktop/systemd1',"
            + $"interface='{SystemdManager.Interface}',member='JobRemoved'");
        bus.Call(match, BusConnection.CallTimeout, cancellationToken).Dispose();
        bus.Call(SystemdManager.NewCall(bus, "Subscribe"), BusConnection.CallTimeout, cancellationToken).Dispose();
    }

    // The calls go out before their answers are read, so that systemd hears of all jobs as early as can be.
    private void Submit()
    {
        for (; _submitted < _order.Count && _submitted - _answered < CallsAtOnce; _submitted++)
        {
            var submission = _submissions[_order[_submitted]];
            using var call = submission.Job.NewCall(bus);
            submission.Start = Stopwatch.GetTimestamp();
            submission.Cookie = bus.Send(call);
        }
    }

    // systemd names a job in its answer before it begins with it, and the bus keeps the order: the answer is here before the end.
    private void Take(BusMessage message)
    {
        if (message.IsSignal(SystemdManager.Interface, "JobRemoved"))
        {
            message.ReadUInt32();
            var path = message.ReadString('o');
            message.ReadString();
            var result = message.ReadString();
            foreach (var submission in _submissions.Where(submission => submission.Path == path))
                End(submission, result);
        }
        else if (message.ReplyCookie is not 0 and var cookie
            && _submissions.FirstOrDefault(submission => submission.Cookie == cookie) is { } submission)
        {
            _answered++;
            if (message.Error() is var (name, text))
                End(submission, JobResults.Refused, BusException.Describe(name, text), name);
            else
                submission.Path = message.ReadString('o');
        }
    }

    // Asks for every open job, because its signal may have been lost; at the end of the time no job stays open.
    private void Watch(TimeSpan? timeout)
    {
        foreach (var submission in _submissions)
        {
            if (submission.Result is not null)
                continue;
            if (submission.Path is null)
            {
                if (timeout is not null)
                    End(submission, JobResults.Unfinished, $"systemd did not take the job within {Seconds(timeout)}; it is busy or hangs.");
                continue;
            }
            var exists = Exists(submission.Path);
            if (submission.Result is not null)
                continue;
            if (!exists)
                Judge(submission);
            else if (timeout is not null)
                End(submission, JobResults.Unfinished, Describe(submission, timeout.Value));
        }
    }

    private bool Exists(string path)
    {
        try
        {
            bus.Call(SystemdManager.NewCall(bus, "GetJob").Append(Id(path)), BusConnection.CallTimeout, cancellationToken, Take).Dispose();
            return true;
        }
        catch (BusException exception) when (exception.ErrorName == SystemdManager.NoSuchJob)
        {
            return false;
        }
    }

    // The bus keeps the order of what systemd sends: a job that is gone, without its signal having come, is one whose signal was lost.
    private void Judge(Submission submission)
    {
        var unit = SystemdManager.Properties(bus, submission.Job.Unit, cancellationToken, Take);
        var reached = submission.Job.Kind switch
        {
            JobKind.Stop => unit.ActiveState is ActiveStates.Inactive or ActiveStates.Failed,
            JobKind.TryRestart or JobKind.ReloadOrTryRestart => unit.ActiveState != ActiveStates.Failed,
            _ => ActiveStates.IsUp(unit.ActiveState) || (unit.ActiveState == ActiveStates.Inactive && unit.Result is null or "success"),
        };
        End(submission, reached ? JobResults.Done : JobResults.Failed,
            $"systemd did not say how the job ended; the unit is {unit.ActiveState} ({unit.SubState}).");
    }

    private string Describe(Submission submission, TimeSpan timeout)
    {
        var unit = SystemdManager.Properties(bus, submission.Job.Unit, cancellationToken, Take);
        return $"The job did not end within {Seconds(timeout)}; the unit is {unit.ActiveState} ({unit.SubState}), and systemd goes on with the job: "
            + $"'systemctl status {submission.Job.Unit}' shows it, 'systemctl cancel {Id(submission.Path!)}' gives it up.";
    }

    private void End(Submission submission, string result, string? error = null, string? errorName = null)
    {
        if (submission.Result is not null)
            return;
        submission.Result = new JobResult(submission.Job, result)
        {
            Error = error,
            ErrorName = errorName,
            Duration = Stopwatch.GetElapsedTime(submission.Start),
        };
        _open--;
        finished?.Invoke(submission.Result);
    }

    private static uint Id(string path) => uint.Parse(path.AsSpan(path.LastIndexOf('/') + 1), CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan? time) => string.Create(CultureInfo.InvariantCulture, $"{time?.TotalSeconds:0.#} s");

    private sealed class Submission(UnitJob job)
    {
        public UnitJob Job { get; } = job;

        public long Start { get; set; } = Stopwatch.GetTimestamp();

        public ulong Cookie { get; set; }

        public string? Path { get; set; }

        public JobResult? Result { get; set; }
    }
}
