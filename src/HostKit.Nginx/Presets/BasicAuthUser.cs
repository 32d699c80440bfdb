namespace HostKit.Nginx;

/// <summary>
/// Somebody who may come in with a password. Only the password's hash is ever given, as <c>htpasswd -B</c> or <c>openssl passwd -6</c> prints it:
/// bcrypt (<c>$2y$</c>), SHA-crypt (<c>$6$</c>, <c>$5$</c>), yescrypt (<c>$y$</c>), Apache's MD5 (<c>$apr1$</c>) or <c>{SSHA}</c>.
/// </summary>
public sealed record BasicAuthUser
{
    private static readonly string[] Schemes = ["$2a$", "$2b$", "$2y$", "$5$", "$6$", "$y$", "$apr1$", "{SSHA}"];

    /// <summary>A user with a hash that stands in the script.</summary>
    /// <param name="name">The name, without colons and line breaks.</param>
    /// <param name="hash">The password's hash.</param>
    /// <exception cref="ArgumentException">The name has a colon, or the hash is none; the message does not show it.</exception>
    public BasicAuthUser(string name, string hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        Name = CheckedName(name);
        Hash = Schemes.Any(scheme => hash.StartsWith(scheme, StringComparison.Ordinal) && hash.Length >= scheme.Length + 20) && !hash.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == ':') ? hash
            : throw new ArgumentException($"What is given for the user '{name}' is no hash that is safe to keep: make one with 'openssl passwd -6' or 'htpasswd -nB {name}'. A plain password never belongs into a script.", nameof(hash));
    }

    /// <summary>A user with a hash that is kept out of the script.</summary>
    /// <param name="name">The name, without colons and line breaks.</param>
    /// <param name="hash">Where the password's hash comes from; without a line break at its end.</param>
    /// <exception cref="ArgumentException">The name has a colon.</exception>
    public BasicAuthUser(string name, Secret hash)
    {
        ArgumentNullException.ThrowIfNull(hash);
        (Name, SecretHash) = (CheckedName(name), hash);
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    internal string? Hash { get; }

    internal Secret? SecretHash { get; }

    /// <summary>The name, never the hash.</summary>
    public override string ToString() => Name;

    private static string CheckedName(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.Any(c => char.IsControl(c) || c == ':') || name[0] == '#' ? throw new ArgumentException($"'{name}' cannot name a user: leave out colons and line breaks, and a '#' at the beginning.", nameof(name)) : name;
    }
}
