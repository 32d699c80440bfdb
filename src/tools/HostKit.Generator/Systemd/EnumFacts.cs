using System.Text.Json;

namespace HostKit.Generator.Systemd;

/// <summary>The enumerations of the catalogue, to which those are added that directives need and that are not there yet.</summary>
internal sealed class EnumFacts
{
    // Types of the catalogue that are no enumerations although their parsers know words.
    private static readonly HashSet<string> NoEnums = ["bool", "int", "long", "OutputTarget", "InputSource", "UnitString", "TimeSpan", "ByteSize"];

    private readonly string _path;
    private readonly Rules _rules;
    private readonly Dictionary<string, EnumRow> _enums;
    private readonly JsonElement _newest;
    private readonly JsonElement _oldest;

    public EnumFacts(string choices, string path, Rules rules)
    {
        (_path, _rules) = (path, rules);
        _enums = CatalogueJson.Read(path, CatalogueJson.Default.EnumCatalogue).Enums.ToDictionary(row => row.Name);
        var root = JsonDocument.Parse(File.ReadAllText(choices)).RootElement;
        (_newest, _oldest) = (root.GetProperty("257"), root.GetProperty("252"));
    }

    public void Add(ValueRule rule, Fact fact)
    {
        if (NoEnums.Contains(rule.Type) || _enums.ContainsKey(rule.Type))
            return;
        // In the rules, what only the newest systemd has is marked with its version.
        var mark = $"@{Fact.Newest}";
        var values = rule.Values?.Select(value => value.Replace(mark, "", StringComparison.Ordinal)).ToArray() ?? Choices(_newest, fact.Function) ?? fact.Choices;
        if (values.Length == 0)
            return;
        var old = rule.Values is not null ? [.. rule.Values.Where(value => !value.EndsWith(mark, StringComparison.Ordinal))] : fact.IsNew ? values : Choices(_oldest, fact.Function) ?? (fact.OldChoices.Length > 0 ? fact.OldChoices : values);
        _enums.Add(rule.Type, new EnumRow(rule.Type, $"The choices of {fact.Name}= in [{fact.Section}].",
            [.. values.Select(value => new MemberRow(MemberName(value), value) { Since = old.Contains(value) ? null : Fact.Newest })]));
    }

    public void Write() => CatalogueText.Write(_path, new EnumCatalogue([.. _enums.Values]));

    private string MemberName(string value)
        => _rules.Members.GetValueOrDefault(value)
            ?? string.Concat(value.Split(['-', '+', '.', '_', ' '], StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string[]? Choices(JsonElement version, string function)
        => version.TryGetProperty("config_parse_" + function, out var row) ? [.. row.GetProperty("values").EnumerateArray().Select(v => v.GetString()!)] : null;
}
