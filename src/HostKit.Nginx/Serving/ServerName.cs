namespace HostKit.Nginx;

/// <summary>One name of a server.</summary>
internal sealed class ServerName
{
    public ServerName(string text, ExpandedStatement server, ExpandedStatement statement)
    {
        Server = server;
        Statement = statement;
        var isRegex = text is ['~', _, ..];
        Text = isRegex ? text : ByteText.Lower(text);
        if (isRegex)
            Regex = PcreRegex.Of(text[1..], text.Any(char.IsAsciiLetterUpper));
    }

    /// <summary>The name in lower case; a regular expression as it is, with its tilde.</summary>
    public string Text { get; }

    public PcreRegex? Regex { get; }

    public ExpandedStatement Server { get; }

    /// <summary>The <c>server_name</c>, or the server when it has none.</summary>
    public ExpandedStatement Statement { get; }
}
