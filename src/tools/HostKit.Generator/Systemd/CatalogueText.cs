using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace HostKit.Generator.Systemd;

/// <summary>Writes the catalogue's files: one row a line, so that a change of a row is a change of a line.</summary>
internal static class CatalogueText
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(string path, SectionCatalogue section)
    {
        var text = new StringBuilder("{\n");
        if (section.Kind is not null)
            text.Append(CultureInfo.InvariantCulture, $"  \"kind\": {Quoted(section.Kind)},\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"section\": {Quoted(section.Section)},\n  \"record\": {Quoted(section.Record)},\n  \"page\": {Quoted(section.Page)},\n");
        text.Append(CultureInfo.InvariantCulture, $"  \"summary\": {Quoted(section.Summary)},\n");
        if (section.Repeated)
            text.Append("  \"repeated\": true,\n");
        Rows(text, "  ", "directives", section.Directives.Select(Row));
        if (section.Omitted.Length > 0)
            Rows(text.Append(",\n"), "  ", "omitted", section.Omitted.Select(row => Fields([("name", row.Name), ("since", row.Since), ("reason", row.Reason)])));
        File.WriteAllText(path, text.Append("\n}\n").ToString());
    }

    public static void Write(string path, EnumCatalogue catalogue)
    {
        var enums = catalogue.Enums.Select(row =>
        {
            var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"    {{\n      \"name\": {Quoted(row.Name)}, \"summary\": {Quoted(row.Summary)}, ");
            Rows(text, "      ", "members", row.Members.Select(m => Fields([("name", m.Name), ("text", m.Text), ("summary", m.Summary), ("since", m.Since)])), indentFirst: false);
            return text.Append("\n    }").ToString();
        });
        File.WriteAllText(path, "{\n  \"enums\": [\n" + string.Join(",\n", enums) + "\n  ]\n}\n");
    }

    private static string Row(DirectiveRow row) => Fields(
    [
        ("name", row.Name), ("type", row.Type), ("shape", row.Shape), ("style", row.Style), ("min", row.Min), ("max", row.Max), ("infinity", row.Infinity), ("reset", row.Reset),
        ("since", row.Since), ("newerThan", row.NewerThan), ("page", row.Page), ("anchor", row.Anchor), ("summary", row.Summary), ("value", row.Value),
    ]);

    private static string Fields((string Name, object? Value)[] fields)
        => "{" + string.Join(", ", fields.Where(f => f.Value is not (null or false)).Select(f => $"\"{f.Name}\": {Json(f.Value!)}")) + "}";

    private static string Json(object value) => value switch
    {
        string text => Quoted(text),
        true => "true",
        _ => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
    };

    private static void Rows(StringBuilder text, string indent, string name, IEnumerable<string> rows, bool indentFirst = true)
        => text.Append(indentFirst ? indent : "").Append('"').Append(name).Append("\": [").Append(string.Join(',', rows.Select(row => $"\n{indent}  {row}")))
            .Append('\n').Append(indent).Append(']');

    private static string Quoted(string text)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Readable))
            writer.WriteStringValue(text);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
