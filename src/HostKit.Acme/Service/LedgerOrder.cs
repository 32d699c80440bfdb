using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace HostKit.Acme;

/// <summary>An order as CAs count it.</summary>
internal sealed record LedgerOrder
{
    // Registries' own suffixes of two labels, of which nobody doubts that CAs have them in their Public Suffix List. It must never have one too many: what it lacks (co.ck, github.io) is
    // counted together where a CA counts apart, which at worst waits too early; what it had wrongly (co.de, me.ch are anybody's domains) would be counted apart where a CA counts together.
    private static readonly HashSet<string> Suffixes =
    [
        .. (
            "ac.id ac.il ac.in ac.jp ac.ke ac.kr ac.nz ac.th ac.uk ac.za asn.au co.at co.id co.il co.in co.jp co.ke co.kr co.nz co.th co.tz co.ug co.uk co.za " +
            "com.ar com.au com.br com.cn com.co com.cy com.ec com.eg com.es com.gh com.gr com.hk com.mt com.mx com.my com.ng com.pe com.ph com.pk com.pl com.pt com.sa com.sg com.tr com.tw com.ua com.uy com.ve com.vn " +
            "edu.au edu.pl geek.nz go.jp go.kr gov.au gov.br gov.in gov.uk govt.nz id.au ltd.uk me.uk ne.jp net.au net.br net.cn net.in net.nz net.pl net.uk net.za " +
            "or.at or.id or.jp or.ke or.kr or.th org.ar org.au org.br org.cn org.es org.hk org.il org.in org.mx org.nz org.pl org.pt org.sg org.tr org.tw org.uk org.za plc.uk ").Split(' ', StringSplitOptions.RemoveEmptyEntries),
    ];

    public required Uri Ca { get; init; }

    /// <summary>The account key's thumbprint.</summary>
    public required string Account { get; init; }

    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Whether the CA knows a certificate for exactly these names already.</summary>
    public bool IsRenewal { get; init; }

    /// <summary>Whether the CA itself suggested to renew now.</summary>
    public bool IsSuggested { get; init; }

    /// <summary>Whether a person asked for it now; that is no reason to pass a limit of the CA.</summary>
    public bool IsForced { get; init; }

    /// <summary>The exact set of names, in short.</summary>
    public string Set => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Names.Order(StringComparer.Ordinal)))))[..32];

    /// <summary>The registered domains of the names.</summary>
    public IEnumerable<string> Domains => Names.Select(RegisteredDomain).Distinct();

    /// <summary>What a CA counts a name under, or something above that; never anything below it.</summary>
    internal static string RegisteredDomain(string name)
    {
        if (IPAddress.TryParse(name, out var address))
            // Addresses of IPv6 are counted by networks, since everybody has many.
            return address.AddressFamily == AddressFamily.InterNetworkV6 ? $"{new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]])}/64" : name;
        var labels = name.Split('.');
        return string.Join('.', labels.TakeLast(labels.Length > 2 && Suffixes.Contains($"{labels[^2]}.{labels[^1]}") ? 3 : 2));
    }
}
