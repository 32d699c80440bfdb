namespace HostKit.Nginx;

/// <summary>Gives servers the names of C# variables.</summary>
internal static class VariableNames
{
    private static readonly string[] Taken = ["args", "box", "file", "var", "string", "base", "this", "default", "new", "public", "static", "event", "in", "is", "as", "do", "int"];

    /// <summary>A name for each server, of the first of its server names that is plain; all of them differ.</summary>
    public static IReadOnlyDictionary<NginxStatement, string> Of(IEnumerable<NginxStatement> servers, params ReadOnlySpan<string> taken)
    {
        var used = new HashSet<string>([.. Taken, .. taken]);
        var names = new OrderedDictionary<NginxStatement, string>(ReferenceEqualityComparer.Instance);
        foreach (var server in servers)
        {
            var (name, unique) = (NameOf(server), 1);
            var candidate = name;
            while (!used.Add(candidate))
                candidate = name + (++unique).ToString(System.Globalization.CultureInfo.InvariantCulture);
            names.TryAdd(server, candidate);
        }

        return names;
    }

    private static string NameOf(NginxStatement server)
    {
        var isDefault = server.Block.Any(s => s.Name == "listen" && s.Arguments.Any(word => word.Value is "default_server" or "default"));
        var host = server.Block.Where(s => s.Name == "server_name").SelectMany(s => s.Arguments).Select(word => word.Value).FirstOrDefault(name => name.Any(char.IsAsciiLetter) && name[0] != '~');
        return host is null ? isDefault ? "defaultServer" : "server" : Camel(host);
    }

    private static string Camel(string host)
    {
        var parts = string.Concat(host.Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(parts.Select((part, i) => i == 0 ? part.ToLowerInvariant() : char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant()));
        return char.IsAsciiDigit(name[0]) ? "site" + name : name;
    }
}
