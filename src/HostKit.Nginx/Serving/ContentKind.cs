namespace HostKit.Nginx;

/// <summary>What makes an answer.</summary>
public enum ContentKind
{
    /// <summary>It depends on what cannot be known from the configuration; the steps say on what.</summary>
    Unknown,

    /// <summary>nothing: no server listens there, or the connection is closed or refused.</summary>
    None,

    /// <summary>A redirect to another URL.</summary>
    Redirect,

    /// <summary>A text or a bare status, by <c>return</c>.</summary>
    Return,

    /// <summary>nginx's own page for an error.</summary>
    Error,

    /// <summary>A file.</summary>
    File,

    /// <summary>A list of a directory's files, by <c>autoindex</c>.</summary>
    Listing,

    /// <summary>Another server: <c>proxy_pass</c>, <c>fastcgi_pass</c>, <c>grpc_pass</c> and the like.</summary>
    Upstream,

    /// <summary>A module's own content, such as <c>stub_status</c> or <c>empty_gif</c>.</summary>
    Module,
}
