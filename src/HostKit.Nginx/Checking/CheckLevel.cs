namespace HostKit.Nginx;

/// <summary>The inside of one block while it is checked: which directives nginx looks for, and which there were.</summary>
internal sealed class CheckLevel(DirectiveContexts context, string? data)
{
    private Dictionary<DirectiveRow, NginxStatement>? _seen;
    private bool _hasModules;

    public DirectiveContexts Context { get; } = context;

    /// <summary>The name of a block that holds rows of data; null for one of directives.</summary>
    public string? Data { get; } = data;

    /// <summary>False inside the blocks of other modules, of which nothing is known.</summary>
    public bool IsChecked => Context != DirectiveContexts.None || Data is not null;

    public bool HasEvents { get; private set; }

    /// <summary>The inside of a statement's block.</summary>
    public CheckLevel Within(NginxStatement statement) => statement.Name switch
    {
        _ when !IsChecked || Data is not null => new(DirectiveContexts.None, null),
        "events" => new(DirectiveContexts.Events, null),
        "http" => new(DirectiveContexts.Http, null),
        "mail" => new(DirectiveContexts.Mail, null),
        "stream" => new(DirectiveContexts.Stream, null),
        "location" => new(DirectiveContexts.Location, null),
        "limit_except" => new(DirectiveContexts.LimitExcept, null),
        "server" => new(Context switch { DirectiveContexts.Mail => DirectiveContexts.MailServer, DirectiveContexts.Stream => DirectiveContexts.StreamServer, _ => DirectiveContexts.Server }, null),
        "upstream" => new(Context == DirectiveContexts.Stream ? DirectiveContexts.StreamUpstream : DirectiveContexts.Upstream, null),
        "if" => new(Context == DirectiveContexts.Server ? DirectiveContexts.ServerIf : DirectiveContexts.LocationIf, null),
        "types" or "map" or "geo" or "split_clients" or "charset_map" => new(DirectiveContexts.None, statement.Name),
        _ => new(DirectiveContexts.None, null),
    };

    /// <summary>Why nginx takes no further statement of that directive on this level; null when it does.</summary>
    public string? Refusal(DirectiveRow row)
    {
        if (row.Name == "load_module" && _hasModules)
            return ValueCheck.Of(row, "is specified too late");
        if (row.Name is "root" or "alias" && Other(row) is { } other)
            return $"\"{row.Name}\" directive is duplicate, \"{other}\" directive was specified earlier";
        return (row.IsOnce || ValueCheck.IsOnce(row.Kind)) && FirstOf(row) is not null ? ValueCheck.Of(row, "is duplicate") : null;
    }

    public NginxStatement? FirstOf(DirectiveRow row) => _seen?.GetValueOrDefault(row);

    public void Remember(DirectiveRow row, NginxStatement statement)
    {
        if (row.IsOnce || ValueCheck.IsOnce(row.Kind))
            (_seen ??= new(ReferenceEqualityComparer.Instance)).TryAdd(row, statement);
        if (Context != DirectiveContexts.Main)
            return;
        HasEvents |= row.Name == "events";
        _hasModules |= row.Name is "events" or "http" or "mail" or "stream";
    }

    private string? Other(DirectiveRow row)
    {
        var name = row.Name == "root" ? "alias" : "root";
        return _seen?.Keys.Any(seen => seen.Name == name) == true ? name : null;
    }
}
