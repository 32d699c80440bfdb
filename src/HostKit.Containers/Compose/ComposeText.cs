using System.Text;

namespace HostKit.Containers;

/// <summary>Variables in a compose file: <c>$NAME</c>, <c>${NAME}</c>, <c>${NAME:-default}</c>, <c>${NAME:?message}</c>, <c>${NAME:+other}</c> and <c>$$</c>.</summary>
internal sealed class ComposeText(IReadOnlyDictionary<string, string> variables)
{
    /// <summary>Replaces; a variable that is not set and has no default is told and becomes nothing.</summary>
    public string Expand(string text, Action<string> missing)
    {
        if (!text.Contains('$', StringComparison.Ordinal))
            return text;
        var result = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '$' || i + 1 == text.Length)
            {
                result.Append(text[i]);
            }
            else if (text[i + 1] == '$')
            {
                result.Append('$');
                i++;
            }
            else if (text[i + 1] == '{' && EndOf(text, i + 2) is > 0 and var end)
            {
                result.Append(Braced(text[(i + 2)..end], missing));
                i = end;
            }
            else
            {
                var stop = i + 1;
                while (stop < text.Length && (char.IsAsciiLetter(text[stop]) || text[stop] == '_' || (stop > i + 1 && char.IsAsciiDigit(text[stop]))))
                    stop++;
                result.Append(stop == i + 1 ? "$" : Value(text[(i + 1)..stop], missing));
                i = stop - 1;
            }
        }

        return result.ToString();
    }

    private string Braced(string inside, Action<string> missing)
    {
        var at = inside.IndexOfAny([':', '-', '?', '+']);
        if (at < 0)
            return Value(inside, missing);
        var (name, alsoEmpty) = (inside[..at], inside[at] == ':');
        var sign = alsoEmpty && at + 1 < inside.Length ? inside[at + 1] : inside[at];
        var other = inside[Math.Min(inside.Length, at + (alsoEmpty ? 2 : 1))..];
        var isSet = variables.TryGetValue(name, out var value) && !(alsoEmpty && value.Length == 0);
        switch (sign)
        {
            case '-':
                return isSet ? value! : Expand(other, missing);
            case '+':
                return isSet ? Expand(other, missing) : "";
            case '?' when !isSet:
                missing($"{name}: {other}");
                return "";
            default:
                return value ?? "";
        }
    }

    private string Value(string name, Action<string> missing)
    {
        if (variables.TryGetValue(name, out var value))
            return value;
        missing(name);
        return "";
    }

    private static int EndOf(string text, int start)
    {
        var depth = 1;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '{')
                depth++;
            else if (text[i] == '}' && --depth == 0)
                return i;
        }

        return -1;
    }
}
