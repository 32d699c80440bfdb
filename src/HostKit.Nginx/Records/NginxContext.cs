using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// A context of nginx's configuration as a record: what is assigned is what is written, in the same order. A directive the catalogue does not
/// know is set by its name: <c>["brotli"] = "on"</c>.
/// </summary>
public abstract record NginxContext : DirectiveRecord
{
    private protected NginxContext()
    {
    }

    /// <summary>A directive by its name, in the place where it is set; null when it is not set this way.</summary>
    /// <param name="name">The directive's name.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public RawDirective? this[string name]
    {
        get => Get<RawDirective>(name);
        init => SetRaw(name, value);
    }

    /// <summary>The context as it is written; the order of assignment is the order of output.</summary>
    public sealed override string ToString() => NginxWriter.Write(ToText());

    /// <summary>The property that sets a directive in this context; null when only the indexer can.</summary>
    internal abstract string? PropertyOf(string directive);

    /// <summary>The statements inside the context.</summary>
    internal ImmutableArray<NginxStatement> ToBody() => [.. Entries.SelectMany(DirectiveText.StatementsOf)];

    /// <summary>What <see cref="ToString"/> shows: the context's own statement, or its body where it has none.</summary>
    private protected virtual ImmutableArray<NginxStatement> ToText() => [.. ((IStatements)this).ToStatements()];

    /// <summary>A copy with a directive set to a value of any type that becomes words or statements.</summary>
    internal NginxContext WithValue(string name, object? value)
    {
        var copy = this with { };
        copy.Set(name, value);
        return copy;
    }

    internal NginxContext WithRaw(string name, RawDirective? directive)
    {
        var copy = this with { };
        copy.SetRaw(name, directive);
        return copy;
    }

    private protected ImmutableArray<T> GetList<T>(string name) => Get<ImmutableArray<T>?>(name) ?? [];

    private protected void SetList<T>(string name, ImmutableArray<T> value) => Set(name, value.IsDefaultOrEmpty ? null : value);

    private void SetRaw(string name, RawDirective? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Set(NginxText.WithoutNul(name), value);
    }
}
