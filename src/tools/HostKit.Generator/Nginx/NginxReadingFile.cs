using System.Globalization;

namespace HostKit.Generator;

/// <summary>Writes the way back from statements to typed values, for each context and for the words of enumerations.</summary>
internal static class NginxReadingFile
{
    /// <summary>The records that need more than statements, namely what stands before their block.</summary>
    private static readonly string[] Named = ["Location", "Upstream", "StreamUpstream", "ServerIf", "LocationIf", "LimitExcept"];

    /// <summary>The context's half: which directives have values, and how those are read.</summary>
    public static string Context(CodeWriter code, string record, IReadOnlyList<NginxDirective> rows)
    {
        var owners = rows.Where(NginxProperty.Has).ToDictionary(row => row.PropertyName);
        var readable = rows.Where(row => row.Kind == "part" ? owners.ContainsKey(row.PropertyName) : NginxProperty.Has(row)).ToList();
        code.Open($"public sealed partial record {record}");
        if (!Named.Contains(record))
        {
            code.Line("/// <summary>Reads the statements of this context.</summary>").Line("/// <param name=\"statements\">The statements.</param>")
                .Line("/// <param name=\"fidelity\">Whether values may be spelled otherwise.</param>")
                .Line("/// <returns>The record with typed values; what no type can say is kept as it is, under its name in the indexer.</returns>")
                .Open($"public static {record} Read(global::System.Collections.Generic.IEnumerable<NginxStatement> statements, NginxFidelity fidelity = NginxFidelity.Meaning)")
                .Line("global::System.ArgumentNullException.ThrowIfNull(statements);").Line($"return ContextReader.Read(new {record}(), statements, fidelity);").Close().Line();
        }

        var parts = readable.Where(row => row.Kind == "part").GroupBy(row => owners[row.PropertyName].Name).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (parts.Count > 0)
        {
            code.Open("internal override string EntryOf(string directive) => directive switch");
            foreach (var part in parts)
                code.Line($"{string.Join(" or ", part.Select(row => $"\"{row.Name}\""))} => \"{part.Key}\",");
            code.Line("_ => directive,").Close("};").Line();
        }

        code.Open("internal override object? ReadValue(StatementText text) => text.Name switch");
        foreach (var group in readable.GroupBy(row => Call(row.Kind == "part" ? owners[row.PropertyName] : row)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var names = group.Select(row => $"\"{row.Name}\"").Distinct().Order(StringComparer.Ordinal).Chunk(6).ToList();
            foreach (var (i, chunk) in names.Index())
                code.Line((i == 0 ? "" : "    or ") + string.Join(" or ", chunk) + (i == names.Count - 1 ? $" => {group.Key}," : ""));
        }

        return code.Line("_ => null,").Close("};").Close().ToString();
    }

    /// <summary>Which value is meant by a word.</summary>
    public static string Words(CodeWriter code, IReadOnlyDictionary<string, NginxWords> types)
    {
        code.Line("/// <summary>Which values are meant by words; null for words that are none of them.</summary>").Open("internal static class ChoiceWords");
        foreach (var (name, type) in types)
        {
            if (name != types.Keys.First())
                code.Line();
            code.Open($"public static global::HostKit.Nginx.{name}? {name}(string word) => word switch");
            foreach (var (member, word) in type.Values)
                code.Line($"\"{word}\" => global::HostKit.Nginx.{name}.{member},");
            code.Line("_ => null,").Close("};");
        }

        return code.Close().ToString();
    }

    private static string Call(NginxDirective row) => row.Kind switch
    {
        "flag" => "text.Flag()",
        "bare" => "text.Bare()",
        "size" => "text.Size()",
        "milliseconds" => "text.Milliseconds()",
        "seconds" => "text.Seconds()",
        "number" => string.Create(CultureInfo.InvariantCulture, $"text.Number({row.Lowest ?? 0}{(row.Highest is { } highest ? $", {highest}" : "")})"),
        "string" => "text.String()",
        "text" => "text.Text()",
        "enum" => $"text.Choice(ChoiceWords.{row.Type})",
        "enums" => $"text.Choices(ChoiceWords.{row.Type})",
        "list" => "text.Strings()",
        "names" => "text.EachString()",
        "texts" => "text.Texts()",
        "texts-each" => "text.EachText()",
        "value" => $"text.Value(ValueReading.{row.Type})",
        "values" => $"text.Each(ValueReading.{row.Type})",
        _ => throw new InvalidDataException($"{row.Name}: there is no way to read the kind '{row.Kind}'."),
    };
}
