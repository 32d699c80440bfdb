namespace HostKit.Nginx;

/// <summary>Writes a context as an object initializer; what an initializer cannot say again follows as a second one.</summary>
internal sealed record CSharpContext(NginxFidelity Fidelity)
{
    public static IReadOnlyDictionary<NginxStatement, IReadOnlyList<string>> NoNotes { get; } = new Dictionary<NginxStatement, IReadOnlyList<string>>();

    /// <summary>Comments that come from elsewhere.</summary>
    public IReadOnlyDictionary<NginxStatement, IReadOnlyList<string>> Notes { get; init; } = NoNotes;

    /// <summary>What has a variable of its own.</summary>
    private IReadOnlyDictionary<NginxStatement, string> Names { get; init; } = new Dictionary<NginxStatement, string>();

    public CSharpContext With(IReadOnlyDictionary<NginxStatement, string> names) => this with { Names = names };

    /// <summary>The expression that makes a context.</summary>
    /// <param name="context">The context; only what stands before its block is taken from it.</param>
    /// <param name="statements">What stands in its block.</param>
    /// <param name="isTyped">Whether the expression has to name its type.</param>
    /// <param name="first">Comments at the start.</param>
    /// <param name="last">Comments at the end.</param>
    public CSharpNode Of(NginxContext context, IEnumerable<NginxStatement> statements, bool isTyped, IReadOnlyList<string> first, IReadOnlyList<string> last)
    {
        var parts = Parts(ContextReader.Entries(context, statements, Fidelity)).Select(part => part.Select(entry => Item(context, entry)).ToList()).ToList();
        if (parts.Count == 0)
            parts.Add([]);
        if (first.Count > 0)
            parts[0].Insert(0, new CSharpItem("", new("")) { Above = first, IsComment = true });
        if (last.Count > 0)
            parts[^1].Add(new CSharpItem("", new("")) { Above = last, IsComment = true });
        var arguments = CSharpContextHead.Arguments(context);
        var head = $"new{(isTyped || parts.Count > 1 ? " " + context.GetType().Name : "")}{(arguments.Length > 0 || !isTyped && parts.Count == 1 ? $"({arguments})" : "")}";
        return CSharpNode.Object(head, parts[0]) with { Chain = [.. parts.Skip(1).Select(part => CSharpNode.Object($"new({arguments})", part))] };
    }

    /// <summary>The expression that makes a site of a server.</summary>
    public CSharpNode Of(Site site, NginxStatement server, StatementComments comments)
    {
        var context = new Server();
        var (own, others) = (new List<CSharpItem>(), new List<CSharpItem>());
        foreach (var entry in ContextReader.Entries(context, server.Block, Fidelity))
        {
            var item = Item(context, entry);
            if (entry.Name == "server_name")
                item = item with { Before = "Aliases = ", Value = CSharpValue.Of(site.Aliases)! };
            var isSaid = entry.Name == "server_name" ? site.Aliases.IsEmpty : entry.Name == "listen" && item.Value.Flat(int.MaxValue) is not null && site.Listen.SequenceEqual(new Site(site.Name).Listen);
            if (isSaid)
                item = item with { IsComment = true, Above = [.. item.Above, .. item.Behind is null ? (string[])[] : [item.Behind]] };
            (SiteForm.IsOwn(entry.Name) ? own : others).Add(item);
        }

        own.RemoveAll(item => item is { IsComment: true, Above.Count: 0 });
        if (comments.Inside.Count > 0)
            own.Insert(0, new CSharpItem("", new("")) { Above = comments.Inside, IsComment = true });
        if (others.Count > 0)
            own.Add(new CSharpItem("Directives = ", CSharpNode.Object("new()", others)));
        if (comments.AtEnd.Count > 0)
            own.Add(new CSharpItem("", new("")) { Above = comments.AtEnd, IsComment = true });
        return CSharpNode.Object($"new Site({CSharpLiteral.Of(site.Name)})", own);
    }

    /// <summary>Entries that initializers can say: no name twice.</summary>
    private static List<List<ReadEntry>> Parts(List<ReadEntry> entries)
    {
        var parts = new List<List<ReadEntry>>();
        foreach (var entry in entries)
        {
            if (parts.Count == 0 || parts[^1].Any(e => e.Name == entry.Name))
                parts.Add([]);
            parts[^1].Add(entry);
        }

        return parts;
    }

    private CSharpItem Item(NginxContext context, ReadEntry entry)
    {
        var property = context.PropertyOf(entry.Name);
        if (!entry.IsRaw && property is not null)
        {
            var items = entry.Items.Select(Element).ToList();
            if (items.All(item => item is not null))
                return entry.Value is IReadList ? List(property, items!) : items[0]! with { Before = property + " = " };
        }

        var statements = entry.Items.Select(item => item.Statement).ToList();
        var comments = statements.SelectMany(statement => CSharpNotes.Of(statement, Notes, isRaw: true).Above).ToList();
        var behind = statements.Count == 1 && !statements[0].HasBlock ? StatementComments.Of(statements[0]).Behind : null;
        return new CSharpItem($"[{CSharpLiteral.Of(entry.Name)}] = ", CSharpRaw.Of(statements)) { Above = comments, Behind = behind };
    }

    private static CSharpItem List(string property, List<CSharpItem> items)
        => items is [var only] && only.Value.Flat(100) is not null
            ? new CSharpItem(property + " = ", CSharpNode.List([only with { Above = [], Behind = null }])) { Above = only.Above, Behind = only.Behind }
            : new CSharpItem(property + " = ", CSharpNode.List(items));

    private CSharpItem? Element(ReadItem item)
    {
        var comments = CSharpNotes.Of(item.Statement, Notes, isRaw: item.Value is not NginxContext);
        if (Names.TryGetValue(item.Statement, out var name))
            return new CSharpItem("", new(name));
        var node = item.Value is NginxContext context ? Nested(context, item.Statement, comments) : item.Code ?? CSharpValue.Of(item.Value);
        return node is null ? null : new CSharpItem("", node) { Above = comments.Above, Behind = comments.Behind };
    }

    /// <summary>A context in a block of its own: a preset where it is exactly that, else an initializer.</summary>
    public CSharpNode Nested(NginxContext context, NginxStatement statement, StatementComments comments, bool isTyped = false)
        => comments.Inside.Count == 0 && comments.AtEnd.Count == 0 && context is Location location && !statement.Block.Any(inner => StatementComments.All(inner).Any()) && CSharpPresets.Of(location) is { } preset
            ? new(preset) : Of(context, statement.Block, isTyped, comments.Inside, comments.AtEnd);
}
