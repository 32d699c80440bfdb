using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// A user (passwd(5), shadow(5)). What is not set here is left to a user that the host has already, and chosen for a new one. A user that HostKit
/// made is locked, not deleted, when it is no longer declared: files and number stay its own, and come back with the declaration. Several
/// components may declare one user, as long as they do not contradict each other.
/// </summary>
public sealed record UserResource : Resource
{
    /// <summary>Describes a user.</summary>
    /// <param name="name">The user's name.</param>
    public UserResource(AccountName name)
    {
        ArgumentNullException.ThrowIfNull(name);
        Name = name;
    }

    /// <inheritdoc/>
    public override string Kind => "user";

    /// <inheritdoc/>
    public override string Id => Name.Value;

    /// <summary>The user's name.</summary>
    public AccountName Name { get; }

    /// <summary>
    /// The user's number; null, the default, for the one it has, had when HostKit last knew it, or else a free one of the host's range
    /// (login.defs(5), <c>UID_MIN</c>, <c>SYS_UID_MIN</c>). A number that another user has, or a user with another number, is refused.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is 65535 or 4294967295, which mean no user to the kernel.</exception>
    public uint? Uid { get; init => field = AccountNames.CheckedNumber(value, nameof(Uid)); }

    /// <summary>Whether a new user is one of the system's own, for a service: no login shell, no home, a number of that range; false unless set.</summary>
    public bool System { get; init; }

    /// <summary>The primary group; null, the default, for a group of the user's own name, which is made with it.</summary>
    public AccountName? Group { get; init; }

    /// <summary>Supplementary groups the user has to be in; memberships that were there before stay. None unless set.</summary>
    public ImmutableArray<AccountName> Groups { get; init => field = AccountNames.InOrder(value); } = [];

    /// <summary>The login shell, as an absolute path; null, the default, for <c>/bin/bash</c>, and for <c>nologin</c> in a system user.</summary>
    /// <exception cref="ArgumentException">It is no plain absolute path.</exception>
    public string? Shell { get; init => field = value is null ? null : AccountText.CheckedField(HostPath.Checked(value, nameof(Shell)), nameof(Shell)); }

    /// <summary>
    /// The home directory, as an absolute path; null, the default, for <c>/home/NAME</c>, and for <c>/nonexistent</c> in a system user. A user
    /// that gets another home keeps what is in the old one, where it is.
    /// </summary>
    /// <exception cref="ArgumentException">It is no plain absolute path.</exception>
    public string? Home { get; init => field = value is null or "/" ? value : AccountText.CheckedField(HostPath.Checked(value, nameof(Home)), nameof(Home)); }

    /// <summary>
    /// Whether a home that is missing is made, 0700 and the user's own; null, the default, for yes, and for no in a system user. A normal user's
    /// gets a copy of the files in <c>/etc/skel</c>. A home is never removed.
    /// </summary>
    public bool? CreateHome { get; init; }

    /// <summary>The comment field, usually the user's full name; null, the default, leaves it alone.</summary>
    /// <exception cref="ArgumentException">It contains <c>:</c> or a control character.</exception>
    public string? Comment { get; init => field = value is null ? null : AccountText.CheckedField(value, nameof(Comment)); }

    /// <summary>
    /// The public keys that open the account over SSH, each as one line of <c>~/.ssh/authorized_keys</c> (sshd(8), "AUTHORIZED_KEYS FILE FORMAT"),
    /// and no others; null, the default, leaves that file alone. Keys that were there before are taken over with <see cref="Adopt"/> only.
    /// </summary>
    /// <exception cref="ArgumentException">One is no public key, or is a private one; it is not shown.</exception>
    public ImmutableArray<string>? AuthorizedKeys { get; init => field = value is { IsDefault: false } keys ? [.. keys.Select(AuthorizedKey.Checked)] : null; }

    /// <summary>
    /// The password as <c>mkpasswd</c> prints it, never the password itself (crypt(5): <c>$y$</c>, <c>$gy$</c>, <c>$7$</c>, <c>$2b$</c>,
    /// <c>$6$</c>, <c>$5$</c>); null, the default, leaves it alone, and a new user has none. Generations remember only whether it is another one:
    /// going back to one of them leaves the password as it is.
    /// </summary>
    /// <exception cref="ArgumentException">It has another form; it is not shown.</exception>
    public string? PasswordHash { get; init => field = value is null ? null : PasswordField.Checked(value); }

    /// <summary>
    /// Whether a user whom the host has already and who differs from what is said here may be changed; false unless set, so that it is refused.
    /// What was there before is remembered and comes back when the user is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    /// <summary>What a generation knows of the password; null for a user that a script declares.</summary>
    internal string? PasswordDigest { get; init; }

    /// <inheritdoc/>
    public bool Equals(UserResource? other)
        => other is not null && (Name, Uid, System, Group, Shell, Home, CreateHome) == (other.Name, other.Uid, other.System, other.Group, other.Shell, other.Home, other.CreateHome)
            && (Comment, PasswordHash, Adopt, PasswordDigest) == (other.Comment, other.PasswordHash, other.Adopt, other.PasswordDigest)
            && Groups.SequenceEqual(other.Groups) && SameKeys(AuthorizedKeys, other.AuthorizedKeys);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Uid, System, Group, Shell, Home, Groups.Length);

    /// <summary>The name and what is not secret.</summary>
    public override string ToString() => $"UserResource {{ Name = {Name}, Uid = {Uid}, System = {System}, Shell = {Shell}, Home = {Home} }}";

    /// <summary>The user, and the key file with its directory.</summary>
    private protected override IEnumerable<Resource> LowerItself(Host host)
    {
        if (AuthorizedKeys is not { } keys)
            return [this];
        var accounts = AccountText.Parse(host.ReadText("/etc/passwd") ?? "");
        var fields = accounts.Find(Name.Value);
        var home = Home ?? (fields is { Length: > 5 } ? fields[5] : System ? null : $"/home/{Name}");
        if (home is null or "/" or "/nonexistent" || !home.StartsWith('/'))
            throw new HostKitException($"the user '{Name}' has no home for its authorized keys: set Home to a directory of its own");
        var group = Group ?? (fields is null ? Name : GroupOf(host, fields));
        var directory = $"{home.TrimEnd('/')}/.ssh";
        return
        [
            this,
            new DirectoryResource(directory) { Mode = OwnerOnly | UnixFileMode.UserExecute, Owner = Name, Group = group, Adopt = Adopt },
            new FileResource($"{directory}/authorized_keys", string.Concat(keys.Select(k => k + "\n"))) { Mode = OwnerOnly, Owner = Name, Group = group, Adopt = Adopt },
        ];
    }

    internal override Resource? Merge(Resource other)
    {
        if (other is not UserResource user || Contradict(Uid, user.Uid) || Contradict(Group, user.Group) || Contradict(Shell, user.Shell) || Contradict(Home, user.Home)
            || Contradict(CreateHome, user.CreateHome) || Contradict(Comment, user.Comment) || Contradict(PasswordHash, user.PasswordHash)
            || (AuthorizedKeys is not null && user.AuthorizedKeys is not null && !SameKeys(AuthorizedKeys, user.AuthorizedKeys)))
            return null;
        return this with
        {
            Uid = Uid ?? user.Uid, System = System || user.System, Group = Group ?? user.Group, Groups = [.. Groups, .. user.Groups], Shell = Shell ?? user.Shell,
            Home = Home ?? user.Home, CreateHome = CreateHome ?? user.CreateHome, Comment = Comment ?? user.Comment,
            AuthorizedKeys = AuthorizedKeys ?? user.AuthorizedKeys, PasswordHash = PasswordHash ?? user.PasswordHash, Adopt = Adopt || user.Adopt,
        };
    }

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    // The key file's group is told by name; a primary group without one has the user's own.
    private static AccountName GroupOf(Host host, string[] fields)
        => AccountText.Parse(host.ReadText("/etc/group") ?? "").Names.FirstOrDefault(g => g.Fields is { Length: > 2 } && g.Fields[2] == fields[3]).Name is { } name ? name : fields[0];

    private static bool Contradict<T>(T? one, T? other) => one is not null && other is not null && !one.Equals(other);

    private static bool SameKeys(ImmutableArray<string>? one, ImmutableArray<string>? other)
        => one is null ? other is null : other is not null && one.Value.SequenceEqual(other.Value);
}
