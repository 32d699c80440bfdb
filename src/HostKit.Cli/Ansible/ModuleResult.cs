using System.Collections.Immutable;
using System.Text.Json;

namespace HostKit.Cli;

/// <summary>What Ansible is told: one line of JSON.</summary>
internal sealed record ModuleResult(bool Changed, string Message)
{
    public bool Failed { get; init; }

    public ImmutableArray<Change> Changes { get; init; } = [];

    /// <summary>What a plan warns of, and what is left to be done by a person.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];

    /// <summary>The plan as a person reads it; null when it is not asked for.</summary>
    public string? Diff { get; init; }

    /// <summary>The plan's hash, to be given to the task that applies it.</summary>
    public string? Plan { get; init; }

    public ApplyResult? Apply { get; init; }

    public ImmutableArray<NamedCompletion> Completions { get; init; } = [];

    /// <summary>The document's bytes: plain ASCII, so that no terminal or locale on the way changes it, and after an empty line, so that whatever was written before stays apart.</summary>
    public byte[] ToBytes(JsonElement arguments)
    {
        using var bytes = new MemoryStream();
        bytes.WriteByte((byte)'\n');
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteBoolean("changed", Changed);
            json.WriteBoolean("failed", Failed);
            json.WriteString("msg", Message);
            if (!ModuleArguments.IsSilent(arguments))
                WriteDetails(json, arguments);
            json.WriteEndObject();
        }

        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }

    private void WriteDetails(Utf8JsonWriter json, JsonElement arguments)
    {
        if (Apply is { } apply)
        {
            json.WriteString("outcome", JsonNamingPolicy.CamelCase.ConvertName(apply.Outcome.ToString()));
            json.WriteNumber("generation", apply.Generation);
            if (apply.ConfirmBefore is { } until)
                json.WriteString("confirm_before", until);
        }

        if (Plan is not null)
            json.WriteString("plan", Plan);
        // Of a failure Ansible prints everything, and its message is what counts.
        if (!Failed)
            JsonDocuments.Write(json, "changes", Changes, withDiffs: false);
        if (Completions.Length > 0)
        {
            json.WriteStartObject("completions");
            foreach (var (component, completion) in Completions)
                json.WriteString(component, completion.Sentence);
            json.WriteEndObject();
        }

        if (Warnings.Length > 0)
        {
            json.WriteStartArray("warnings");
            foreach (var warning in Warnings)
                json.WriteStringValue(warning);
            json.WriteEndArray();
        }

        if (Diff is not null)
        {
            json.WriteStartObject("diff");
            json.WriteString("prepared", Diff);
            json.WriteEndObject();
        }

        WriteInvocation(json, arguments);
    }

    // Ansible adds this for its own modules only; it is what -vvv shows.
    private static void WriteInvocation(Utf8JsonWriter json, JsonElement arguments)
    {
        json.WriteStartObject("invocation");
        json.WriteStartObject("module_args");
        foreach (var argument in arguments.EnumerateObject().Where(a => ModuleArguments.Names.Contains(a.Name)))
            argument.WriteTo(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
