using System.Text;

namespace HostKit.Systemd;

/// <summary>The words of a command line as systemd takes it apart, without replacing variables and specifiers (systemd.service(5), "Command lines").</summary>
internal static class ExecWords
{
    /// <summary>Takes a line apart.</summary>
    /// <returns>The words with their quotes taken away and whether they had any; null when a quotation does not end.</returns>
    public static List<(string Text, bool Quoted)>? Split(string line)
    {
        List<(string, bool)> words = [];
        var word = new StringBuilder();
        var (quote, quoted, inside) = ('\0', false, false);
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c == '\\' && i + 1 < line.Length)
            {
                (inside, quoted) = (true, true);
                word.Append(line[++i]);
            }
            else if (quote != '\0' ? c == quote : c is '"' or '\'')
            {
                quote = quote == '\0' ? c : '\0';
                (inside, quoted) = (true, true);
            }
            else if (quote == '\0' && (c is ' ' or '\t'))
            {
                if (inside)
                    words.Add((word.ToString(), quoted));
                word.Clear();
                (inside, quoted) = (false, false);
            }
            else
            {
                inside = true;
                word.Append(c);
            }
        }

        if (quote != '\0')
            return null;
        if (inside)
            words.Add((word.ToString(), quoted));
        return words;
    }
}
