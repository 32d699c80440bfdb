namespace HostKit.Shell;

/// <summary>Finds what was probably meant by a name that is not there.</summary>
internal static class SimilarName
{
    private const int Most = 3;

    /// <summary>The nearest names, at most three, none further away than a third of the letters.</summary>
    public static IReadOnlyList<string> Of(string name, IEnumerable<string> known)
        => [.. known.Select(k => (Name: k, Distance: Distance(name, k))).Where(k => k.Distance <= Math.Max(1, name.Length / 3) || IsPartOf(name, k.Name))
            .OrderBy(k => k.Distance).ThenBy(k => k.Name, StringComparer.Ordinal).Take(Most).Select(k => k.Name)];

    private static bool IsPartOf(string one, string other) => one.Length > 3 && other.Length > 3 && (one.Contains(other, StringComparison.OrdinalIgnoreCase) || other.Contains(one, StringComparison.OrdinalIgnoreCase));

    /// <summary>How many letters are wrong, missing, too many, or swapped with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= other.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            for (var j = 1; j <= other.Length; j++)
            {
                rows[i, j] = Math.Min(Math.Min(rows[i, j - 1], rows[i - 1, j]) + 1, rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[one.Length, other.Length];
    }
}
