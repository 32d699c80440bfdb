using System.Text.Json;
using System.Text.Json.Serialization;

namespace HostKit.Generator.Systemd;

/// <summary>How the facts of a parser's table become rows of the catalogue.</summary>
/// <param name="Parsers">What a value is, by the parser's function.</param>
/// <param name="Directives">What differs for single directives, as KIND/SECTION.NAME or KIND/*.NAME.</param>
/// <param name="Omitted">Why something has no property: by function, KIND/SECTION.NAME, KIND/*.NAME or KIND/SECTION.</param>
/// <param name="Since">Versions that are known more exactly than the table says, by name.</param>
/// <param name="Members">C# names of choices whose text makes no good one.</param>
/// <param name="Repeated">Sections of which a file can have several.</param>
internal sealed record Rules(
    Dictionary<string, ValueRule> Parsers,
    Dictionary<string, ValueRule> Directives,
    Dictionary<string, string> Omitted,
    Dictionary<string, int> Since,
    Dictionary<string, string> Members,
    string[] Repeated)
{
    public static Rules Read()
    {
        using var stream = typeof(Rules).Assembly.GetManifestResourceStream("rules.json")!;
        return JsonSerializer.Deserialize(stream, RulesJson.Default.Rules)!;
    }

    public ValueRule For(Fact fact)
        => Find(Directives, fact) ?? Parsers.GetValueOrDefault(fact.Function)
            ?? throw new InvalidDataException($"rules.json says nothing about {fact.Kind}/{fact.Section}.{fact.Name}, which {fact.Function} reads.");

    public string? ReasonToOmit(Fact fact)
        => Omitted.GetValueOrDefault("config_parse_" + fact.Function) ?? Find(Omitted, fact) ?? Omitted.GetValueOrDefault($"{fact.Kind}/{fact.Section}");

    private static T? Find<T>(Dictionary<string, T> rules, Fact fact)
        => rules.GetValueOrDefault($"{fact.Kind}/{fact.Section}.{fact.Name}") ?? rules.GetValueOrDefault($"{fact.Kind}/*.{fact.Name}");
}

/// <summary>What a directive's values are: the fields of a row, and for an enumeration its choices where the table of facts has none.</summary>
internal sealed record ValueRule(string Type)
{
    public string? Shape { get; init; }

    public string? Style { get; init; }

    public long? Min { get; init; }

    public long? Max { get; init; }

    public bool Infinity { get; init; }

    public string? Value { get; init; }

    public string[]? Values { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Rules))]
internal sealed partial class RulesJson : JsonSerializerContext;
