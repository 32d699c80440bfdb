namespace HostKit.Nginx;

/// <summary>What makes the answer to a request.</summary>
public sealed record ContentHandler
{
    internal ContentHandler(ContentKind kind, string text, ExpandedStatement? statement)
    {
        Kind = kind;
        Text = text;
        Statement = statement;
    }

    /// <summary>The kind.</summary>
    public ContentKind Kind { get; }

    /// <summary>The same as a sentence.</summary>
    public string Text { get; }

    /// <summary>The statement that says so, such as a <c>proxy_pass</c>; null when it is nginx's default.</summary>
    public ExpandedStatement? Statement { get; }

    /// <summary>The file that is read, or the directory that is listed; null for other kinds. Variables that are not known stay in it.</summary>
    public string? FilePath { get; internal init; }

    /// <summary>The server that is asked, as its directive has it: <c>http://127.0.0.1:5000</c>; null for other kinds.</summary>
    public string? Upstream { get; internal init; }

    /// <summary>The URI that the upstream gets, query included; null for other kinds and where it is made of FastCGI parameters.</summary>
    public string? UpstreamUri { get; internal init; }

    /// <summary>The text of a <c>return</c>, or the URL of a redirect; null for other kinds.</summary>
    public string? Body { get; internal init; }

    /// <summary>The sentence with the statement's place.</summary>
    public override string ToString() => Statement is null ? Text : $"{Text} ({Statement.File}:{Statement.Line})";
}
