namespace HostKit.Nginx;

/// <summary>The check of regular expressions that needs no engine; nginx's own says the rest.</summary>
internal static class RegexText
{
    /// <summary>What is unbalanced; null when nothing is.</summary>
    public static string? Unbalanced(string regex)
    {
        var depth = 0;
        var inClass = false;
        for (var i = 0; i < regex.Length; i++)
        {
            switch (regex[i])
            {
                case '\\' when i + 1 == regex.Length:
                    return "the regular expression ends in a single backslash";
                case '\\' when regex[i + 1] == 'Q':
                    i = regex.IndexOf("\\E", i, StringComparison.Ordinal) is >= 0 and var end ? end + 1 : regex.Length;
                    break;
                case '\\':
                    i++;
                    break;
                case '[' when !inClass:
                    inClass = true;
                    i += regex.AsSpan(i + 1).StartsWith("^]") ? 2 : regex.AsSpan(i + 1).StartsWith("]") ? 1 : 0;
                    break;
                case '[' when i + 1 < regex.Length && regex[i + 1] is ':' && regex.IndexOf(":]", i + 2, StringComparison.Ordinal) is >= 0 and var close:
                    i = close + 1;
                    break;
                case ']':
                    inClass = false;
                    break;
                case '(' when !inClass:
                    depth++;
                    break;
                case ')' when !inClass && --depth < 0:
                    return "a ')' in the regular expression closes nothing";
            }
        }

        return inClass ? "a '[' in the regular expression is not closed" : depth > 0 ? "a '(' in the regular expression is not closed" : null;
    }
}
