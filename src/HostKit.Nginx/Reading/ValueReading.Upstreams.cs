namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static RandomChoice? RandomChoice(StatementText text) => text.Words switch
    {
        [] => text.Made(HostKit.Nginx.RandomChoice.One, "RandomChoice.One"),
        ["two"] or ["two", "least_conn"] => text.Made(HostKit.Nginx.RandomChoice.Two, "RandomChoice.Two"),
        _ => null,
    };

    public static UpstreamHash? UpstreamHash(StatementText text) => text.Words switch
    {
        [var key] => text.Made(new UpstreamHash(Of(key)), $"new({Code(key)})"),
        [var key, "consistent"] => text.Made(new UpstreamHash(Of(key)) { Consistent = true }, $"new({Code(key)}) {{ Consistent = true }}"),
        _ => null,
    };

    public static UpstreamZone? UpstreamZone(StatementText text) => text.Words switch
    {
        [var name] => text.Made(new UpstreamZone(name), $"new({CSharpLiteral.Of(name)})"),
        [var name, var size] when StatementText.SizeOf(size) is { } bytes => text.Made(new UpstreamZone(name, bytes), $"new({CSharpLiteral.Of(name)}, {CSharpLiteral.Of(bytes)})"),
        _ => null,
    };

    public static Sticky? Sticky(StatementText text) => text.Words switch
    {
        ["route", .. { Length: > 0 } names] when names.All(name => Variable(name) is not null)
            => text.Made(HostKit.Nginx.Sticky.Route([.. names.Select(name => Variable(name)!)]), $"Sticky.Route({string.Join(", ", names.Select(Code))})"),
        ["cookie", var name, .. var words] => Cookie(text, name, new(words)),
        ["learn", .. var words] => Learn(text, new(words)),
        _ => null,
    };

    private static Sticky? Cookie(StatementText text, string name, Parameters p)
    {
        var (expires, domain, path, sameSite) = (p.Seconds("expires", "expires"), p.Expanded("domain", "domain"), p.Expanded("path", "path"), p.Text("samesite", "sameSite"));
        var (httpOnly, secure) = (p.Flag("httponly", "httpOnly"), p.Flag("secure", "secure"));
        return p.AreTaken ? text.Made(HostKit.Nginx.Sticky.Cookie(name, expires, domain, path, sameSite, httpOnly, secure), $"Sticky.Cookie({CSharpLiteral.Of(name)}{Named(p)})") : null;
    }

    private static Sticky? Learn(StatementText text, Parameters p)
    {
        if (Variable(p.Text("create") ?? "") is not { } create || Variable(p.Text("lookup") ?? "") is not { } lookup || Zone(p.Text("zone")) is not { } zone)
            return null;
        var (timeout, header) = (p.Milliseconds("timeout", "timeout"), p.Flag("header", "header"));
        return !p.AreTaken ? null : text.Made(
            HostKit.Nginx.Sticky.Learn(create, lookup, zone.Name, zone.Size, timeout, header),
            $"Sticky.Learn({CSharpNginxText.Of(create)}, {CSharpNginxText.Of(lookup)}, {CSharpLiteral.Of(zone.Name)}, {CSharpLiteral.Of(zone.Size)}{Named(p)})");
    }

    /// <summary>What was taken, as named arguments.</summary>
    private static string Named(Parameters p) => string.Concat(p.Members.Select(member => $", {member.Before.Replace(" = ", ": ", StringComparison.Ordinal)}{member.Value.Head}"));
}
