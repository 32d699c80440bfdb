using System.Collections;

namespace HostKit.Nginx;

/// <summary>Writes the typed values of directives as C# expressions.</summary>
internal static partial class CSharpValue
{
    /// <summary>The expression for a value, or null when there is none and the statement is to be written raw.</summary>
    public static CSharpNode? Of(object value, NginxStatement statement) => value switch
    {
        string text => Leaf(CSharpLiteral.Of(text)),
        bool flag => Leaf(flag ? "true" : "false"),
        Presence => Leaf("true"),
        int number => Leaf(CSharpLiteral.Of(number)),
        ByteSize size => Leaf(CSharpLiteral.Of(size)),
        TimeSpan time => Leaf(CSharpLiteral.Of(time)),
        Enum choice => Leaf($"{choice.GetType().Name}.{choice}"),
        NginxText text => Leaf(CSharpNginxText.Of(text)),
        AccessLog log => Of(log),
        AccessRule rule => Leaf($"AccessRule.{(rule.Verb == "allow" ? "Allow" : "Deny")}({CSharpLiteral.Of(rule.Who)})"),
        Buffers buffers => Leaf($"new({CSharpLiteral.Of(buffers.Count)}, {CSharpLiteral.Of(buffers.Size)})"),
        ErrorPage page => CSharpNode.Object($"new({CSharpNginxText.Of(page.Target)}, {string.Join(", ", page.Codes.Select(CSharpLiteral.Of))})", Members(("ResponseCode", Number(page.ResponseCode)))),
        Expires expires => Leaf(Of(expires)),
        Header header => Leaf(Pair(header.Name, header.Value)),
        ResponseHeader header => header.Always ? Always(header) : Leaf(Pair(header.Name, header.Value)),
        Parameter parameter => parameter.IfNotEmpty
            ? CSharpNode.Object($"new{Pair(parameter.Name, parameter.Value)}", Members(("IfNotEmpty", "true"))) : Leaf(Pair(parameter.Name, parameter.Value)),
        Listen listen => Of(listen),
        UpstreamServer server => Of(server),
        Map map => Of(map),
        Return answer => Leaf(Of(answer)),
        RewriteStep => Rewrite(statement) is { } step ? Leaf(step) : null,
        IEnumerable list when value is not RawDirective => List(list, statement),
        _ => null,
    };

    public static CSharpNode Leaf(string text) => new(text);

    /// <summary>Members of an initializer; those without a value are left out.</summary>
    public static IEnumerable<CSharpItem> Members(params IEnumerable<(string Name, string? Value)> members)
        => from member in members where member.Value is not null select new CSharpItem(member.Name + " = ", Leaf(member.Value!));

    private static CSharpNode? List(IEnumerable list, NginxStatement statement)
    {
        var items = new List<CSharpItem>();
        foreach (var value in list)
        {
            if (Of(value, statement) is not { } node)
                return null;
            items.Add(new CSharpItem("", node));
        }

        return CSharpNode.List(items);
    }

    private static string? Number(int? number) => number is { } value ? CSharpLiteral.Of(value) : null;

    private static string? When(bool flag) => flag ? "true" : null;

    private static string Pair(string name, NginxText value) => $"({CSharpLiteral.Of(name)}, {CSharpNginxText.Of(value)})";

    private static CSharpNode Always(ResponseHeader header) => CSharpNode.Object($"new{Pair(header.Name, header.Value)}", Members(("Always", "true")));

    private static CSharpNode Of(AccessLog log)
        => log == AccessLog.Off ? Leaf("AccessLog.Off")
            : log.Format is null && !log.Path.HasVariables ? Leaf(CSharpNginxText.Of(log.Path))
            : CSharpNode.Object($"new({CSharpNginxText.Of(log.Path)})", Members(("Format", log.Format is null ? null : CSharpLiteral.Of(log.Format))));

    private static string Of(Expires expires)
    {
        var word = ((IWords)expires).Words.First().Value;
        return word switch
        {
            "off" => "Expires.Off",
            "epoch" => "Expires.Epoch",
            "max" => "Expires.Max",
            _ => $"Expires.After({CSharpLiteral.Of(TimeReading.Read(word, milliseconds: false)!.Value)})",
        };
    }

    private static CSharpNode Of(Listen listen)
    {
        var address = int.TryParse(listen.Address, System.Globalization.CultureInfo.InvariantCulture, out var port) && CSharpLiteral.Of(port) == listen.Address
            ? listen.Address : CSharpLiteral.Of(listen.Address);
        var members = Members(
            ("DefaultServer", When(listen.DefaultServer)),
            ("Ssl", When(listen.Ssl)),
            ("ProxyProtocol", When(listen.ProxyProtocol)),
            ("ReusePort", When(listen.ReusePort)),
            ("IPv6Only", listen.IPv6Only switch { true => "true", false => "false", _ => null })).ToList();
        return members.Count == 0 ? Leaf(address) : CSharpNode.Object($"new({address})", members);
    }

    private static CSharpNode Of(UpstreamServer server)
    {
        var members = Members(
            ("Weight", Number(server.Weight)),
            ("MaxConns", Number(server.MaxConns)),
            ("MaxFails", Number(server.MaxFails)),
            ("FailTimeout", server.FailTimeout is { } time ? CSharpLiteral.Of(time) : null),
            ("Backup", When(server.Backup)),
            ("Down", When(server.Down))).ToList();
        return members.Count == 0 ? Leaf(CSharpLiteral.Of(server.Address)) : CSharpNode.Object($"new({CSharpLiteral.Of(server.Address)})", members);
    }

    private static CSharpNode Of(Map map)
    {
        var rows = map.Cases.Select(row => new CSharpItem("", Leaf(Pair(row.Key, row.Value))));
        return CSharpNode.Object($"new({CSharpNginxText.Of(map.Source)}, {CSharpNginxText.Of(map.Variable)})",
            [.. Members(("Default", map.Default is null ? null : CSharpNginxText.Of(map.Default))), .. map.Cases.IsEmpty ? (CSharpItem[])[] : [new CSharpItem("Cases = ", CSharpNode.List(rows))]]);
    }

    private static string Of(Return answer)
        => answer.Text is null ? $"Return.Status({CSharpLiteral.Of(answer.Code)})" : answer.Code switch
        {
            301 => $"Return.Redirect({CSharpNginxText.Of(answer.Text)}, permanent: true)",
            302 => $"Return.Redirect({CSharpNginxText.Of(answer.Text)})",
            303 or 307 or 308 => $"Return.Redirect({CSharpNginxText.Of(answer.Text)}, {CSharpLiteral.Of(answer.Code)})",
            _ => $"Return.Body({CSharpLiteral.Of(answer.Code)}, {CSharpNginxText.Of(answer.Text)})",
        };

    private static string? Rewrite(NginxStatement statement)
    {
        var words = statement.Arguments.Select(word => word.Value).ToList();
        return (statement.Name, words) switch
        {
            ("break", []) => "RewriteStep.Break",
            ("set", [['$', .. var name], var value]) => $"RewriteStep.Set({CSharpNginxText.Of(new Var(name))}, {CSharpNginxText.Of(NginxText.Expand(value))})",
            ("rewrite", [var regex, var replacement]) => $"RewriteStep.Rewrite({CSharpLiteral.Of(regex)}, {CSharpNginxText.Of(NginxText.Expand(replacement))})",
            ("rewrite", [var regex, var replacement, var then]) => $"RewriteStep.Rewrite({CSharpLiteral.Of(regex)}, {CSharpNginxText.Of(NginxText.Expand(replacement))}, RewriteThen.{ValueReading.Then(then)})",
            _ => null,
        };
    }
}
