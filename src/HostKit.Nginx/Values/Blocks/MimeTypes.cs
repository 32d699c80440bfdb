using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Which file name extensions have which type (https://nginx.org/en/docs/http/ngx_http_core_module.html#types).</summary>
public sealed record MimeTypes : IStatements
{
    /// <summary>The types with their extensions, without dots. None at all is an empty block: every file has <c>default_type</c>.</summary>
    public ImmutableArray<(string Type, ImmutableArray<string> Extensions)> Rows { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Files with more rows, such as <c>mime.types</c>' content without its block; none unless set.</summary>
    public ImmutableArray<string> Include { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>One type with its extensions.</summary>
    /// <param name="type">The type.</param>
    /// <param name="extensions">The extensions, without dots; at least one.</param>
    /// <returns>These types and that one.</returns>
    /// <exception cref="ArgumentException">There is no extension, or a word is empty.</exception>
    public MimeTypes With(string type, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
            WordList.Checked(extension, nameof(extensions));
        return extensions.IsEmpty ? throw new ArgumentException($"The type '{type}' needs at least one extension.", nameof(extensions))
            : this with { Rows = Rows.Add((WordList.Checked(type), [.. extensions])) };
    }

    IEnumerable<NginxStatement> IStatements.ToStatements()
        => [NginxStatement.CreateBlock("types", [], [
            .. Include.Select(file => NginxStatement.Create("include", file)),
            .. Rows.Select(row => NginxStatement.Create(row.Type, row.Extensions.Select(NginxWord.FromString)))])];

    /// <inheritdoc/>
    public bool Equals(MimeTypes? other) => WordList.Same(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => WordList.Hash(this);
}
