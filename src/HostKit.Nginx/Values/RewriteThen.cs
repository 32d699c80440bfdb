namespace HostKit.Nginx;

/// <summary>What happens after a rewrite (https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#rewrite).</summary>
public enum RewriteThen
{
    /// <summary>The next step runs.</summary>
    Continue,

    /// <summary>The program ends, and a location is looked for by the new URI.</summary>
    Last,

    /// <summary>The program ends, and the request stays in this location.</summary>
    Break,

    /// <summary>The client is sent to the new URI this time (302).</summary>
    Redirect,

    /// <summary>The client is sent to the new URI for good (301).</summary>
    Permanent,
}
