using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HostKit.Cli;

/// <summary>
/// The documents of <c>--json</c>. Every property is always there, null when it has no value; a document is written whole or not at all.
/// </summary>
internal static partial class JsonDocuments
{
    private const int FormatVersion = 1;

    public static string Plan(Subject subject, ImmutableArray<Change> changes, ImmutableArray<Finding> findings) => Document(json =>
    {
        Write(json, subject);
        Write(json, "changes", changes);
        Write(json, findings);
        WriteSummary(json, changes);
    });

    public static string Apply(
        Subject subject, ImmutableArray<Change> changes, ImmutableArray<Finding> findings, ApplyResult result, PhaseClock clock, ImmutableArray<NamedCompletion> completions) => Document(json =>
    {
        Write(json, subject);
        json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(result.Outcome.ToString()));
        if (result.ConfirmBefore is { } until)
            json.WriteString("confirmBefore", until);
        json.WriteNumber("generation", result.Generation);
        WriteStrings(json, "failures", result.Failures);
        Write(json, "changes", changes);
        Write(json, findings);
        WriteSummary(json, changes);
        json.WriteStartObject("seconds");
        foreach (var (phase, duration) in clock.Phases)
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(phase.ToString()), Math.Round(duration.TotalSeconds, 3));
        json.WriteNumber("total", Math.Round(clock.Total.TotalSeconds, 3));
        json.WriteEndObject();
        Write(json, completions);
    });

    public static string Status(Subject subject, HostStatus status, ImmutableArray<NamedCompletion> completions) => Document(json =>
    {
        Write(json, subject);
        json.WriteNumber("generation", status.Generation);
        if (status.AppliedAt is { } appliedAt)
            json.WriteString("appliedAt", appliedAt.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", null));
        else
            json.WriteNull("appliedAt");
        Write(json, "drift", status.Drift);
        WriteSummary(json, status.Drift);
        Write(json, completions);
    });

    public static string Render(Subject subject, string output, ImmutableArray<string> paths) => Document(json =>
    {
        Write(json, subject);
        json.WriteString("output", output);
        WriteStrings(json, "paths", paths);
    });

    public static string Error(string message, ImmutableArray<Finding> findings) => Document(json =>
    {
        json.WriteString("error", message);
        Write(json, findings);
    });

    public static string Generations(Subject subject, ImmutableArray<Generation> generations) => Document(json =>
    {
        Write(json, subject);
        json.WriteStartArray("generations");
        foreach (var generation in generations)
        {
            json.WriteStartObject();
            json.WriteNumber("generation", generation.Number);
            json.WriteString("appliedAt", generation.AppliedAt);
            json.WriteString("cause", generation.Cause);
            json.WriteString("label", generation.Label);
            json.WriteNumber("resources", generation.Resources);
            json.WriteBoolean("pinned", generation.IsPinned);
            json.WriteBoolean("current", generation.IsCurrent);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static string Pin(Subject subject, int generation, bool pinned) => Document(json =>
    {
        Write(json, subject);
        json.WriteNumber("generation", generation);
        json.WriteBoolean("pinned", pinned);
    });

    public static string Collected(Subject subject, Collected collected, bool dryRun) => Document(json =>
    {
        Write(json, subject);
        json.WriteBoolean("dryRun", dryRun);
        json.WriteStartArray("generations");
        foreach (var generation in collected.Generations)
            json.WriteNumberValue(generation);
        json.WriteEndArray();
        json.WriteNumber("objects", collected.Objects);
        json.WriteNumber("bytes", collected.Bytes);
        WriteStrings(json, "storePaths", collected.StorePaths);
        json.WriteNumber("storeBytes", collected.StoreBytes);
        json.WriteString("storeInUse", collected.StoreInUse);
    });

    public static string Check(Subject subject, CheckResult result) => Document(json =>
    {
        Write(json, subject);
        json.WriteBoolean("accepted", result.Failures.IsEmpty);
        WriteStrings(json, "failures", result.Failures);
        WriteStrings(json, "ran", result.Ran);
        WriteStrings(json, "skipped", result.Skipped);
        Write(json, result.Findings);
    });

    public static string Answers(Subject subject, System.Net.IPAddress at, ImmutableArray<AskCommand.Answer> answers) => Document(json =>
    {
        Write(json, subject);
        json.WriteString("at", at.ToString());
        json.WriteBoolean("passed", answers.All(a => a.Result.Passed));
        json.WriteStartArray("answers");
        foreach (var answer in answers)
        {
            json.WriteStartObject();
            json.WriteString("component", answer.Of);
            json.WriteString("question", answer.Probe.Name);
            json.WriteString("url", answer.Probe.Url.AbsoluteUri);
            json.WriteBoolean("passed", answer.Result.Passed);
            json.WriteString("got", answer.Got);
            json.WriteNumber("milliseconds", Math.Round(answer.Result.Duration.TotalMilliseconds));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static string Confirmed(Subject subject, int generation) => Document(json =>
    {
        Write(json, subject);
        json.WriteNumber("generation", generation);
    });

    private static string Document(Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        // The document goes to a stream, never into HTML: quotes and other scripts stay readable. Control characters are still escaped.
        using (var json = new Utf8JsonWriter(bytes, new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteNumber("formatVersion", FormatVersion);
            write(json);
            json.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)) + "\n";
    }

    private static void Write(Utf8JsonWriter json, Subject subject)
    {
        json.WriteString("host", subject.Host);
        json.WriteString("configuration", subject.Configuration);
    }

    public static void Write(Utf8JsonWriter json, string name, ImmutableArray<Change> changes, bool withDiffs = true)
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("action", Wording.Of(change.Action));
            json.WriteString("kind", change.Kind);
            json.WriteString("id", change.Id);
            json.WriteString("cause", change.Cause);
            json.WriteString("source", change.Source?.ToString());
            if (withDiffs)
                json.WriteString("diff", change.Diff);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<NamedCompletion> completions)
    {
        json.WriteStartArray("completions");
        foreach (var (component, completion) in completions)
        {
            json.WriteStartObject();
            json.WriteString("component", component);
            json.WriteString("state", JsonNamingPolicy.CamelCase.ConvertName(completion.State.ToString()));
            json.WriteString("sentence", completion.Sentence);
            json.WritePropertyName("data");
            if (completion.Data is { } data)
                data.WriteTo(json);
            else
                json.WriteNullValue();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, ImmutableArray<Finding> findings)
    {
        json.WriteStartArray("findings");
        foreach (var finding in findings)
        {
            json.WriteStartObject();
            json.WriteString("severity", Wording.Of(finding.Severity));
            json.WriteString("id", finding.Id);
            json.WriteString("path", finding.Path);
            json.WriteString("message", finding.Message);
            json.WriteString("mend", finding.Mend);
            json.WriteString("source", finding.Source?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSummary(Utf8JsonWriter json, ImmutableArray<Change> changes)
    {
        json.WriteStartObject("summary");
        foreach (var action in Wording.Actions)
            json.WriteNumber(Wording.Of(action), changes.Count(c => c.Action == action));
        json.WriteEndObject();
    }

    private static void WriteStrings(Utf8JsonWriter json, string name, ImmutableArray<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
