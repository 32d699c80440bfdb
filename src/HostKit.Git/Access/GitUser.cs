namespace HostKit.Git;

/// <summary>Somebody who reaches repositories over ssh, by a key. It is no account of the host.</summary>
public sealed record GitUser
{
    /// <summary>Describes a user.</summary>
    /// <param name="name">The name that repositories call them by: letters, digits, <c>-</c>, <c>_</c> and <c>.</c>.</param>
    /// <param name="key">The public key: a line as in <c>id_ed25519.pub</c>, without options.</param>
    /// <exception cref="ArgumentException">The name has other characters, or the key is no public key.</exception>
    public GitUser(string name, string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(key);
        if (!char.IsAsciiLetterOrDigit(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            throw new ArgumentException($"'{name}' cannot name a user: use letters, digits, '-', '_' and '.'.", nameof(name));
        // Options would stand before ours, and take their place.
        if (!key.StartsWith("ssh-", StringComparison.Ordinal) && !key.StartsWith("ecdsa-", StringComparison.Ordinal) && !key.StartsWith("sk-", StringComparison.Ordinal))
            throw new ArgumentException($"The key of '{name}' has to begin with its type, such as ssh-ed25519, as in the file whose name ends in .pub.", nameof(key));
        (UserName, Key) = (name, key);
    }

    /// <summary>The name that repositories call them by.</summary>
    public string UserName { get; }

    /// <summary>The public key.</summary>
    public string Key { get; }
}
