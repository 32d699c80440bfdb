namespace HostKit.Nginx;

/// <summary>An nginx variable, such as <c>$host</c> (https://nginx.org/en/docs/varindex.html).</summary>
public sealed record Var
{
    /// <summary>Names a variable.</summary>
    /// <param name="name">The name without its dollar sign: letters, digits and underscores. Whether it exists only nginx knows.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public Var(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!name.All(IsNameCharacter))
            throw new ArgumentException($"'{name}' is not the name of an nginx variable: write letters, digits and underscores, without the '$'.", nameof(name));
        Name = name;
    }

    /// <summary>The host of the request: request line, Host header, or the server's name; in lower case, without a port.</summary>
    public static Var Host { get; } = new("host");

    /// <summary>The client's address.</summary>
    public static Var RemoteAddr { get; } = new("remote_addr");

    /// <summary><c>http</c> or <c>https</c>.</summary>
    public static Var Scheme { get; } = new("scheme");

    /// <summary>The request's URI as the client sent it, with its arguments.</summary>
    public static Var RequestUri { get; } = new("request_uri");

    /// <summary>The request's URI as nginx sees it now: decoded, normalised, without arguments.</summary>
    public static Var Uri { get; } = new("uri");

    /// <summary>The client's X-Forwarded-For header with its own address appended.</summary>
    public static Var ProxyAddXForwardedFor { get; } = new("proxy_add_x_forwarded_for");

    /// <summary>The name, without the dollar sign.</summary>
    public string Name { get; }

    /// <summary>The variable as nginx writes it, such as <c>$host</c>.</summary>
    public override string ToString() => "$" + Name;

    internal static bool IsNameCharacter(char c) => char.IsAsciiLetterOrDigit(c) || c == '_';
}
