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
internal sealed record NginxDirective(string Name, string Kind, string Summary)
{
    public string? Type { get; init; }

    public string? Property { get; init; }

    public int? Lowest { get; init; }

    public int? Highest { get; init; }

    public IReadOnlyList<string> Contexts { get; init; } = [];

    public string Arguments { get; init; } = "";

    public string? Default { get; init; }

    public string? Since { get; init; }

    public string Versions { get; init; } = "";

    [JsonIgnore]
    public string PropertyName => Property ?? NginxCatalogue.Pascal(Name);
}

/// <summary>A type of the catalogue's own whose values are words.</summary>
internal sealed record NginxWords(string Summary, IReadOnlyDictionary<string, string> Values);

internal sealed record NginxTypes(IReadOnlyDictionary<string, NginxWords> Types);

[JsonSerializable(typeof(NginxModule))]
[JsonSerializable(typeof(NginxTypes))]
internal sealed partial class NginxJson : JsonSerializerContext;

/// <summary>Reads and writes the catalogue's files.</summary>
internal static class NginxCatalogue
{
    public const string TypesFile = "types.json";

    private static readonly NginxJson Json = new(new JsonSerializerOptions(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    });

    public static IEnumerable<string> ModuleFiles(string folder)
        => Directory.GetFiles(folder, "*.json").Where(f => Path.GetFileName(f) != TypesFile).Order(StringComparer.Ordinal);

    public static NginxModule ReadModule(string path) => Read(path, Json.NginxModule);

    public static NginxTypes ReadTypes(string folder) => Read(Path.Combine(folder, TypesFile), Json.NginxTypes);

    public static void Write(string path, NginxModule module) => File.WriteAllText(path, JsonSerializer.Serialize(module, Json.NginxModule) + "\n");

    private static T Read<T>(string path, JsonTypeInfo<T> type)
        => JsonSerializer.Deserialize(File.ReadAllText(path), type) ?? throw new InvalidDataException($"{path} is empty.");

    public static string Pascal(string name) => string.Concat(name.Split('_').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));
}
