using System.Text.Json;
using System.Text.Json.Serialization;

namespace HostKit.Generator;

/// <summary>
/// What people say about many directives at once: how the values of a parser are typed (kinds), what differs from that (names, with their first
/// context in front where a name means several things), and what rows do that have no sentence of their own (summaries).
/// </summary>
internal sealed record NginxRules(Dictionary<string, NginxRule> Kinds, Dictionary<string, NginxRule> Names, Dictionary<string, string> Summaries)
{
    private static readonly string[] Likes = ["fastcgi_", "scgi_", "uwsgi_", "grpc_", "memcached_"];

    public static NginxRules Read()
    {
        using var stream = typeof(NginxRules).Assembly.GetManifestResourceStream("nginx-rules.json")!;
        return JsonSerializer.Deserialize(stream, NginxRulesJson.Default.NginxRules)!;
    }

    public NginxRule For(NginxFact fact)
        => Names.GetValueOrDefault($"{fact.Contexts[0]}/{fact.Name}") ?? Names.GetValueOrDefault(fact.Name) ?? Kinds.GetValueOrDefault(fact.ValueKind ?? fact.Handler ?? "")
            ?? throw new InvalidDataException($"nginx-rules.json says nothing about {fact.Contexts[0]}/{fact.Name}, whose value is {fact.ValueKind ?? fact.Handler}.");

    /// <summary>A row's own sentence, or that of the directive it is modelled on.</summary>
    public string? Summary(NginxDirective row, ILookup<string, NginxDirective> rows)
        => row.Summary ?? Summaries.GetValueOrDefault($"{row.Contexts[0]}/{row.Name}") ?? Summaries.GetValueOrDefault(row.Name) ?? Written(row.Name, rows)
            ?? Likes.Where(like => row.Name.StartsWith(like, StringComparison.Ordinal)).Select(like => "proxy_" + row.Name[like.Length..])
                .Select(name => Summaries.GetValueOrDefault(name) ?? Written(name, rows)).FirstOrDefault();

    private static string? Written(string name, ILookup<string, NginxDirective> rows) => rows[name].Select(row => row.Summary).FirstOrDefault(summary => summary is not null);
}

/// <summary>The fields of a row.</summary>
internal sealed record NginxRule(string Kind)
{
    public string? Type { get; init; }

    public string? Property { get; init; }

    public int? Lowest { get; init; }

    public int? Highest { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(NginxRules))]
internal sealed partial class NginxRulesJson : JsonSerializerContext;
