namespace HostKit.Testing;

/// <summary>Reads apt's sources in both formats of sources.list(5). Lines it does not understand are left out.</summary>
internal static class AptSources
{
    public static IEnumerable<AptSource> Read(string aptFolder)
    {
        var parts = Path.Combine(aptFolder, "sources.list.d");
        string[] files =
        [
            Path.Combine(aptFolder, "sources.list"),
            .. Directory.Exists(parts) ? Directory.GetFiles(parts).Order(StringComparer.Ordinal).ToArray() : [],
        ];
        return files.Where(File.Exists).SelectMany(file => Path.GetExtension(file) switch
        {
            ".list" => OneLine(File.ReadLines(file)),
            ".sources" => Deb822(File.ReadLines(file)),
            _ => [],
        });
    }

    // deb [arch=amd64 signed-by=/usr/share/keyrings/x.gpg] http://deb.debian.org/debian trixie main contrib
    internal static IEnumerable<AptSource> OneLine(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            var text = line.Split('#')[0].Trim();
            var options = "";
            if (text.IndexOf('[', StringComparison.Ordinal) is > 0 and var open && text.IndexOf(']', open) is > 0 and var close)
            {
                options = text[(open + 1)..close];
                text = text[..open] + text[(close + 1)..];
            }
            if (Words(text) is [("deb" or "deb-src") and var type, var uri, var suite, .. var components])
            {
                yield return new(uri, type == "deb", [suite], components, SignedBy: options);
            }
        }
    }

    // Paragraphs of "Field: value" with continuation lines, separated by empty lines.
    internal static IEnumerable<AptSource> Deb822(IEnumerable<string> lines)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var last = "";
        foreach (var line in lines.Append(""))
        {
            if (line.StartsWith('#'))
                continue;
            if (string.IsNullOrWhiteSpace(line))
            {
                foreach (var source in Sources(fields))
                    yield return source;
                fields.Clear();
            }
            else if (char.IsWhiteSpace(line[0]) && fields.ContainsKey(last))
            {
                fields[last] += " " + line.Trim();
            }
            else if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
            {
                last = line[..colon].Trim();
                fields[last] = line[(colon + 1)..].Trim();
            }
        }
    }

    static IEnumerable<AptSource> Sources(Dictionary<string, string> fields)
    {
        if (Field("Enabled").Equals("no", StringComparison.OrdinalIgnoreCase))
            return [];
        return Words(Field("URIs")).Select(uri => new AptSource(uri, Words(Field("Types")).Contains("deb"), Words(Field("Suites")),
            Words(Field("Components")), Field("Signed-By")));

        string Field(string name) => fields.GetValueOrDefault(name, "");
    }

    static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
