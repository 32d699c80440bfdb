namespace HostKit.Packaging;

/// <summary>
/// A place that packages come from. Which feed gave a package does not count, its hash in the lock file does. A feed that asks who you are finds user and password in the
/// environment variable <c>NuGetPackageSourceCredentials_NAME</c> (<c>Username=...;Password=...</c>), which only the step that fetches sees.
/// </summary>
public sealed record NuGetFeed
{
    /// <summary>Names a feed.</summary>
    /// <param name="name">Its name: letters, digits, <c>.</c>, <c>_</c> and <c>-</c>.</param>
    /// <param name="address">The address of its index, <c>https://.../index.json</c>, or the absolute path of a folder with packages.</param>
    /// <exception cref="ArgumentException">The name has other characters; the address is neither, or contains a password.</exception>
    public NuGetFeed(string name, string address)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentException.ThrowIfNullOrEmpty(address);
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-'))
            throw new ArgumentException($"'{name}' cannot name a feed: use letters, digits, '.', '_' and '-'.", nameof(name));
        if (!address.StartsWith('/') && !(Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
            throw new ArgumentException($"The feed '{name}' has neither an https address nor an absolute path.", nameof(address));
        if (Uri.TryCreate(address, UriKind.Absolute, out var whole) && whole.UserInfo.Length > 0)
            throw new ArgumentException($"The address of the feed '{name}' contains a password. Say it in the variable 'NuGetPackageSourceCredentials_{name}'.", nameof(address));
        Name = name;
        Address = address;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The address of its index, or a folder.</summary>
    public string Address { get; }
}
