using System.Globalization;
using System.Security;

namespace HostKit.Generator;

/// <summary>Writes the property of one directive.</summary>
internal static class NginxProperty
{
    /// <summary>Whether the directive has a property of its own: not one set through the indexer, not part of an ordered family.</summary>
    public static bool Has(NginxDirective row) => row.Kind is not ("raw" or "part");

    public static bool IsList(NginxDirective row) => row.Kind is "list" or "names" or "texts" or "texts-each" or "enums" or "values";

    /// <summary>Whether each value of the list is a statement of its own.</summary>
    public static bool IsRepeated(NginxDirective row) => row.Kind is "names" or "values" or "texts-each";

    public static string Xml(string text) => SecurityElement.Escape(text).Replace("&apos;", "'", StringComparison.Ordinal).Replace("&quot;", "\"", StringComparison.Ordinal);

    public static void Write(CodeWriter code, NginxDirective row, string page)
    {
        code.Line($"/// <summary>{Xml(row.Summary ?? row.Name)}</summary>").Line($"/// <value>{Facts(row)}</value>");
        if (row.Documented is not false)
            code.Line($"/// <seealso href=\"{page}#{row.Name}\">{row.Name}</seealso>");
        var (type, get, set) = Accessors(row);
        code.Open($"public {type} {row.PropertyName}").Line($"get => {get};").Line($"init => {set};").Close();
    }

    private static string Facts(NginxDirective row)
    {
        var values = row.Kind switch
        {
            "flag" => "<c>on</c> or <c>off</c>. ",
            "bare" => "True sets it; false, the default, leaves it out. ",
            "size" => "Bytes, kibibytes or mebibytes. ",
            "milliseconds" => "Whole milliseconds. ",
            "seconds" => "Whole seconds. ",
            "number" when row.Highest is { } highest => string.Create(CultureInfo.InvariantCulture, $"From {row.Lowest ?? 0} to {highest}. "),
            "number" => string.Create(CultureInfo.InvariantCulture, $"{row.Lowest ?? 0} or more. "),
            "text" or "texts" or "texts-each" => "Variables are expanded. ",
            _ => "",
        };
        var unset = row.Kind == "bare" ? "" : row.Default is null ? $"{(IsList(row) ? "Empty" : "Null")}, the default, leaves it out. "
            : $"{(IsList(row) ? "Empty" : "Null")}, the default, {(row.Contexts.Count > 1 ? "is what the level above says, in the end" : "is nginx's")} <c>{Xml(row.Default)}</c>. ";
        return $"{values}{unset}In {string.Join(", ", row.Contexts)}; found in nginx {row.Versions}{(row.Since is null ? "" : $", since {row.Since}")}.";
    }

    private static (string Type, string Get, string Set) Accessors(NginxDirective row)
    {
        var name = $"\"{row.Name}\"";
        return row.Kind switch
        {
            "flag" => Plain("bool?", "value"),
            "size" => Plain("ByteSize?", $"SizeText.Checked(value, {name})"),
            "milliseconds" => Plain("TimeSpan?", $"TimeText.Milliseconds(value, {name})"),
            "seconds" => Plain("TimeSpan?", $"TimeText.Seconds(value, {name})"),
            "number" => Plain("int?", $"NumberText.Checked(value, {name}{Range(row)})"),
            "string" => ("string?", $"Get<string>({name})", $"Set({name}, value is null ? null : NginxText.WithoutNul(value))"),
            "text" => ("NginxText?", $"Get<NginxText>({name})", $"Set({name}, value)"),
            "enum" => Plain(row.Type + "?", "value"),
            "value" => (row.Type + "?", $"Get<{row.Type}>({name})", $"Set({name}, value)"),
            "bare" => ("bool", $"Get<Presence>({name}) is not null", $"Set({name}, Presence.When(value))"),
            "list" or "names" => List("string"),
            "texts" or "texts-each" => List("NginxText"),
            "enums" or "values" => List(row.Type!),
            _ => throw new InvalidDataException($"{row.Name}: the catalogue has no kind '{row.Kind}'."),
        };
        (string, string, string) Plain(string type, string value) => (type, $"Get<{type}>({name})", $"Set({name}, {value})");
        (string, string, string) List(string type) => ($"ImmutableArray<{type}>", $"GetList<{type}>({name})", $"SetList({name}, value)");
    }

    private static string Range(NginxDirective row)
        => row.Highest is { } highest ? string.Create(CultureInfo.InvariantCulture, $", {row.Lowest ?? 0}, {highest}")
            : row.Lowest is { } lowest ? string.Create(CultureInfo.InvariantCulture, $", {lowest}") : "";
}
