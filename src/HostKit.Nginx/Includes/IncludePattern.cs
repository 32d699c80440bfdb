using System.Text;

namespace HostKit.Nginx;

/// <summary>The files that an <c>include</c> means: one by its path, or those that glob(3) finds, as nginx calls it (flags 0, C locale).</summary>
internal static class IncludePattern
{
    public static bool IsGlob(string path) => path.AsSpan().IndexOfAny('*', '?', '[') >= 0;

    /// <summary>The paths that match an absolute pattern, in byte order.</summary>
    public static IEnumerable<string> Find(string pattern, ConfigurationFiles files)
    {
        IEnumerable<string> found = [""];
        var parts = pattern.Split('/')[1..];
        for (var i = 0; i < parts.Length; i++)
        {
            var (part, isLast) = (parts[i], i == parts.Length - 1);
            found = part.Length > 0 && (isLast || IsGlob(part) || part.Contains('\\', StringComparison.Ordinal))
                ? found.SelectMany(directory => Within(directory, part, files))
                : part.Length == 0 && isLast ? found.Where(path => files.List(path) is not null).Select(path => path + "/") : found.Select(path => $"{path}/{part}");
        }

        return found.OrderBy(Encoding.UTF8.GetBytes, Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other)));
    }

    /// <summary>Whether a name matches a pattern without slashes.</summary>
    public static bool Matches(string pattern, string name) => Matches(Encoding.UTF8.GetBytes(pattern), Encoding.UTF8.GetBytes(name));

    private static IEnumerable<string> Within(string directory, string part, ConfigurationFiles files)
        => files.List(directory.Length == 0 ? "/" : directory) is not { } names ? []
            : (part[0] == '.' ? names.Concat([".", ".."]) : names).Where(name => Matches(part, name)).Select(name => $"{directory}/{name}");

    /// <summary>A hidden file is found only by a pattern that begins with a dot.</summary>
    private static bool Matches(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> name)
        => (name is not [(byte)'.', ..] || pattern is [(byte)'.', ..] or [(byte)'\\', (byte)'.', ..]) && MatchesRest(pattern, name);

    private static bool MatchesRest(ReadOnlySpan<byte> pattern, ReadOnlySpan<byte> name)
    {
        var (p, n, star, mark) = (0, 0, -1, 0);
        while (n < name.Length || p < pattern.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, n);
                continue;
            }

            if (p < pattern.Length && n < name.Length && MatchesOne(pattern, p, name[n], out var next))
            {
                (p, n) = (next, n + 1);
                continue;
            }

            if (star < 0 || mark == name.Length)
                return false;
            (p, n) = (star + 1, ++mark);
        }

        return true;
    }

    private static bool MatchesOne(ReadOnlySpan<byte> pattern, int p, byte value, out int next)
    {
        next = p + 1;
        switch (pattern[p])
        {
            case (byte)'?':
                return true;
            case (byte)'\\' when p + 1 < pattern.Length:
                next = p + 2;
                return pattern[p + 1] == value;
            case (byte)'[' when EndOfSet(pattern, p) is > 0 and var end:
                next = end + 1;
                return IsInSet(pattern[(p + 1)..end], value);
            default:
                return pattern[p] == value;
        }
    }

    /// <summary>Where a set closes; 0 for a bracket that stands for itself. A closing bracket that comes first is a member.</summary>
    private static int EndOfSet(ReadOnlySpan<byte> pattern, int open)
    {
        var i = open + 1;
        if (i < pattern.Length && pattern[i] is (byte)'!' or (byte)'^')
            i++;
        for (var first = i; i < pattern.Length; i++)
        {
            if (pattern[i] == ']' && i > first)
                return i;
            if (pattern[i] == '\\')
                i++;
            else if (pattern[i..].StartsWith("[:"u8) && pattern[(i + 2)..].IndexOf(":]"u8) is >= 0 and var length)
                i += length + 3;
        }

        return 0;
    }

    private static bool IsInSet(ReadOnlySpan<byte> set, byte value)
    {
        var negated = set[0] is (byte)'!' or (byte)'^';
        if (negated)
            set = set[1..];
        var found = false;
        for (var i = 0; i < set.Length; i++)
        {
            if (set[i..].StartsWith("[:"u8) && set[(i + 2)..].IndexOf(":]"u8) is >= 0 and var length)
            {
                found |= IsInClass(Encoding.ASCII.GetString(set.Slice(i + 2, length)), (char)value);
                i += length + 3;
                continue;
            }

            var low = set[i] == '\\' && i + 1 < set.Length ? set[++i] : set[i];
            var high = low;
            if (i + 2 < set.Length && set[i + 1] == '-')
            {
                high = set[i + 2];
                i += 2;
            }

            found |= value >= low && value <= high;
        }

        return found != negated;
    }

    private static bool IsInClass(string name, char value) => name switch
    {
        "alpha" => char.IsAsciiLetter(value),
        "digit" => char.IsAsciiDigit(value),
        "alnum" => char.IsAsciiLetterOrDigit(value),
        "lower" => char.IsAsciiLetterLower(value),
        "upper" => char.IsAsciiLetterUpper(value),
        "xdigit" => char.IsAsciiHexDigit(value),
        "punct" => char.IsAscii(value) && value > ' ' && value < 127 && !char.IsAsciiLetterOrDigit(value),
        "space" => value is ' ' or (>= '\t' and <= '\r'),
        _ => false,
    };
}
