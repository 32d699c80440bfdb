using System.Collections.Immutable;
using System.Text.Json;

namespace HostKit.Cli;

/// <summary>The parameters of an Ansible task, and what Ansible says of the run. Values are typed as YAML has them, or strings where the task was written as <c>key=value</c>.</summary>
internal sealed class ModuleArguments
{
    public static readonly ImmutableArray<string> Names = ["state", "plan", "generation", "label", "adopt", "adopt_all", "confirm", "wait", "purge", "events", "root"];

    private static readonly ImmutableArray<string> States = ["present", "absent", "confirmed", "rolled_back"];

    private readonly JsonElement _json;

    public ModuleArguments(JsonElement json)
    {
        _json = json;
        // Ansible's own keys grow with its versions: those that are not known say nothing here.
        var unknown = json.EnumerateObject().Select(p => p.Name).Where(n => !n.StartsWith("_ansible_", StringComparison.Ordinal) && !Names.Contains(n)).Order(StringComparer.Ordinal).ToList();
        if (unknown.Count > 0)
            throw new HostKitException($"'{string.Join("', '", unknown)}': no such parameter. There are {string.Join(", ", Names)}.");
        State = Text("state") ?? States[0];
        if (!States.Contains(State))
            throw new HostKitException($"state: '{State}' is none of {string.Join(", ", States)}.");
        Plan = Text("plan");
        Only("rolled_back", "generation");
        Only("present", "label", "adopt", "adopt_all", "wait");
        Only("absent", "purge");
        if (State == "confirmed")
            Only("present", "plan", "confirm", "events");
        Request = new(State)
        {
            Root = Text("root"), Label = Text("label"), Adopt = List("adopt"), AdoptAll = Flag("adopt_all"), Wait = Flag("wait"), Generation = Text("generation"), Events = Text("events"), Purge = Flag("purge"),
            Confirm = Text("confirm") is { } confirm ? Duration.Parse(confirm) ?? throw new HostKitException($"confirm: {Duration.Refusal(confirm)}") : null,
        };
        if (Request is { Wait: true, Confirm: not null })
            throw new HostKitException("wait and confirm cannot be together: what is not confirmed may be taken back while it is waited for.");
    }

    public string State { get; }

    /// <summary>The hash of the plan that is still to be the one; null when any will do.</summary>
    public string? Plan { get; }

    public Request Request { get; }

    public static bool IsCheck(JsonElement json) => IsSet(json, "_ansible_check_mode");

    /// <summary>Whether the user wants to see diffs.</summary>
    public static bool WantsDiff(JsonElement json) => IsSet(json, "_ansible_diff");

    /// <summary>Whether nothing of the task may be shown.</summary>
    public static bool IsSilent(JsonElement json) => IsSet(json, "_ansible_no_log");

    private static bool IsSet(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private void Only(string state, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (State != state && Value(name) is not null)
                throw new HostKitException($"{name} belongs to state: {state}, and this is state: {State}.");
        }
    }

    private JsonElement? Value(string name) => _json.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private string? Text(string name) => Value(name) is { } value ? TextOf(name, value) : null;

    private static string TextOf(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when value.GetString() is { Length: > 0 } text => text,
        JsonValueKind.Number => value.GetRawText(),
        _ => throw new HostKitException($"{name}: {Shown(value)} is not a text."),
    };

    private bool Flag(string name) => Value(name) is { } value && (value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText()).ToLowerInvariant() switch
    {
        "true" or "yes" or "on" or "1" or "y" or "t" => true,
        "false" or "no" or "off" or "0" or "n" or "f" => false,
        _ => throw new HostKitException($"{name}: {Shown(value)} is not true or false."),
    };

    // A list of one may be written without brackets, and key=value knows commas only.
    private ImmutableArray<string> List(string name) => Value(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Array } list => [.. list.EnumerateArray().Select(item => TextOf(name, item))],
        { } value => [.. TextOf(name, value).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)],
    };

    private static string Shown(JsonElement value) => value.ValueKind == JsonValueKind.String ? $"'{value.GetString()}'" : value.GetRawText();
}
