using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>A version of a Python package, ordered as PEP 440 says.</summary>
internal sealed partial class PythonVersion : IComparable<PythonVersion>
{
    private readonly BigInteger _epoch;
    private readonly BigInteger[] _release;
    private readonly (int Stage, BigInteger Number) _pre;
    private readonly BigInteger? _post;
    private readonly BigInteger? _dev;

    private PythonVersion(Match match)
    {
        _epoch = Number(match.Groups["epoch"]) ?? 0;
        _release = [.. match.Groups["release"].Value.Split('.').Select(p => BigInteger.Parse(p, CultureInfo.InvariantCulture))];
        _post = match.Groups["post"].Success || match.Groups["post2"].Success ? Number(match.Groups["postn"]) ?? Number(match.Groups["post2"]) ?? 0 : null;
        _dev = match.Groups["dev"].Success ? Number(match.Groups["devn"]) ?? 0 : null;
        IsPreRelease = match.Groups["pre"].Success || _dev is not null;
        // A development version alone comes before every other one of its release, a final release after all that come before it.
        var stage = match.Groups["pre"].Success ? match.Groups["pre"].Value.ToLowerInvariant()[0] switch { 'a' => 0, 'b' => 1, _ => 2 } : _dev is not null && _post is null ? -1 : 3;
        _pre = (stage, Number(match.Groups["pren"]) ?? 0);
        Local = match.Groups["local"].Success ? match.Groups["local"].Value.ToLowerInvariant().Replace('_', '.').Replace('-', '.') : "";
    }

    public bool IsPreRelease { get; }

    public bool IsPostRelease => _post is not null;

    /// <summary>What follows the <c>+</c>; empty when there is none.</summary>
    public string Local { get; }

    public static PythonVersion? Parse(string text)
        => Form().Match(text.Trim()) is { Success: true } match ? new PythonVersion(match) : null;

    public int CompareTo(PythonVersion? other)
    {
        if (other is null)
            return 1;
        var order = ComparePublic(other);
        return order != 0 ? order : CompareLocal(Local, other.Local);
    }

    /// <summary>The order without what follows the <c>+</c>.</summary>
    public int ComparePublic(PythonVersion other)
    {
        var order = _epoch.CompareTo(other._epoch);
        if (order == 0)
            order = CompareRelease(other, Math.Max(_release.Length, other._release.Length));
        if (order == 0)
            order = _pre.CompareTo(other._pre);
        if (order == 0)
            order = (_post ?? -1).CompareTo(other._post ?? -1);
        return order != 0 ? order : _dev is null ? other._dev is null ? 0 : 1 : other._dev is null ? -1 : _dev.Value.CompareTo(other._dev.Value);
    }

    /// <summary>Whether its release is that of the other, whatever comes before or after the release.</summary>
    public bool IsOfRelease(PythonVersion other) => _epoch == other._epoch && CompareRelease(other, Math.Max(_release.Length, other._release.Length)) == 0;

    /// <summary>Whether it begins with the first parts of another's release.</summary>
    /// <param name="other">The other.</param>
    /// <param name="parts">How many parts; null for all.</param>
    public bool BeginsWith(PythonVersion other, int? parts = null) => _epoch == other._epoch && CompareRelease(other, parts ?? other._release.Length) == 0;

    /// <summary>How many parts its release has.</summary>
    public int Parts => _release.Length;

    private int CompareRelease(PythonVersion other, int parts)
    {
        for (var i = 0; i < parts; i++)
        {
            var order = (i < _release.Length ? _release[i] : 0).CompareTo(i < other._release.Length ? other._release[i] : 0);
            if (order != 0)
                return order;
        }

        return 0;
    }

    private static int CompareLocal(string one, string other)
    {
        var (ones, others) = (one.Length == 0 ? [] : one.Split('.'), other.Length == 0 ? [] : other.Split('.'));
        for (var i = 0; i < Math.Min(ones.Length, others.Length); i++)
        {
            var (number, otherNumber) = (BigInteger.TryParse(ones[i], out var a), BigInteger.TryParse(others[i], out var b));
            var order = number && otherNumber ? a.CompareTo(b) : number != otherNumber ? number ? 1 : -1 : string.CompareOrdinal(ones[i], others[i]);
            if (order != 0)
                return order;
        }

        return ones.Length.CompareTo(others.Length);
    }

    private static BigInteger? Number(Group group) => group is { Success: true, Length: > 0 } ? BigInteger.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        @"^v?(?:(?<epoch>[0-9]+)!)?(?<release>[0-9]+(?:\.[0-9]+)*)(?:[-_.]?(?<pre>alpha|a|beta|b|preview|pre|c|rc)[-_.]?(?<pren>[0-9]+)?)?(?:-(?<post2>[0-9]+)|[-_.]?(?<post>post|rev|r)[-_.]?(?<postn>[0-9]+)?)?(?:[-_.]?(?<dev>dev)[-_.]?(?<devn>[0-9]+)?)?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
