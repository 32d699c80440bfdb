namespace HostKit.Nginx;

/// <summary>
/// Reads the values that have types of their own, one function for each type of the catalogue, and says the C# that makes each. What a type cannot say gives null, and so
/// does every word that is not understood: only a value that has all of the statement may be returned.
/// </summary>
internal static partial class ValueReading
{
    public static AccessRule? AccessRule(StatementText text) => (text.Name, text.Words) switch
    {
        ("allow", [var who]) => text.Made(HostKit.Nginx.AccessRule.Allow(who), $"AccessRule.Allow({CSharpLiteral.Of(who)})"),
        ("deny", [var who]) => text.Made(HostKit.Nginx.AccessRule.Deny(who), $"AccessRule.Deny({CSharpLiteral.Of(who)})"),
        _ => null,
    };

    public static Buffers? Buffers(StatementText text)
        => text.Words is [var count, var size] && StatementText.Integer(count, 1) is { } number && StatementText.SizeOf(size) is { } bytes
            ? text.Made(new Buffers(number, bytes), $"new({CSharpLiteral.Of(number)}, {CSharpLiteral.Of(bytes)})") : null;

    public static ErrorPage? ErrorPage(StatementText text)
    {
        if (text.Words is not [.. var before, var target])
            return null;
        var response = before is [.., ['=', .. var code]] ? code.Length == 0 ? 0 : StatementText.Integer(code, 1) ?? -1 : (int?)null;
        var codes = before.Take(before.Length - (response is null ? 0 : 1)).Select(c => StatementText.Integer(c) ?? -1).ToArray();
        if (response == -1)
            return null;
        var parameters = new Parameters([]);
        if (response is { } number)
            parameters.Note("ResponseCode", CSharpLiteral.Of(number));
        return text.Made(new ErrorPage(Of(target), codes) { ResponseCode = response }, $"{Code(target)}, {string.Join(", ", codes.Select(CSharpLiteral.Of))}", parameters.Members);
    }

    public static Expires? Expires(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.Expires.Off, "Expires.Off"),
        ["epoch"] => text.Made(HostKit.Nginx.Expires.Epoch, "Expires.Epoch"),
        ["max"] => text.Made(HostKit.Nginx.Expires.Max, "Expires.Max"),
        [var time] when TimeReading.Read(time, milliseconds: false) is { } span => text.Made(HostKit.Nginx.Expires.After(span), $"Expires.After({CSharpLiteral.Of(span)})"),
        _ => null,
    };

    public static Header? Header(StatementText text) => text.Words is [var name, var value] ? text.Made(new Header(name, Of(value)), Pair(name, value)) : null;

    public static ResponseHeader? ResponseHeader(StatementText text) => text.Words switch
    {
        [var name, var value] => text.Made(new ResponseHeader(name, Of(value)), Pair(name, value)),
        [var name, var value, "always"] => text.Made(new ResponseHeader(name, Of(value)) { Always = true }, $"new{Pair(name, value)} {{ Always = true }}"),
        _ => null,
    };

    public static Parameter? Parameter(StatementText text) => text.Words switch
    {
        [var name, var value] => text.Made(new Parameter(name, Of(value)), Pair(name, value)),
        [var name, var value, "if_not_empty"] => text.Made(new Parameter(name, Of(value)) { IfNotEmpty = true }, $"new{Pair(name, value)} {{ IfNotEmpty = true }}"),
        _ => null,
    };

    public static Return? Return(StatementText text) => text.Words switch
    {
        [var code] when StatementText.Integer(code) is { } status => text.Made(HostKit.Nginx.Return.Status(status), $"Return.Status({code})"),
        [var code, var url] when StatementText.Integer(code) is { } status and (301 or 302 or 303 or 307 or 308)
            => text.Made(HostKit.Nginx.Return.Redirect(Of(url), status), $"Return.Redirect({Code(url)}{status switch { 302 => "", 301 => ", permanent: true", _ => ", " + code }})"),
        [var code, var body] when StatementText.Integer(code) is { } status => text.Made(HostKit.Nginx.Return.Body(status, Of(body)), $"Return.Body({code}, {Code(body)})"),
        _ => null,
    };

    public static RewriteStep? RewriteStep(StatementText text) => (text.Name, text.Words) switch
    {
        ("break", []) => text.Made(HostKit.Nginx.RewriteStep.Break, "RewriteStep.Break"),
        ("set", [['$', .. var name], var value]) => text.Made(HostKit.Nginx.RewriteStep.Set(new Var(name), Of(value)), $"RewriteStep.Set({CSharpNginxText.Of(new Var(name))}, {Code(value)})"),
        ("rewrite", [var regex, var replacement]) => text.Made(HostKit.Nginx.RewriteStep.Rewrite(regex, Of(replacement)), $"RewriteStep.Rewrite({CSharpLiteral.Of(regex)}, {Code(replacement)})"),
        ("rewrite", [var regex, var replacement, var then]) when Then(then) is { } known
            => text.Made(HostKit.Nginx.RewriteStep.Rewrite(regex, Of(replacement), known), $"RewriteStep.Rewrite({CSharpLiteral.Of(regex)}, {Code(replacement)}, RewriteThen.{known})"),
        ("if", _) => Condition(text),
        _ => null,
    };

    private static RewriteStep? Condition(StatementText text)
    {
        if (ConditionReading.Read(text.Words) is not { } condition)
            return null;
        var isServer = text.Context is Server;
        NginxContext? block = isServer ? Body(new ServerIf(condition.Value), text) : Body(new LocationIf(condition.Value), text);
        if (block is null)
            return null;
        var entries = ContextReader.Entries(block, text.Statement.Block, text.Fidelity);
        // Where there are nothing but steps, they need no block of their own.
        var code = entries.All(entry => entry.Name == "rewrite" && !entry.IsRaw || entry is { Name: "return", IsRaw: false })
            ? CSharpNode.Call($"RewriteStep.If({condition.Code}", entries.SelectMany(entry => entry.Items).Select(item => item.Value is Return ? new($"RewriteStep.Return({item.Code!.Head})") : item.Code!))
            : CSharpNode.Call("RewriteStep.If(", [new CSharpContext(text.Fidelity).Of(block, text.Statement.Block, isTyped: true, [], [])]);
        return text.Made(isServer ? HostKit.Nginx.RewriteStep.If((ServerIf)block) : HostKit.Nginx.RewriteStep.If((LocationIf)block), code);
    }

    private static RewriteThen? Then(string word) => word switch
    {
        "last" => RewriteThen.Last,
        "break" => RewriteThen.Break,
        "redirect" => RewriteThen.Redirect,
        "permanent" => RewriteThen.Permanent,
        _ => null,
    };

    private static NginxText Of(string text) => NginxText.Expand(text);

    private static string Code(string text) => CSharpNginxText.Of(NginxText.Expand(text));

    private static string Pair(string name, string value) => $"({CSharpLiteral.Of(name)}, {Code(value)})";

    /// <summary>A variable's name with its dollar sign; null when it is none.</summary>
    private static Var? Variable(string word) => word is ['$', .. { Length: > 0 } name] && name.All(Var.IsNameCharacter) ? new Var(name) : null;

    /// <summary>A zone's name and size, as in <c>one:10m</c>.</summary>
    private static (string Name, ByteSize Size)? Zone(string? text)
        => text?.LastIndexOf(':') is > 0 and var colon && StatementText.SizeOf(text[(colon + 1)..]) is { } size ? (text[..colon], size) : null;
}
