using System.Collections.Immutable;

namespace HostKit.Acme;

/// <summary>
/// An account at who keeps DNS zones, by which TXT records are written for DNS-01. What it takes to get in are <see cref="Secret"/>s: they are written to a file on the host that only
/// root can read, and shown nowhere.
/// </summary>
public sealed partial record DnsAccount
{
    private readonly ImmutableArray<KeyValuePair<string, object>> _variables;

    private DnsAccount(string provider, params ImmutableArray<KeyValuePair<string, object>> variables) => (Provider, _variables) = (provider, variables);

    /// <summary>The provider's name, as lego has it (<see cref="DnsProviders.Names"/>).</summary>
    public string Provider { get; }

    /// <summary>A file on the host with the provider's variables; null when they are said here.</summary>
    public string? File { get; private init; }

    /// <summary>The names of the variables that are said here.</summary>
    public IEnumerable<string> Variables => _variables.Select(v => v.Key);

    internal IEnumerable<KeyValuePair<string, object>> Values => _variables;

    /// <summary>An account whose variables are added by <see cref="With(string, Secret)"/>, for what has no method of its own here.</summary>
    /// <param name="provider">The provider's name (<see cref="DnsProviders.Names"/>).</param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public static DnsAccount Of(string provider)
    {
        ArgumentException.ThrowIfNullOrEmpty(provider);
        return new(provider);
    }

    /// <summary>An account whose variables are in a file that is on the host already, such as lego's: lines <c>VARIABLE=value</c>. It stays where it is; keep it for root alone.</summary>
    /// <param name="provider">The provider's name (<see cref="DnsProviders.Names"/>).</param>
    /// <param name="file">The absolute path on the host.</param>
    /// <returns>The account.</returns>
    /// <exception cref="ArgumentException">The name is empty, or the path is not absolute.</exception>
    public static DnsAccount FromFile(string provider, string file) => Of(provider) with { File = AbsolutePath.Checked(file, nameof(file)) };

    /// <summary>A copy with one variable more, of those that lego has for the provider.</summary>
    /// <param name="variable">Its name, such as <c>CLOUDFLARE_DNS_API_TOKEN</c>.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The name is none.</exception>
    public DnsAccount With(string variable, Secret value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Adding(variable, value);
    }

    /// <summary>A copy with one variable more that is no secret, such as <c>NAMESILO_PROPAGATION_TIMEOUT</c>.</summary>
    /// <param name="variable">Its name.</param>
    /// <param name="value">Its value.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The name is none, or the value has a line break in it.</exception>
    public DnsAccount With(string variable, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Any(char.IsControl) ? throw new ArgumentException($"The value of {variable} has a control character in it.", nameof(value)) : Adding(variable, value);
    }

    /// <inheritdoc/>
    public bool Equals(DnsAccount? other) => other is not null && Provider == other.Provider && File == other.File && _variables.SequenceEqual(other._variables);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Provider, File, _variables.Length);

    /// <summary>The provider, and where the variables come from, never a value.</summary>
    public override string ToString() => $"{Provider} ({File ?? string.Join(", ", Variables)})";

    private DnsAccount Adding(string variable, object value)
    {
        ArgumentException.ThrowIfNullOrEmpty(variable);
        if (char.IsAsciiDigit(variable[0]) || !variable.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
            throw new ArgumentException($"'{variable}' is no variable's name: it may have letters, digits and '_' only.", nameof(variable));
        return new(Provider, [.. _variables.Where(v => v.Key != variable), new(variable, value)]) { File = File };
    }
}
