namespace HostKit.Nginx;

/// <summary>A named value handed to a FastCGI server (https://nginx.org/en/docs/http/ngx_http_fastcgi_module.html#fastcgi_param).</summary>
public sealed record Parameter : IWords
{
    /// <summary>Describes a parameter.</summary>
    /// <param name="name">The name, such as <c>SCRIPT_FILENAME</c>.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ArgumentException">The name is empty or contains NUL.</exception>
    public Parameter(string name, NginxText value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(value);
        Name = NginxText.WithoutNul(name);
        Value = value;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public NginxText Value { get; }

    /// <summary>Whether an empty value is left out instead of being sent; false unless set.</summary>
    public bool IfNotEmpty { get; init; }

    IEnumerable<NginxWord> IWords.Words => IfNotEmpty ? [Name, Value.Source, "if_not_empty"] : [Name, Value.Source];

    /// <summary>A parameter with a literal value.</summary>
    /// <param name="parameter">Name and value.</param>
    public static implicit operator Parameter((string Name, string Value) parameter) => new(parameter.Name, parameter.Value);

    /// <summary>A parameter with a variable's value.</summary>
    /// <param name="parameter">Name and value.</param>
    public static implicit operator Parameter((string Name, Var Value) parameter) => new(parameter.Name, parameter.Value);

    /// <summary>A parameter.</summary>
    /// <param name="parameter">Name and value.</param>
    public static implicit operator Parameter((string Name, NginxText Value) parameter) => new(parameter.Name, parameter.Value);

    /// <summary>A parameter.</summary>
    /// <param name="parameter">Name and value.</param>
    /// <returns>The parameter.</returns>
    public static Parameter FromValueTuple((string Name, NginxText Value) parameter) => new(parameter.Name, parameter.Value);
}
