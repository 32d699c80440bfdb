using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HostKit.Nginx;

/// <summary>A regular expression as nginx runs it: PCRE over bytes, searched anywhere unless anchored.</summary>
internal sealed class PcreRegex
{
    private const int Cached = 1024;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);
    private static readonly ConcurrentDictionary<(string, bool), PcreRegex> Known = new();
    private readonly Regex? _regex;

    private PcreRegex(string pattern, bool ignoreCase)
    {
        Names = ImmutableDictionary<string, int>.Empty;
        if (PcrePattern.Translate(pattern) is not { } translated)
            return;
        try
        {
            _regex = new Regex(translated.Text, RegexOptions.CultureInvariant | (ignoreCase ? RegexOptions.IgnoreCase : RegexOptions.None), Longest);
            Names = translated.Names;
        }
        catch (ArgumentException)
        {
            // Stays unknown: .NET cannot compile it.
        }
    }

    /// <summary>False when the pattern means something that cannot be told here.</summary>
    public bool IsKnown => _regex is not null;

    /// <summary>The named groups and their numbers.</summary>
    public ImmutableDictionary<string, int> Names { get; }

    public static PcreRegex Of(string pattern, bool ignoreCase)
    {
        if (Known.Count > Cached)
            Known.Clear();
        return Known.GetOrAdd((pattern, ignoreCase), static key => new(key.Item1, key.Item2));
    }

    /// <summary>The groups, the whole match first; empty when there is no match; null when that is not known.</summary>
    public string[]? Match(string bytes)
    {
        try
        {
            if (_regex is null)
                return null;
            var match = _regex.Match(PcrePattern.Subject(bytes));
            return match.Success ? [.. match.Groups.Values.Select(group => group.Success ? bytes.Substring(group.Index, group.Length) : "")] : [];
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }
}
