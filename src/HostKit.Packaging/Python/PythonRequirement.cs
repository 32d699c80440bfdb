using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>What a package needs, such as <c>requests[socks]&gt;=2; python_version &lt; "4"</c> (PEP 508).</summary>
/// <param name="Name">The normalized name.</param>
/// <param name="Extras">The extras, normalized.</param>
/// <param name="Specifiers">Which versions; empty for any.</param>
/// <param name="Url">From where alone; null for anywhere.</param>
/// <param name="Marker">On which interpreters; null for all.</param>
internal sealed partial record PythonRequirement(string Name, ImmutableArray<string> Extras, PythonSpecifiers Specifiers, string? Url, PythonMarker? Marker)
{
    /// <exception cref="FormatException">The text is none.</exception>
    public static PythonRequirement Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success)
            throw new FormatException($"'{text.Trim()}' is no requirement: a package's name, and '==' with its version, are wanted.");
        var rest = match.Groups["rest"].Value;
        string? url = null;
        if (rest.StartsWith('@'))
        {
            var end = rest.IndexOf(" ;", StringComparison.Ordinal);
            url = (end < 0 ? rest[1..] : rest[1..end]).Trim();
            rest = end < 0 ? "" : rest[(end + 1)..];
        }

        var semicolon = rest.IndexOf(';', StringComparison.Ordinal);
        var versions = (semicolon < 0 ? rest : rest[..semicolon]).Trim();
        if (versions.StartsWith('(') && versions.EndsWith(')'))
            versions = versions[1..^1];
        var specifiers = PythonSpecifiers.Parse(versions) ?? throw new FormatException($"'{versions}' in '{text.Trim()}' is no condition on a version.");
        var extras = match.Groups["extras"].Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(PythonName.Normalized);
        return new PythonRequirement(PythonName.Normalized(match.Groups["name"].Value), [.. extras], specifiers, url, semicolon < 0 ? null : PythonMarker.Parse(rest[(semicolon + 1)..]));
    }

    /// <summary>Whether it counts on an interpreter, for a package of which these extras are wanted.</summary>
    public bool Counts(IReadOnlyDictionary<string, string> environment, ImmutableArray<string> extras = default) => Marker?.Holds(environment, extras) ?? true;

    [GeneratedRegex(@"^\s*(?<name>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?)\s*(?:\[(?<extras>[^\]]*)\])?\s*(?<rest>(?:[(<>=!~@;].*)?)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Form();
}
