using System.Security.Cryptography;
using System.Text;

namespace HostKit.Acme;

/// <summary>An order as CAs count it.</summary>
internal sealed record LedgerOrder
{
    // Suffixes below country domains under which everybody can register: the whole list of them is long, and what is missing here only counts names together that a CA counts apart.
    private static readonly string[] Suffixes = ["ac", "co", "com", "edu", "gob", "gov", "gouv", "govt", "ltd", "me", "mil", "ne", "net", "nom", "or", "org", "plc", "sch"];

    public required Uri Ca { get; init; }

    /// <summary>The account key's thumbprint.</summary>
    public required string Account { get; init; }

    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Whether the CA knows a certificate for exactly these names already.</summary>
    public bool IsRenewal { get; init; }

    /// <summary>Whether the CA itself suggested to renew now.</summary>
    public bool IsSuggested { get; init; }

    /// <summary>The exact set of names, in short.</summary>
    public string Set => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Names.Order(StringComparer.Ordinal)))))[..32];

    /// <summary>The registered domains of the names.</summary>
    public IEnumerable<string> Domains => Names.Select(RegisteredDomain).Distinct();

    internal static string RegisteredDomain(string name)
    {
        if (System.Net.IPAddress.TryParse(name, out _))
            return name;
        var labels = name.Split('.');
        var kept = labels.Length > 2 && labels[^1].Length == 2 && Suffixes.Contains(labels[^2]) ? 3 : 2;
        return string.Join('.', labels.TakeLast(kept));
    }
}
