namespace HostKit.Nginx;

/// <summary>A header or trailer that is added to responses (https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header).</summary>
public sealed record ResponseHeader : IWords
{
    /// <summary>Describes a header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value; when it is empty the header is not added.</param>
    /// <exception cref="ArgumentException">The name is not a header name, or the value has a line break.</exception>
    public ResponseHeader(string name, NginxText value)
    {
        Name = Header.CheckedName(name);
        Value = Header.CheckedValue(name, value);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public NginxText Value { get; }

    /// <summary>Whether it is also added to error responses; false unless set: only to 200, 201, 204, 206, 301, 302, 303, 304, 307 and 308.</summary>
    public bool Always { get; init; }

    IEnumerable<NginxWord> IWords.Words => Always ? [Name, Value.Source, "always"] : [Name, Value.Source];

    /// <summary>A header with a literal value.</summary>
    /// <param name="header">Name and value.</param>
    public static implicit operator ResponseHeader((string Name, string Value) header) => new(header.Name, header.Value);

    /// <summary>A header with a variable's value.</summary>
    /// <param name="header">Name and value.</param>
    public static implicit operator ResponseHeader((string Name, Var Value) header) => new(header.Name, header.Value);

    /// <summary>A header.</summary>
    /// <param name="header">Name and value.</param>
    public static implicit operator ResponseHeader((string Name, NginxText Value) header) => new(header.Name, header.Value);

    /// <summary>A header.</summary>
    /// <param name="header">Name and value.</param>
    /// <returns>The header.</returns>
    public static ResponseHeader FromValueTuple((string Name, NginxText Value) header) => new(header.Name, header.Value);
}
