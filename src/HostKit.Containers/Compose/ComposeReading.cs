using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace HostKit.Containers;

/// <summary>A compose file while it is read, and all that there is to say of it.</summary>
internal sealed class ComposeReading(string file, string name, IReadOnlyDictionary<string, string> variables)
{
    private readonly ComposeText _text = new(variables);

    public List<Finding> Findings { get; } = [];

    public string File => file;

    public string Name => name;

    public IReadOnlyDictionary<string, string> Variables => variables;

    public ComposeNode Read(string text)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return stream.Documents is [{ RootNode: YamlMappingNode root }, ..] ? new ComposeNode(root, "", this) : throw new SyntaxException(file, 1, 1, "a compose file is a map with the key 'services'");
        }
        catch (YamlException e)
        {
            throw new SyntaxException(file, (int)e.Start.Line, (int)e.Start.Column, e.InnerException?.Message ?? e.Message);
        }
    }

    public string Expand(string text, ComposeNode node) => _text.Expand(text, missing => Say(Severity.Warning, "containers.compose-variable", node, $"the variable {missing} is not set, so nothing stands here", "set it in .env beside the file"));

    /// <summary>Says something once, with file and line.</summary>
    public void Say(Severity severity, string id, ComposeNode node, string message, string? mend = null)
    {
        var finding = new Finding(severity, id, $"compose[{name}]/{node.Path}", $"{file}:{node.Line}: {message}", mend);
        if (!Findings.Contains(finding))
            Findings.Add(finding);
    }

    /// <summary>A key that means nothing here.</summary>
    public void NotCarried(ComposeNode node, string key, string? mend = null)
        => Say(Severity.Warning, "containers.compose-not-carried", node, $"'{key}' is not carried over", mend);
}
