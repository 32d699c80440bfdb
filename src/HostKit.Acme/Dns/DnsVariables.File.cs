using System.Text;

namespace HostKit.Acme;

/// <content>Files of variables.</content>
public sealed partial class DnsVariables
{
    /// <summary>Reads a file of lines <c>NAME=value</c>, as shells, systemd and lego's users write them.</summary>
    /// <param name="path">The file.</param>
    /// <returns>The variables.</returns>
    /// <exception cref="HostKitException">The file cannot be read, or a line is none; the message names the line, never a value.</exception>
    public static IReadOnlyDictionary<string, string> Load(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"{path} cannot be read: {e.Message}", e);
        }
    }

    /// <summary>
    /// Reads lines <c>NAME=value</c>: <c>export</c> before the name, quotes around the value and comments, in lines of their own or after a space, are understood. A backslash is what it
    /// is in a shell; variables are not expanded. The last line of a name counts.
    /// </summary>
    /// <param name="text">The lines.</param>
    /// <param name="path">The file's name, for messages.</param>
    /// <returns>The variables.</returns>
    /// <exception cref="HostKitException">A line is none; the message names the line, never a value.</exception>
    public static IReadOnlyDictionary<string, string> Parse(string text, string path)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in text.TrimStart('\uFEFF').Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] is '#' or ';')
                continue;
            if (line.StartsWith("export ", StringComparison.Ordinal) || line.StartsWith("export\t", StringComparison.Ordinal))
                line = line[7..].TrimStart();
            var end = line.IndexOf('=', StringComparison.Ordinal);
            // Without the '=' the whole line may be a key that was pasted.
            if (end < 0)
                throw new HostKitException($"{path}:{number}: this is no line NAME=value: there is no '='.");
            var name = line[..end];
            if (name.Length == 0 || char.IsAsciiDigit(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
                throw new HostKitException($"{path}:{number}: what is before '=' is no variable's name: it may have letters, digits and '_' only, and no space before '='.");
            values[name] = Value(line.AsSpan(end + 1)) ?? throw new HostKitException($"{path}:{number}: the value of {name} has a quote that is not closed, or something after it.");
        }

        return values;
    }

    private static string? Value(ReadOnlySpan<char> text)
    {
        var value = new StringBuilder();
        text = text.TrimStart();
        var quote = text.Length > 0 && text[0] is '"' or '\'' ? text[0] : '\0';
        var i = quote == '\0' ? 0 : 1;
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '\\' && i + 1 < text.Length && (quote == '\0' || (quote == '"' && text[i + 1] is '"' or '\\' or '$' or '`')))
                value.Append(text[++i]);
            else if (quote != '\0' && c == quote)
                return text[(i + 1)..].Trim() is var rest && (rest.IsEmpty || rest[0] == '#') ? value.ToString() : null;
            else if (quote == '\0' && c == '#' && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                break;
            else
                value.Append(c);
        }

        return quote == '\0' ? value.ToString().TrimEnd() : null;
    }
}
