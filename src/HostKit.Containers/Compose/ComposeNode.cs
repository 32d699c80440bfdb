using YamlDotNet.RepresentationModel;

namespace HostKit.Containers;

/// <summary>A node of a compose file with the place where it stands; merge keys are resolved, variables replaced.</summary>
internal sealed class ComposeNode(YamlNode node, string path, ComposeReading reading, long? line = null)
{
    /// <summary>Where it stands in the file, such as <c>services.web.image</c>.</summary>
    public string Path => path;

    /// <summary>The line of its key, or its own where it has none.</summary>
    public long Line => line ?? node.Start.Line;

    public bool IsMap => node is YamlMappingNode;

    public bool IsList => node is YamlSequenceNode;

    /// <summary>The text; null of a map, a list, or nothing.</summary>
    public string? Text => node is YamlScalarNode { Value: { } value } scalar && !(scalar.Style == YamlDotNet.Core.ScalarStyle.Plain && value is "" or "null" or "~") ? reading.Expand(value, this) : null;

    /// <summary>The keys in order; what <c>&lt;&lt;</c> brings in comes after the node's own.</summary>
    public IReadOnlyList<(string Key, ComposeNode Node)> Entries
    {
        get
        {
            if (node is not YamlMappingNode map)
                return [];
            var entries = new List<(string Key, ComposeNode Node)>();
            Collect(map, entries);
            return entries;
        }
    }

    public IReadOnlyList<ComposeNode> Items => node is YamlSequenceNode list ? [.. list.Children.Select((c, i) => new ComposeNode(c, $"{path}[{i}]", reading))] : [];

    public ComposeNode? this[string key] => Entries.FirstOrDefault(e => e.Key == key).Node;

    /// <summary>One text or a list of texts.</summary>
    public IEnumerable<string> Texts => IsList ? Items.Select(i => i.Text).OfType<string>() : Text is { } text ? [text] : [];

    /// <summary>Variables or labels: a map, or a list of NAME=VALUE. A name without a value has null.</summary>
    public IEnumerable<(string Name, string? Value)> Pairs
        => IsMap ? Entries.Select(e => (e.Key, e.Node.Text))
            : Texts.Select(t => t.IndexOf('=', StringComparison.Ordinal) is >= 0 and var at ? (t[..at], t[(at + 1)..]) : (t, (string?)null));

    private void Collect(YamlMappingNode map, List<(string Key, ComposeNode Node)> entries)
    {
        foreach (var (key, value) in map.Children)
        {
            if (key is YamlScalarNode { Value: { } name } && name != "<<" && entries.All(e => e.Key != name))
                entries.Add((name, new ComposeNode(value, path.Length == 0 ? name : $"{path}.{name}", reading, key.Start.Line)));
        }

        foreach (var merged in map.Children.Where(c => c.Key is YamlScalarNode { Value: "<<" }).SelectMany(c => c.Value is YamlSequenceNode several ? several.Children : [c.Value]).OfType<YamlMappingNode>())
            Collect(merged, entries);
    }
}
