using System.Globalization;

namespace HostKit.Packaging;

/// <summary>A version of an SDK or runtime, such as <c>10.0.401</c> or <c>11.0.100-preview.2</c>.</summary>
internal sealed record DotnetVersion(int Major, int Minor, int Patch, string Label, string Text) : IComparable<DotnetVersion>
{
    public bool IsPreview => Label.Length > 0;

    // An SDK's patch has three digits: the first is its feature band.
    private int Band => Patch / 100;

    public static DotnetVersion? Parse(string text)
    {
        var dash = text.IndexOf('-', StringComparison.Ordinal);
        var numbers = (dash < 0 ? text : text[..dash]).Split('.');
        return numbers.Length == 3 && Number(numbers[0], out var major) && Number(numbers[1], out var minor) && Number(numbers[2], out var patch)
            ? new(major, minor, patch, dash < 0 ? "" : text[(dash + 1)..], text) : null;
    }

    /// <summary>The SDK that a policy of global.json takes instead of this one; null when none will do.</summary>
    public DotnetVersion? RollForward(IReadOnlyList<DotnetVersion> installed, string policy)
    {
        var candidates = installed.Where(v => v.CompareTo(this) >= 0).ToList();
        DotnetVersion? Nearest(Func<DotnetVersion, bool> within)
        {
            // The nearest band, and in it the highest patch.
            var first = candidates.FirstOrDefault(within);
            return first is null ? null : candidates.Last(v => (v.Major, v.Minor, v.Band) == (first.Major, first.Minor, first.Band));
        }

        return policy.ToUpperInvariant() switch
        {
            "DISABLE" => candidates.FirstOrDefault(v => v.Text == Text),
            "PATCH" => candidates.FirstOrDefault(v => v.Text == Text) ?? candidates.LastOrDefault(SameBand),
            "LATESTPATCH" => candidates.LastOrDefault(SameBand),
            "FEATURE" => Nearest(v => (v.Major, v.Minor) == (Major, Minor)),
            "LATESTFEATURE" => candidates.LastOrDefault(v => (v.Major, v.Minor) == (Major, Minor)),
            "MINOR" => Nearest(v => v.Major == Major),
            "LATESTMINOR" => candidates.LastOrDefault(v => v.Major == Major),
            "MAJOR" => Nearest(_ => true),
            "LATESTMAJOR" => candidates.LastOrDefault(),
            _ => null,
        };
    }

    public int CompareTo(DotnetVersion? other)
    {
        if (other is null)
            return 1;
        var order = (Major, Minor, Patch).CompareTo((other.Major, other.Minor, other.Patch));
        return order != 0 ? order : IsPreview == other.IsPreview ? string.CompareOrdinal(Label, other.Label) : IsPreview ? -1 : 1;
    }

    private bool SameBand(DotnetVersion other) => (other.Major, other.Minor, other.Band) == (Major, Minor, Band);

    private static bool Number(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
