using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>The names of the servers of one socket, looked up as nginx does: exact, longest leading wildcard, longest trailing wildcard, first regular expression.</summary>
internal sealed class ServerNameTable
{
    private readonly Dictionary<string, ServerName> _exact = [];
    private readonly Dictionary<string, ServerName> _taken = [];
    private readonly Dictionary<string, ServerName> _leading = [];
    private readonly Dictionary<string, ServerName> _trailing = [];
    private readonly List<ServerName> _regexes = [];
    private readonly List<(ServerName Ignored, ServerName First)> _conflicts = [];

    public ServerNameTable(IEnumerable<ExpandedStatement> servers)
    {
        foreach (var server in servers)
        {
            var names = server.Block.Where(statement => statement.Name == "server_name").ToList();
            foreach (var name in names.Count == 0 ? [new ServerName("", server, server)] : names.SelectMany(statement => ByteText.Arguments(statement).Select(text => new ServerName(text, server, statement))))
                Add(name);
        }
    }

    /// <summary>Names that an earlier server of the socket has already, which nginx ignores with a warning.</summary>
    public IReadOnlyList<(ServerName Ignored, ServerName First)> Conflicts => _conflicts;

    /// <summary>All matches, the one that wins first; a regular expression whose match is not known ends the search among them.</summary>
    public IEnumerable<ServerNameMatch> Find(string host)
    {
        if (_exact.TryGetValue(host, out var exact))
            yield return new(exact, exact.Text.StartsWith('.') ? "is the domain itself" : "is the name", []);
        foreach (var suffix in Suffixes(host))
        {
            if (_leading.TryGetValue(suffix, out var wildcard))
                yield return new(wildcard, "matches as a leading wildcard", []);
        }

        foreach (var prefix in Prefixes(host))
        {
            if (_trailing.TryGetValue(prefix, out var wildcard))
                yield return new(wildcard, "matches as a trailing wildcard", []);
        }

        foreach (var name in _regexes)
        {
            var groups = host.Length == 0 ? [] : name.Regex!.Match(host);
            if (groups is not { Length: 0 })
                yield return new(name, groups is null ? "is a regular expression that cannot be told here" : "is a regular expression that matches", groups);
        }
    }

    /// <summary>What follows each dot but a first, the longest first.</summary>
    private static IEnumerable<string> Suffixes(string host)
    {
        for (var dot = host.IndexOf('.', Math.Min(1, host.Length)); dot > 0; dot = host.IndexOf('.', dot + 1))
            yield return host[(dot + 1)..];
    }

    private static IEnumerable<string> Prefixes(string host)
    {
        for (var dot = host.LastIndexOf('.'); dot > 0; dot = host.LastIndexOf('.', dot - 1))
            yield return host[..dot];
    }

    private void Add(ServerName name)
    {
        var text = name.Text;
        var isTaken = name.Regex is not null ? null
            : text is ['.', _, ..] ? AddDomain(text[1..], name)
            : text.StartsWith("*.", StringComparison.Ordinal) ? AddTo(_leading, text[2..], name)
            : text.EndsWith(".*", StringComparison.Ordinal) ? AddTo(_trailing, text[..^2], name)
            : AddTo(_taken, text, name) ?? AddTo(_exact, text, name);
        if (name.Regex is not null)
            _regexes.Add(name);
        else if (isTaken is not null && isTaken.Server != name.Server)
            _conflicts.Add((name, isTaken));
    }

    /// <summary>When half of a name such as .example.org is taken, nginx drops all of it, yet keeps its domain from later names.</summary>
    private ServerName? AddDomain(string domain, ServerName name)
    {
        var isTaken = AddTo(_taken, domain, name) ?? AddTo(_leading, domain, name);
        if (isTaken is null)
            _exact[domain] = name;
        return isTaken;
    }

    /// <summary>The name that is there already; null when there was none.</summary>
    private static ServerName? AddTo(Dictionary<string, ServerName> names, string key, ServerName name) => names.TryAdd(key, name) ? null : names[key];
}
