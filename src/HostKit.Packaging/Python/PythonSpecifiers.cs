using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>Conditions on a version, such as <c>&gt;=1.2,!=1.5.*,&lt;2</c> (PEP 440). All must hold; none holds always.</summary>
internal sealed partial class PythonSpecifiers
{
    private readonly ImmutableArray<(string Operator, string Text, PythonVersion? Version, bool Prefix)> _all;

    private PythonSpecifiers(string text, ImmutableArray<(string, string, PythonVersion?, bool)> all)
    {
        Text = text;
        _all = all;
    }

    public string Text { get; }

    public bool IsEmpty => _all.IsEmpty;

    /// <summary>The one version that they allow, if they are <c>==</c> and a whole version; else null.</summary>
    public string? Exact => _all is [("==" or "===", var text, not null, false)] ? text : null;

    /// <returns>Null when the text is none.</returns>
    public static PythonSpecifiers? Parse(string text)
    {
        var all = ImmutableArray.CreateBuilder<(string, string, PythonVersion?, bool)>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Form().Match(part);
            if (!match.Success)
                return null;
            var (name, value) = (match.Groups[1].Value, match.Groups[2].Value.Trim());
            var prefix = value.EndsWith(".*", StringComparison.Ordinal);
            var version = PythonVersion.Parse(prefix ? value[..^2] : value);
            if ((version is null && name != "===") || (prefix && name is not ("==" or "!=")) || (name == "~=" && version!.Parts < 2))
                return null;
            all.Add((name, value, version, prefix));
        }

        return new PythonSpecifiers(text.Trim(), all.ToImmutable());
    }

    public bool Allow(PythonVersion version) => _all.All(s => Holds(s.Operator, s.Version, s.Prefix, version));

    public override string ToString() => Text;

    private static bool Holds(string name, PythonVersion? wanted, bool prefix, PythonVersion version)
    {
        if (wanted is null)
            return false;
        return name switch
        {
            "==" or "===" => prefix ? version.BeginsWith(wanted) : Same(wanted, version),
            "!=" => prefix ? !version.BeginsWith(wanted) : !Same(wanted, version),
            "~=" => version.ComparePublic(wanted) >= 0 && version.BeginsWith(wanted, wanted.Parts - 1),
            ">=" => version.ComparePublic(wanted) >= 0,
            "<=" => version.ComparePublic(wanted) <= 0,
            // What comes before or after a release is not older or newer than it.
            "<" => version.CompareTo(wanted) < 0 && (wanted.IsPreRelease || !version.IsPreRelease || !version.IsOfRelease(wanted)),
            _ => version.ComparePublic(wanted) > 0 && (wanted.IsPostRelease || !version.IsPostRelease || !version.IsOfRelease(wanted)),
        };
    }

    private static bool Same(PythonVersion wanted, PythonVersion version) => wanted.Local.Length == 0 ? version.ComparePublic(wanted) == 0 : version.CompareTo(wanted) == 0;

    [GeneratedRegex(@"^(===|~=|==|!=|<=|>=|<|>)\s*([^\s]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
