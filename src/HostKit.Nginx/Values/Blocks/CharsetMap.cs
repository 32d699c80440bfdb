using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>How one character set becomes another (https://nginx.org/en/docs/http/ngx_http_charset_module.html#charset_map).</summary>
public sealed record CharsetMap : IStatements
{
    /// <summary>Describes a conversion.</summary>
    /// <param name="from">The one character set.</param>
    /// <param name="to">The other.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public CharsetMap(string from, string to)
    {
        From = WordList.Checked(from);
        To = WordList.Checked(to);
    }

    /// <summary>The one character set.</summary>
    public string From { get; }

    /// <summary>The other.</summary>
    public string To { get; }

    /// <summary>Codes of characters in hexadecimal digits, such as <c>("C0", "E1")</c>; those of UTF-8 have several bytes.</summary>
    public ImmutableArray<(string From, string To)> Rows { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Files with more rows, such as <c>koi-win</c>; none unless set.</summary>
    public ImmutableArray<string> Include { get; init => field = value.IsDefault ? [] : value; } = [];

    IEnumerable<NginxStatement> IStatements.ToStatements()
        => [NginxStatement.CreateBlock("charset_map", [From, To], [
            .. Include.Select(file => NginxStatement.Create("include", file)), .. Rows.Select(row => NginxStatement.Create(row.From, row.To))])];

    /// <inheritdoc/>
    public bool Equals(CharsetMap? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
