using System.Globalization;

namespace HostKit.Generator.Systemd;

/// <summary>Writes a section's record.</summary>
internal static class SectionFile
{
    private const string Manual = "https://www.freedesktop.org/software/systemd/man/latest/";

    public static string Declaration(SectionCatalogue section)
    {
        var code = EnumFile.Header()
            .Line($"/// <summary>{Xml.Escape(section.Summary)} (<c>[{section.Section}]</c>, <see href=\"{Manual}{section.Page}.html\">{section.Page}(5)</see>).</summary>")
            .Open($"public sealed partial record {section.Record} : Section")
            .Line("/// <inheritdoc/>")
            .Line($"public override string SectionName => \"{section.Section}\";");
        foreach (var row in section.Directives)
            Property(code.Line(), row);
        Table(code.Line(), "internal override ValueStyle StyleOf(string name)", section.Directives.Where(d => d.Style is not null).GroupBy(d => "ValueStyle." + d.Style), "ValueStyle.Line");
        Table(code.Line(), "internal override bool? HasReset(string name)", section.Directives.GroupBy(d => d.Reset ? "true" : "false"), "null");
        return code.Close().ToString();
    }

    private static void Property(CodeWriter code, DirectiveRow row)
    {
        var element = row.Type is "bool" or "int" ? row.Type : row.Type is "TimeSpan" ? "global::System.TimeSpan" : row.Type is "UnixFileMode" ? "global::System.IO.UnixFileMode" : "global::HostKit.Systemd." + row.Type;
        code.Line($"/// <summary>{Xml.Escape(row.Summary)}</summary>");
        if (Value(row) is { Length: > 0 } value)
            code.Line($"/// <value>{Xml.Sentence(value)}</value>");
        var since = row.Since is null ? "" : $"Since systemd {row.Since}. ";
        code.Line($"/// <remarks>{since}<see href=\"{Manual}{row.Page}.html#{row.Anchor ?? row.Name}=\">{row.Page}(5)</see></remarks>");
        if (row.Shape == "list")
        {
            code.Line("[global::System.Diagnostics.CodeAnalysis.AllowNull]").Open($"public SettingList<{element}> {row.Name}");
            code.Line($"get => GetList<{element}>(\"{row.Name}\");").Line($"init => AssignList(\"{row.Name}\", value);");
        }
        else
        {
            var type = (row.Shape == "set" ? $"Allowed<{element}>" : element) + "?";
            code.Open($"public {type} {row.Name}").Line($"get => Get<{type}>(\"{row.Name}\");").Line($"init => {Assignment(row)};");
        }

        code.Close();
    }

    private static string Assignment(DirectiveRow row) => row.Type switch
    {
        "int" => string.Create(CultureInfo.InvariantCulture, $"AssignNumber(\"{row.Name}\", value, {(row.Min is int min ? $"{min}" : "int.MinValue")}, {(row.Max is int max ? $"{max}" : "int.MaxValue")})"),
        "TimeSpan" => $"AssignTime(\"{row.Name}\", value, infinity: {(row.Infinity ? "true" : "false")})",
        _ => $"Assign(\"{row.Name}\", value)",
    };

    private static string Value(DirectiveRow row)
    {
        var range = (row.Min, row.Max) switch { (int min, int max) => $"{min} to {max}", (int min, null) => $"{min} or more", _ => "" };
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
