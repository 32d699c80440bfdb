using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace HostKit.Generator;

/// <summary>One file of the catalogue: the directives of one page of nginx's documentation.</summary>
internal sealed record NginxModule(string Module, string Page, IReadOnlyList<NginxDirective> Directives);

/// <summary>
/// One directive: what people write (name, kind, type, property, range, summary) and what is known of it (contexts, number of arguments, default,
/// first version, versions that were looked at and have it).
/// </summary>
internal sealed record NginxDirective(string Name, string Kind)
{
    /// <summary>What it does, in one sentence; the rarer ones have none.</summary>
    public string? Summary { get; init; }

    /// <summary>nginx's module, where it is not the one of the page.</summary>
    public string? Module { get; init; }

    /// <summary>False for what nginx's own pages do not mention.</summary>
    public bool? Documented { get; init; }

    public string? Type { get; init; }

    public string? Property { get; init; }

    public int? Lowest { get; init; }

    public int? Highest { get; init; }

    public IReadOnlyList<string> Contexts { get; init; } = [];

    /// <summary>The numbers of arguments, such as <c>1,2</c>, or the smallest: <c>1+</c>.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>The number of arguments before it changed: <c>1 to 1.29.6</c>.</summary>
    public string? Earlier { get; init; }

    public bool? Block { get; init; }

    /// <summary>True for one that takes nothing but on and off.</summary>
    public bool? Flag { get; init; }

    public string? Default { get; init; }

    public string? Since { get; init; }

    public string Versions { get; init; } = "";

    [JsonIgnore]
    public string PropertyName => Property ?? NginxCatalogue.Pascal(Name);
}

/// <summary>A directive of nginx's that no Linux build has.</summary>
internal sealed record NginxOmitted(string Name, string Module, string Reason);

/// <summary>The file of directives that are left out.</summary>
internal sealed record NginxOmissions(IReadOnlyList<NginxOmitted> Omitted);

/// <summary>The directives of modules that are not nginx's own.</summary>
internal sealed record NginxThirdParty(string Module, IReadOnlyList<NginxThirdPartyDirective> Directives);

/// <summary>One of them.</summary>
internal sealed record NginxThirdPartyDirective(string Name, IReadOnlyList<string> Contexts, string Arguments, bool? Block);

/// <summary>A type of the catalogue's own whose values are words.</summary>
internal sealed record NginxWords(string Summary, IReadOnlyDictionary<string, string> Values);

internal sealed record NginxTypes(IReadOnlyDictionary<string, NginxWords> Types);

/// <summary>What nginx's handlers check: by kind of value the directives, by directive the words and bounds, and those that may stand once on a level.</summary>
/// <remarks>A directive is a name, or <c>module/name</c> where modules differ.</remarks>
internal sealed record NginxChecks(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Kinds, IReadOnlyDictionary<string, IReadOnlyList<string>> Words, IReadOnlyList<string> Once, IReadOnlyDictionary<string, IReadOnlyList<int>> Bounds);

[JsonSerializable(typeof(NginxModule))]
[JsonSerializable(typeof(NginxChecks))]
[JsonSerializable(typeof(NginxTypes))]
[JsonSerializable(typeof(NginxOmissions))]
[JsonSerializable(typeof(NginxThirdParty))]
internal sealed partial class NginxJson : JsonSerializerContext;

/// <summary>Reads and writes the catalogue's files.</summary>
internal static class NginxCatalogue
{
    public const string TypesFile = "types.json";
    public const string OmittedFile = "omitted.json";

    private static readonly NginxJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    public static IEnumerable<string> ModuleFiles(string folder)
        => Directory.GetFiles(folder, "*.json").Where(f => Path.GetFileName(f) is not (TypesFile or OmittedFile)).Order(StringComparer.Ordinal);

    public static NginxModule ReadModule(string path) => Read(path, Json.NginxModule);

    public static NginxTypes ReadTypes(string folder) => Read(Path.Combine(folder, TypesFile), Json.NginxTypes);

    public static IReadOnlyList<NginxOmitted> ReadOmitted(string folder) => Read(Path.Combine(folder, OmittedFile), Json.NginxOmissions).Omitted;

    /// <summary>The directives of other people's modules, by module.</summary>
    public static IEnumerable<NginxThirdParty> ReadThirdParty(string folder)
        => Directory.GetFiles(Path.Combine(folder, "third-party"), "*.json").Order(StringComparer.Ordinal).Select(path => Read(path, Json.NginxThirdParty));

    public static NginxChecks ReadChecks(string folder) => Read(Path.Combine(folder, "checks/values.json"), Json.NginxChecks);

    public static void Write(string path, NginxModule module) => Write(path, module, Json.NginxModule);

    public static void Write(string path, NginxOmissions omissions) => Write(path, omissions, Json.NginxOmissions);

    public static void Write(string path, NginxThirdParty module) => Write(path, module, Json.NginxThirdParty);

    private static void Write<T>(string path, T value, JsonTypeInfo<T> type) => File.WriteAllText(path, JsonSerializer.Serialize(value, type) + "\n");

    private static T Read<T>(string path, JsonTypeInfo<T> type)
        => JsonSerializer.Deserialize(File.ReadAllText(path), type) ?? throw new InvalidDataException($"{path} is empty.");

    public static string Pascal(string name) => string.Concat(name.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
