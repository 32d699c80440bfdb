using System.Collections.Immutable;
using System.Text;

namespace HostKit.Systemd;

/// <summary>
/// A file of environment variables for services (<c>EnvironmentFile=</c>, systemd.exec(5)), from values and secrets. Every value reaches the program as
/// it stands here, whatever characters it has. With a secret in it only root can read the file, which is enough: systemd reads it for the service.
/// </summary>
/// <example><code>new EnvironmentFile("/etc/shop/environment").With("MODE", "production").With("DB_PASSWORD", password)</code></example>
public sealed record EnvironmentFile : IComponent
{
    private readonly ImmutableArray<(string Name, object Value)> _variables = [];

    /// <summary>Describes a file without variables.</summary>
    /// <param name="path">The absolute path on the host.</param>
    public EnvironmentFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _ = new FileResource(path, "");
        Path = path;
    }

    private EnvironmentFile(EnvironmentFile other, string name, object value)
    {
        EnvironmentVariable.ThrowIfNoName(name);
        if (other._variables.Any(v => v.Name == name))
            throw new ArgumentException($"'{other.Path}' sets {name} twice.", nameof(name));
        Path = other.Path;
        _variables = other._variables.Add((name, value));
    }

    /// <summary>The absolute path on the host.</summary>
    public string Path { get; }

    string IComponent.Name => $"environment[{Path}]";

    /// <summary>A copy with one variable more.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="value">Its value; line breaks may be in it.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The name is none, or is set already, or the value contains a NUL.</exception>
    public EnvironmentFile With(string name, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Contains('\0', StringComparison.Ordinal) ? throw new ArgumentException($"The value of {name} contains a NUL, which no program can receive.", nameof(value)) : new(this, name, value);
    }

    /// <summary>A copy with one variable more whose value is a secret.</summary>
    /// <param name="name">The variable's name.</param>
    /// <param name="secret">Its value.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The name is none, or is set already.</exception>
    public EnvironmentFile With(string name, Secret secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return new(this, name, secret);
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        if (!_variables.Any(v => v.Value is Secret))
            return [new FileResource(Path, string.Concat(_variables.Select(v => $"{v.Name}=\"{Quoted((string)v.Value)}\"\n")))];
        var text = new SecretText(0, 0);
        foreach (var (name, value) in _variables)
        {
            text.AppendLiteral($"{name}=\"");
            if (value is Secret secret)
                text.AppendFormatted(secret, "environment");
            else
                text.AppendLiteral(Quoted((string)value));
            text.AppendLiteral("\"\n");
        }

        return [new FileResource(Path, FileContent.FromSecretText(text))];
    }

    /// <summary>Whether both set the same variables in the same file.</summary>
    /// <param name="other">The other file.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(EnvironmentFile? other) => other is not null && Path == other.Path && _variables.SequenceEqual(other._variables);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Path, _variables.Length);

    // Between double quotes a backslash protects these four; line breaks stand for themselves.
    private static string Quoted(string value)
    {
        var text = new StringBuilder();
        foreach (var c in value)
            _ = c is '"' or '\\' or '$' or '`' ? text.Append('\\').Append(c) : text.Append(c);
        return text.ToString();
    }
}
