namespace HostKit.Nginx;

/// <summary>A header that is sent to a proxied server (https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_set_header).</summary>
public sealed record Header : IWords
{
    /// <summary>Describes a header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; an empty one takes the header away.</param>
    /// <exception cref="ArgumentException">The name is not a header name, or the value has a line break.</exception>
    public Header(string name, NginxText value)
    {
        Name = CheckedName(name);
        Value = CheckedValue(name, value);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public NginxText Value { get; }

    IEnumerable<NginxWord> IWords.Words => [Name, Value.Source];

    /// <summary>A header with a literal value.</summary>
    /// <param name="header">Name and value.</param>
    public static implicit operator Header((string Name, string Value) header) => new(header.Name, header.Value);

    /// <summary>A header with a variable's value.</summary>
    /// <param name="header">Name and value.</param>
    public static implicit operator Header((string Name, Var Value) header) => new(header.Name, header.Value);

    /// <summary>A header.</summary>
    /// <param name="header">Name and value.</param>
    public static implicit operator Header((string Name, NginxText Value) header) => new(header.Name, header.Value);

    /// <summary>A header.</summary>
    /// <param name="header">Name and value.</param>
    /// <returns>The header.</returns>
    public static Header FromValueTuple((string Name, NginxText Value) header) => new(header.Name, header.Value);

    internal static string CheckedName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.All(c => char.IsAsciiLetterOrDigit(c) || "!#%&'*+-.^_`|~".Contains(c, StringComparison.Ordinal)) ? name
            : throw new ArgumentException($"'{name}' is not a header name: it takes letters, digits and - _ . ! # % & ' * + ^ ` | ~.", nameof(name));
    }

    internal static NginxText CheckedValue(string name, NginxText value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Source.AsSpan().IndexOfAny('\r', '\n') < 0 ? value
            : throw new ArgumentException($"The value of the header '{name}' contains a line break, which would start another header.", nameof(value));
    }
}
