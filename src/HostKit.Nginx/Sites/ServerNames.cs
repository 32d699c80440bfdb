namespace HostKit.Nginx;

/// <summary>What nginx takes as a server name (https://nginx.org/en/docs/http/server_names.html).</summary>
internal static class ServerNames
{
    /// <summary>Why a name is none; null when it is one.</summary>
    public static string? Refusal(string name)
    {
        if (name is "" or "_")
            return null;
        if (name[0] == '~')
            return name.Length == 1 ? "nothing follows the '~'" : RegexText.Unbalanced(name[1..]);
        if (name.Length > 255)
            return "it is longer than 255 characters";
        if (name.Contains("://", StringComparison.Ordinal))
            return "leave the scheme out";
        if (name.Contains(':', StringComparison.Ordinal))
            return "a port belongs into Listen";
        var labels = name.StartsWith('.') ? name[1..].Split('.') : name.Split('.');
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == "*")
            {
                if (labels.Length == 1 || (i > 0 && i < labels.Length - 1) || (i > 0 && labels[0] == "*"))
                    return "a '*' may only be the whole first or the whole last label, as in *.example.org";
            }
            else if (labels[i].Contains('*', StringComparison.Ordinal))
            {
                return "nginx takes a '*' beside other characters as a plain character; for a pattern write ~ and a regular expression";
            }
            else if (labels[i].Length is 0 or > 63)
            {
                return "each label between the dots has 1 to 63 characters";
            }
            else if (!labels[i].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            {
                return "a label has only letters, digits, '-' and '_' (international names in their xn-- form)";
            }
        }

        return null;
    }
}
