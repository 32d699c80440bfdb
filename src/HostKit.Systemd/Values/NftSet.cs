namespace HostKit.Systemd;

/// <summary>A set of the packet filter nftables into which a unit's or an interface's data are put (systemd.resource-control(5), "NFTSet=").</summary>
public sealed record NftSet : IUnitValue
{
    private static readonly string[] Sources = ["cgroup", "user", "group", "address", "prefix", "ifindex"];

    private static readonly string[] Families = ["arp", "bridge", "inet", "ip", "ip6", "netdev"];

    /// <summary>Describes a set.</summary>
    /// <param name="source">What is put in: <c>cgroup</c>, <c>user</c> or <c>group</c> of units; <c>address</c>, <c>prefix</c> or <c>ifindex</c> of networks.</param>
    /// <param name="family">The family: <c>arp</c>, <c>bridge</c>, <c>inet</c>, <c>ip</c>, <c>ip6</c> or <c>netdev</c>.</param>
    /// <param name="table">The table.</param>
    /// <param name="set">The set.</param>
    /// <exception cref="ArgumentException">A part is none of those, or no name.</exception>
    public NftSet(string source, string family, string table, string set)
    {
        if (!Sources.Contains(source))
            throw new ArgumentException($"'{source}' cannot be put into a set: there are {string.Join(", ", Sources)}.", nameof(source));
        if (!Families.Contains(family))
            throw new ArgumentException($"'{family}' is no family of nftables: there are {string.Join(", ", Families)}.", nameof(family));
        foreach (var name in new[] { table, set })
        {
            if (string.IsNullOrEmpty(name) || name.Length > 31 || !char.IsAsciiLetter(name[0]) || name.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '_' or '/' or '\\' or '.')))
                throw new ArgumentException($"'{name}' is no name of nftables: a letter, then letters, digits and _ / \\ . up to 31.", nameof(table));
        }

        (Source, Family, Table, Set) = (source, family, table, set);
    }

    /// <summary>What is put in.</summary>
    public string Source { get; }

    /// <summary>The family.</summary>
    public string Family { get; }

    /// <summary>The table.</summary>
    public string Table { get; }

    /// <summary>The set.</summary>
    public string Set { get; }

    /// <summary>A set as systemd writes it.</summary>
    /// <param name="text">Source, family, table and set with colons between them.</param>
    /// <returns>The set.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static NftSet Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return text.Split(':') is [var source, var family, var table, var set] ? new(source, family, table, set) : throw new FormatException($"'{text}' is no set of nftables: it is source:family:table:set.");
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"'{text}' is no set of nftables: {e.Message}", e);
        }
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The set as it is written.</summary>
    public override string ToString() => $"{Source}:{Family}:{Table}:{Set}";
}
