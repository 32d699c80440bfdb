using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// Users and the hashes of their passwords, asked for by the browser's own dialog (https://nginx.org/en/docs/http/ngx_http_auth_basic_module.html). A
/// <see cref="Site"/> that uses it writes them to <see cref="Path"/>, which only root and nginx can read; several sites can use the same.
/// </summary>
public sealed record BasicAuth
{
    /// <summary>Describes who may come in.</summary>
    /// <param name="name">The file's name, such as <c>staff</c>: letters, digits, <c>_</c>, <c>.</c> and <c>-</c>.</param>
    /// <param name="users">The users.</param>
    /// <exception cref="ArgumentException">The name has other characters, there is no user, or two have the same name.</exception>
    public BasicAuth(string name, params ReadOnlySpan<BasicAuthUser> users)
    {
        Name = ZoneName.Checked(name);
        Users = [.. users];
        if (Users.IsEmpty)
            throw new ArgumentException($"Nobody could come in by the password file '{name}': name at least one user.", nameof(users));
        if (Users.GroupBy(user => user.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new ArgumentException($"The password file '{name}' has the user '{twice.Key}' twice; nginx would take the first.", nameof(users));
    }

    /// <summary>The file's name.</summary>
    public string Name { get; }

    /// <summary>The users.</summary>
    public ImmutableArray<BasicAuthUser> Users { get; }

    /// <summary>What the browser's dialog calls the place; the name unless set.</summary>
    public NginxText? Realm { get; init; }

    /// <summary>The file: <c>/etc/nginx/passwords/NAME</c>.</summary>
    public string Path => $"/etc/nginx/passwords/{Name}";

    /// <inheritdoc/>
    public bool Equals(BasicAuth? other) => other is not null && Name == other.Name && Realm == other.Realm && Users.SequenceEqual(other.Users);

    /// <inheritdoc/>
    public override int GetHashCode() => Name.GetHashCode(StringComparison.Ordinal);

    internal FileResource File(AccountName group)
    {
        // The hash alone is enough to try passwords at leisure, so nobody but nginx's workers may read it.
        return new FileResource(Path, Content()) { Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, Group = group };
    }

    private FileContent Content()
    {
        if (Users.All(user => user.Hash is not null))
            return FileContent.FromText(string.Concat(Users.Select(user => $"{user.Name}:{user.Hash}\n")));
        var text = new SecretText(0, 0);
        foreach (var user in Users)
        {
            text.AppendLiteral(user.Name + ":");
            if (user.SecretHash is { } secret)
                text.AppendFormatted(secret);
            else
                text.AppendLiteral(user.Hash!);
            text.AppendLiteral("\n");
        }

        return FileContent.FromSecretText(text);
    }
}
