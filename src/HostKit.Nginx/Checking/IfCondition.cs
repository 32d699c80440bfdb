namespace HostKit.Nginx;

/// <summary>The conditions that nginx understands (ngx_http_rewrite_module).</summary>
internal static class IfCondition
{
    public static string? Refusal(string[] words)
    {
        if (!words[0].StartsWith('('))
            return Invalid(words[0]);
        var (first, last) = (0, words.Length - 1);
        if (words[0].Length == 1)
            first++;
        else
            words[0] = words[0][1..];
        if (!words[^1].EndsWith(')'))
            return Invalid(words[^1]);
        if (words[last].Length <= 1)
            last--;
        else
            words[last] = words[last][..^1];
        if (first > last)
            return Invalid(first < words.Length ? words[first] : "");
        var subject = words[first];
        if (subject.Length > 1 && subject[0] == '$')
        {
            if (first != last && first + 2 != last)
                return Invalid(subject);
            return first == last || words[first + 1] is "=" or "!=" or "~" or "~*" or "!~" or "!~*" ? null : $"unexpected \"{words[first + 1]}\" in condition";
        }

        return subject is "-f" or "-d" or "-e" or "-x" or "!-f" or "!-d" or "!-e" or "!-x" && first + 1 == last ? null : Invalid(subject);
    }

    private static string Invalid(string word) => $"invalid condition \"{word}\"";
}
