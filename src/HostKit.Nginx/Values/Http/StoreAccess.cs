namespace HostKit.Nginx;

/// <summary>Who may do what with files that nginx makes, as in <c>dav_access user:rw group:r;</c>.</summary>
public sealed record StoreAccess : IWords
{
    /// <summary>What the owner may do; null, the default, leaves it to nginx: reading and writing.</summary>
    public StorePermission? User { get; init; }

    /// <summary>What the group may do; null, the default, is nothing.</summary>
    public StorePermission? Group { get; init; }

    /// <summary>What everyone may do; null, the default, is nothing.</summary>
    public StorePermission? All { get; init; }

    IEnumerable<NginxWord> IWords.Words
        => WordList.Of(Of("user", User ?? (Group is null && All is null ? StorePermission.ReadWrite : null)), Of("group", Group), Of("all", All));

    private static string? Of(string who, StorePermission? what)
        => what switch { null => null, StorePermission.Read => who + ":r", _ => who + ":rw" };
}
