using System.Collections.Immutable;

namespace HostKit;

/// <summary>What a generation remembers of a user or group.</summary>
internal sealed record AccountRecord
{
    /// <summary>The number the account has, which it gets again should it be gone; null in what is only declared yet.</summary>
    public uint? Number { get; init; }

    /// <summary>The number of a user's primary group.</summary>
    public uint? GroupNumber { get; init; }

    public bool System { get; init; }

    /// <summary>Whether HostKit made it, and therefore locks or removes it.</summary>
    public bool Made { get; init; }

    /// <summary>No longer declared: a user that is locked, a group that is gone. Kept for the number alone.</summary>
    public bool Retired { get; init; }

    /// <summary>A user's primary group where it is not the one of its own name; null for that, or where it is not HostKit's business.</summary>
    public string? PrimaryGroup { get; init; }

    public string? Shell { get; init; }

    public string? Home { get; init; }

    public string? Comment { get; init; }

    public bool? CreateHome { get; init; }

    /// <summary>Tells whether a password is another one, and nothing else about it.</summary>
    public string? PasswordDigest { get; init; }

    /// <summary>The day a locked user was to expire before it was locked.</summary>
    public string? Expires { get; init; }

    /// <summary>Whether a user that is there may be changed; told in what is only declared yet, afterwards the original tells it.</summary>
    public bool Adopts { get; init; }

    /// <summary>What is declared: the groups a user is in, or the users in a group.</summary>
    public ImmutableArray<string> Memberships { get; init; } = [];

    /// <summary>Those memberships that HostKit has added, and takes away again.</summary>
    public ImmutableArray<string> Added { get; init; } = [];

    /// <summary>What a user or group declares, to be declared elsewhere, as by a plan in a file.</summary>
    public static AccountRecord Of(Resource resource) => resource switch
    {
        GroupResource group => new() { Number = group.Gid, System = group.System, Memberships = [.. group.Members.Select(m => m.Value)] },
        UserResource { PasswordHash: not null } user => throw new HostKitException(
            $"The user '{user.Name}' is declared with a PasswordHash, which is written nowhere but into /etc/shadow: it cannot be part of a plan in a file. Apply without keeping the plan."),
        UserResource user => new()
        {
            Number = user.Uid, System = user.System, PrimaryGroup = user.Group?.Value, Memberships = [.. user.Groups.Select(g => g.Value)], Shell = user.Shell, Home = user.Home,
            Comment = user.Comment, CreateHome = user.CreateHome, PasswordDigest = user.PasswordDigest, Adopts = user.Adopt,
        },
        _ => throw new InvalidOperationException($"A {resource.Kind} is no account."),
    };

    /// <summary>The resource this remembers.</summary>
    public Resource ToResource(string kind, string name, bool adopted) => kind == "group"
        ? new GroupResource(name) { Gid = Number, System = System, Members = [.. Memberships.Select(AccountName.FromString)] }
        : new UserResource(name)
        {
            Uid = Number, System = System, Group = PrimaryGroup is null ? null : new AccountName(PrimaryGroup), Groups = [.. Memberships.Select(AccountName.FromString)],
            Shell = Shell, Home = Home, Comment = Comment, CreateHome = CreateHome, PasswordDigest = PasswordDigest, Adopt = adopted || Adopts,
        };

    /// <summary>What differs between two records of one account, in words.</summary>
    public string DifferenceFrom(AccountRecord old)
    {
        var differences = new List<string>();
        Compare("number", Number, old.Number);
        Compare("primary group", PrimaryGroup ?? "its own", old.PrimaryGroup ?? "its own");
        Compare("shell", Shell, old.Shell);
        Compare("home", Home, old.Home);
        Compare("comment", Comment, old.Comment);
        if (PasswordDigest != old.PasswordDigest)
            differences.Add("password differs");
        if (!Memberships.SequenceEqual(old.Memberships))
            differences.Add("memberships differ");
        return differences.Count == 0 ? "differs" : string.Join("; ", differences);

        void Compare(string what, object? mine, object? theirs)
        {
            if (!Equals(mine, theirs))
                differences.Add($"{what} is {mine ?? "as the host has it"}, not {theirs ?? "as the host has it"}");
        }
    }

    /// <summary>Without what HostKit found and did when it was recorded.</summary>
    public AccountRecord Declared => this with { Made = false, Added = [], Expires = null };
}
