namespace HostKit.Nginx;

/// <summary>What a step of an explanation is about, in nginx's order.</summary>
public enum ExplanationStage
{
    /// <summary>The socket that takes the connection.</summary>
    Connection,

    /// <summary>How the path is read.</summary>
    Path,

    /// <summary>The choice of the server.</summary>
    Server,

    /// <summary>The choice of the location.</summary>
    Location,

    /// <summary>Statements that change the request: <c>set</c>, <c>if</c>, <c>rewrite</c>, <c>return</c>.</summary>
    Rewrite,

    /// <summary>Who may: <c>allow</c>, <c>deny</c>, passwords, limits.</summary>
    Access,

    /// <summary>A new start inside of nginx: <c>try_files</c>, <c>error_page</c>, <c>index</c>.</summary>
    InternalRedirect,

    /// <summary>What makes the answer.</summary>
    Content,
}
