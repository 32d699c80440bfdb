using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// Turns statements into a record's entries. A statement gets a typed value only when that value, written again, is the same statement; else it is kept as it is.
/// </summary>
internal static class ContextReader
{
    /// <summary>Lists whose later parts may move up to the first one, past other directives: nginx looks at each of them only when all of the block is read.</summary>
    private static readonly HashSet<string> Gathered =
    [
        "add_header", "add_trailer", "allow", "error_page", "fastcgi_hide_header", "fastcgi_param", "fastcgi_pass_header", "grpc_set_header", "limit_conn_zone", "limit_req_zone", "listen", "location", "log_format",
        "map", "proxy_hide_header", "proxy_pass_header", "proxy_set_header", "scgi_param", "server", "set_real_ip_from", "ssl_certificate", "ssl_certificate_key", "upstream", "uwsgi_param",
    ];

    public static T Read<T>(T empty, IEnumerable<NginxStatement> statements, NginxFidelity fidelity)
        where T : NginxContext
        => (T)empty.WithEntries(Entries(empty, statements, fidelity).Select(entry => entry.Directive));

    public static List<ReadEntry> Entries(NginxContext empty, IEnumerable<NginxStatement> statements, NginxFidelity fidelity)
    {
        var entries = new List<ReadEntry>();
        foreach (var statement in statements)
        {
            var entry = EntryOf(empty, statement, fidelity);
            var earlier = entries.FindLastIndex(e => e.Name == entry.Name);
            if (earlier >= 0 && (earlier == entries.Count - 1 || (fidelity == NginxFidelity.Meaning && CanMove(empty, entries, earlier))) && Joined(entries[earlier], entry) is { } joined)
                entries[earlier] = joined;
            else
                entries.Add(entry);
        }

        return entries;
    }

    /// <summary>The raw form of a statement that has no other.</summary>
    public static RawDirective Raw(NginxStatement statement)
    {
        if (!IsText(statement) || statement.Name.Length == 0)
            return RawDirective.Verbatim(statement);
        string[] words = [.. statement.Arguments.Select(word => word.Value)];
        return statement.Code is { } code ? RawDirective.Code(code, words)
            : statement.HasBlock ? RawDirective.OfBlock(statement.Block, words)
            : RawDirective.Create(words);
    }

    /// <summary>Whether strings can say all of a statement: UTF-8 without NUL, in its block too.</summary>
    public static bool IsText(NginxStatement statement)
        => Enumerable.Range(0, statement.WordCount).All(i => StatementText.IsText(statement.WordAt(i)))
            && (statement.CodeBytes is { } code ? System.Text.Unicode.Utf8.IsValid(code.Span) && !code.Span.Contains((byte)0) : statement.Block.All(IsText));

    private static ReadEntry EntryOf(NginxContext empty, NginxStatement statement, NginxFidelity fidelity)
    {
        var name = empty.EntryOf(statement.Name);
        if (Typed(empty, name, statement, fidelity, out var code) is not { } value)
            return new(statement.Name, Raw(statement), [new(Raw(statement), statement)]);
        return new(name, value, [new(value is IReadList list ? ((System.Collections.IList)list.Value)[0]! : value, statement, code)]);
    }

    private static object? Typed(NginxContext empty, string name, NginxStatement statement, NginxFidelity fidelity, out CSharpNode? code)
    {
        code = null;
        if (!Enumerable.Range(0, statement.WordCount).All(i => StatementText.IsText(statement.WordAt(i))))
            return null;
        try
        {
            var text = new StatementText(empty, statement, fidelity);
            if (empty.ReadValue(text) is not { } value || !IsFaithful(empty, name, value, statement, fidelity))
                return null;
            code = text.Code;
            return value;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a value, written again, is the statement it was read from; or, where the meaning is enough, is read as the same value.</summary>
    private static bool IsFaithful(NginxContext empty, string name, object value, NginxStatement statement, NginxFidelity fidelity)
    {
        var entry = new DirectiveEntry(name, value is IReadList list ? list.Value : value);
        if (DirectiveText.StatementsOf(entry).ToList() is not [var written] || written.HasBlock != statement.HasBlock)
            return false;
        var inner = value as NginxContext ?? ((value as IReadList)?.Value as System.Collections.IList)?[0] as NginxContext;
        if (inner is not null)
            return StatementTokens.AreHeadsEqual(statement, written) || (fidelity == NginxFidelity.Meaning && inner is Location);
        if (StatementTokens.AreEqual([statement], [written]))
            return true;
        return fidelity == NginxFidelity.Meaning && written.Name == statement.Name
            && empty.ReadValue(new StatementText(empty, written, fidelity)) is { } again && entry.Equals(new DirectiveEntry(name, again is IReadList other ? other.Value : again));
    }

    /// <summary>Nothing in between may add to the same list, as a file that is included could, or say what the moved block needs before it.</summary>
    private static bool CanMove(NginxContext context, List<ReadEntry> entries, int earlier)
    {
        var name = entries[earlier].Name;
        return Gathered.Contains(name) && !entries[earlier].IsRaw && !entries.Skip(earlier + 1).Any(between
            => between.Name == "include" || (name is "server" or "location" or "upstream" && IsNeededBefore(context, between)));
    }

    /// <summary>Whether what comes behind a directive can depend on its place: formats of logs, and whatever other modules have.</summary>
    public static bool IsNeededBefore(NginxContext context, ReadEntry entry) => entry.Name is "include" or "log_format" || context.PropertyOf(entry.Name) is null;

    private static ReadEntry? Joined(ReadEntry first, ReadEntry second) => (first.Value, second.Value) switch
    {
        (IReadList a, IReadList b) when a.Followed(b) is { } all => new(first.Name, all, [.. first.Items, .. second.Items]),
        (RawDirective, RawDirective) => RawJoined(first.Name, [.. first.Items, .. second.Items]),
        _ => null,
    };

    private static ReadEntry RawJoined(string name, ImmutableArray<ReadItem> items)
        => new(name, RawDirective.Repeat([.. items.Select(item => (RawDirective)item.Value)]), items);
}
