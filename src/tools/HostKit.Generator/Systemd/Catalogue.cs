using System.Text.Json;
using System.Text.Json.Serialization;

namespace HostKit.Generator.Systemd;

/// <summary>One section's file of the catalogue.</summary>
/// <param name="Section">The section's name in unit files.</param>
/// <param name="Record">The record's name.</param>
/// <param name="Page">The manual page that describes the section.</param>
/// <param name="Summary">What the section is, in half a sentence.</param>
/// <param name="Directives">The directives.</param>
internal sealed record SectionCatalogue(string Section, string Record, string Page, string Summary, DirectiveRow[] Directives)
{
    /// <summary>The kind of file that has the section; units unless set.</summary>
    public string? Kind { get; init; }

    /// <summary>Whether a file can have several of it, each of which is a thing of its own.</summary>
    public bool Repeated { get; init; }

    /// <summary>What the section's parser knows and the record has no property for.</summary>
    public OmittedRow[] Omitted { get; init; } = [];
}

/// <summary>A directive without a property.</summary>
/// <param name="Name">The name.</param>
/// <param name="Reason">Why, in half a sentence.</param>
internal sealed record OmittedRow(string Name, string Reason)
{
    /// <summary>The first systemd that has it, when that is newer than 252.</summary>
    public int? Since { get; init; }
}

/// <summary>One directive.</summary>
/// <param name="Name">The name, which is also the property's, but for signs that C# does not take.</param>
/// <param name="Type">The C# type of one value.</param>
/// <param name="Page">The manual page.</param>
internal sealed record DirectiveRow(string Name, string Type, string Page)
{
    /// <summary>What it does, in one sentence of our own; the rarer ones have none.</summary>
    public string? Summary { get; init; }

    /// <summary>What it is newer than, where that is not systemd: <c>podman 5.4</c>.</summary>
    public string? NewerThan { get; init; }

    /// <summary>Null for one value, <c>list</c> for several, <c>set</c> for what is allowed of an enumeration.</summary>
    public string? Shape { get; init; }

    /// <summary>How values are put on lines, a member of ValueStyle; Line unless set.</summary>
    public string? Style { get; init; }

    /// <summary>Whether an empty assignment takes earlier values back.</summary>
    public bool Reset { get; init; }

    /// <summary>The first systemd that has it, when that is newer than 252.</summary>
    public int? Since { get; init; }

    /// <summary>The smallest number.</summary>
    public long? Min { get; init; }

    /// <summary>The largest number.</summary>
    public long? Max { get; init; }

    /// <summary>Whether a time span may be infinite.</summary>
    public bool Infinity { get; init; }

    /// <summary>The default and the allowed values, for readers.</summary>
    public string? Value { get; init; }

    /// <summary>The place in the manual page; the name unless set.</summary>
    public string? Anchor { get; init; }
}

/// <summary>The file of enumerations.</summary>
/// <param name="Enums">The enumerations.</param>
internal sealed record EnumCatalogue(EnumRow[] Enums);

/// <summary>One enumeration.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Summary">What is chosen.</param>
/// <param name="Members">The choices.</param>
internal sealed record EnumRow(string Name, string Summary, MemberRow[] Members);

/// <summary>One choice.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Text">What is written in the unit.</param>
internal sealed record MemberRow(string Name, string Text)
{
    /// <summary>What it means; null where its text says it.</summary>
    public string? Summary { get; init; }

    /// <summary>The first systemd that has it, when that is newer than 252.</summary>
    public int? Since { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(SectionCatalogue))]
[JsonSerializable(typeof(EnumCatalogue))]
internal sealed partial class CatalogueJson : JsonSerializerContext
{
    public static T Read<T>(string path, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(path), type)!;
        }
        catch (JsonException e)
        {
            throw new InvalidDataException($"{path}: {e.Message}", e);
        }
    }
}
