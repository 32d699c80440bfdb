using System.Globalization;

namespace HostKit.Generator.Systemd;

/// <summary>Writes a section's record.</summary>
internal static class SectionFile
{
    public static string Declaration(SectionCatalogue section, IReadOnlyDictionary<string, EnumRow> enums)
    {
        var code = EnumFile.Header()
            .Line($"/// <summary>{Xml.Escape(section.Summary)} (<c>[{section.Section}]</c>, <see href=\"{ManualPage.Address(section)}\">{section.Page}(5)</see>).</summary>")
            .Open($"public sealed partial record {section.Record} : Section")
            .Line("/// <inheritdoc/>")
            .Line($"public override string SectionName => \"{section.Section}\";");
        foreach (var row in section.Directives)
            Property(code.Line(), section, row, Neutral.Summary(section, row, enums));
        Table(code.Line(), "internal override ValueStyle StyleOf(string name)", section.Directives.Where(d => d.Style is not null).GroupBy(d => "ValueStyle." + d.Style), "ValueStyle.Line");
        Table(code.Line(), "internal override bool? HasReset(string name)", section.Directives.GroupBy(d => d.Reset ? "true" : "false"), "null");
        return code.Close().ToString();
    }

    /// <summary>What a directive is called in C#: its own name without the signs that C# does not take.</summary>
    public static string PropertyName(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));

    private static void Property(CodeWriter code, SectionCatalogue section, DirectiveRow row, string neutral)
    {
        var element = row.Type switch
        {
            "bool" or "int" or "long" => row.Type,
            "TimeSpan" => "global::System.TimeSpan",
            "UnixFileMode" => "global::System.IO.UnixFileMode",
            "IPAddress" => "global::System.Net.IPAddress",
            "ByteSize" => "global::HostKit.ByteSize",
            _ => "global::HostKit.Systemd." + row.Type,
        };
        code.Line($"/// <summary>{(row.Summary is null ? neutral : Xml.Escape(row.Summary))}</summary>");
        if (Value(row) is { Length: > 0 } value)
            code.Line($"/// <value>{Xml.Sentence(value)}</value>");
        var since = row.Since is not null ? $"Since systemd {row.Since}. " : row.NewerThan is not null ? $"Newer than {row.NewerThan}. " : "";
        code.Line($"/// <remarks>{since}<see href=\"{ManualPage.Address(section, row)}\">{row.Page}(5)</see></remarks>");
        var property = PropertyName(row.Name);
        if (row.Shape == "list")
        {
            code.Line("[global::System.Diagnostics.CodeAnalysis.AllowNull]").Open($"public SettingList<{element}> {property}");
            code.Line($"get => GetList<{element}>(\"{row.Name}\");").Line($"init => AssignList(\"{row.Name}\", value);");
        }
        else
        {
            var type = (row.Shape == "set" ? $"Allowed<{element}>" : element) + "?";
            code.Open($"public {type} {property}").Line($"get => Get<{type}>(\"{row.Name}\");").Line($"init => {Assignment(row)};");
        }

        code.Close();
    }

    private static string Assignment(DirectiveRow row) => row.Type switch
    {
        "int" or "long" => string.Create(CultureInfo.InvariantCulture, $"AssignNumber(\"{row.Name}\", value, {(row.Min is { } min ? $"{min}" : row.Type + ".MinValue")}, {(row.Max is { } max ? $"{max}" : row.Type + ".MaxValue")})"),
        "TimeSpan" => $"AssignTime(\"{row.Name}\", value, infinity: {(row.Infinity ? "true" : "false")})",
        _ => $"AssignValue(\"{row.Name}\", value)",
    };

    private static string Value(DirectiveRow row)
    {
        var range = (row.Min, row.Max) switch { ({ } min, { } max) => $"{min} to {max}", ({ } min, null) => $"{min} or more", _ => "" };
        var infinity = row.Infinity ? "Timeout.InfiniteTimeSpan for no limit" : "";
        return string.Join("; ", new[] { range, row.Value ?? "", infinity }.Where(t => t.Length > 0));
    }

    private static void Table(CodeWriter code, string header, IEnumerable<IGrouping<string, DirectiveRow>> groups, string otherwise)
    {
        code.Open(header + " => name switch");
        foreach (var group in groups.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            foreach (var names in group.Chunk(6).Select((chunk, i) => (Text: string.Join(" or ", chunk.Select(d => $"\"{d.Name}\"")), Last: (i + 1) * 6 >= group.Count(), First: i == 0)))
                code.Line((names.First ? "" : "    or ") + names.Text + (names.Last ? $" => {group.Key}," : ""));
        }

        code.Line($"_ => {otherwise},").Close("};");
    }
}
