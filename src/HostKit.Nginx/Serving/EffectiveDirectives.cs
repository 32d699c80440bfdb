using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// The statements that apply in a block once nginx has merged the levels around it: those of the innermost level that has any replace all of the levels
/// outside, except for directives that are not inherited at all.
/// </summary>
public sealed class EffectiveDirectives
{
    private static readonly ImmutableHashSet<string> Handlers =
    [
        "proxy_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass", "stub_status", "empty_gif", "flv", "mp4", "perl", "f4f", "hls",
    ];

    private static readonly ImmutableHashSet<string> NotInherited =
    [
        .. Handlers, "return", "rewrite", "set", "break", "if", "try_files", "location", "server", "server_name", "listen", "limit_except", "upstream", "map", "geo",
        "split_clients",
    ];

    private static readonly string[][] Together = [["allow", "deny"], ["root", "alias"]];

    private readonly ImmutableArray<ExpandedStatement> _levels;

    /// <summary>Looks at a block.</summary>
    /// <param name="context">An <c>http</c>, <c>server</c>, <c>location</c>, <c>limit_except</c> or, in a location, <c>if</c> block.</param>
    public EffectiveDirectives(ExpandedStatement context)
    {
        ArgumentNullException.ThrowIfNull(context);
        Context = context;
        var levels = ImmutableArray.CreateBuilder<ExpandedStatement>();
        for (var level = context; level is not null; level = level.Parent)
            levels.Add(level);
        _levels = levels.ToImmutable();
    }

    /// <summary>The block.</summary>
    public ExpandedStatement Context { get; }

    /// <summary>The names of all directives that are in effect.</summary>
    public IEnumerable<string> Names => _levels.SelectMany(level => level.Block).Select(statement => statement.Name).Distinct(StringComparer.Ordinal).Where(name => !this[name].IsEmpty);

    /// <summary>The statements of a directive that apply, in order; none when nginx's default does. <c>allow</c> and <c>deny</c> replace each other and come together, as do <c>root</c> and <c>alias</c>.</summary>
    /// <param name="directive">The directive's name.</param>
    public ImmutableArray<ExpandedStatement> this[string directive]
    {
        get
        {
            ArgumentException.ThrowIfNullOrEmpty(directive);
            if (directive is "add_header" or "add_trailer")
                return Merged(directive, 0);
            var names = Together.FirstOrDefault(group => group.Contains(directive)) ?? [directive];
            foreach (var level in _levels)
            {
                var found = level.Block.Where(statement => names.Contains(statement.Name)).ToImmutableArray();
                if (!found.IsEmpty)
                    return found;
                if (NotInherited.Contains(directive) && !(Handlers.Contains(directive) && level.Name is "if" or "limit_except"))
                    return [];
            }

            return [];
        }
    }

    /// <summary>The last statement of a directive that applies; null when nginx's default does.</summary>
    internal ExpandedStatement? Last(string directive) => this[directive] is [.., var last] ? last : null;

    /// <summary>The first argument of the last statement, as bytes.</summary>
    internal string? Value(string directive) => Last(directive)?.Arguments is [var first, ..] ? ByteText.Of(first) : null;

    internal bool IsOn(string directive) => string.Equals(Value(directive), "on", StringComparison.OrdinalIgnoreCase);

    internal static ExpandedStatement? OwnHandler(ExpandedStatement context) => context.Block.LastOrDefault(statement => Handlers.Contains(statement.Name));

    /// <summary>Since nginx 1.29.3 the levels can be told to add to each other (add_header_inherit).</summary>
    private ImmutableArray<ExpandedStatement> Merged(string directive, int level)
    {
        if (level == _levels.Length)
            return [];
        var own = _levels[level].Block.Where(statement => statement.Name == directive).ToImmutableArray();
        var mode = _levels.Skip(level).SelectMany(outer => outer.Block.Where(statement => statement.Name == directive + "_inherit").TakeLast(1)).FirstOrDefault()?.Arguments is [var word, ..] ? word.Value : "on";
        return mode switch
        {
            "off" => own,
            "merge" => own.AddRange(Merged(directive, level + 1)),
            _ => own.IsEmpty ? Merged(directive, level + 1) : own,
        };
    }
}
