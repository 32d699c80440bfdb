namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static Aio? Aio(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.Aio.Off, "Aio.Off"),
        ["on"] => text.Made(HostKit.Nginx.Aio.On, "Aio.On"),
        ["threads"] => text.Made(HostKit.Nginx.Aio.Threads(), "Aio.Threads()"),
        [var word] when word.StartsWith("threads=", StringComparison.Ordinal) => text.Made(HostKit.Nginx.Aio.Threads(Of(word[8..])), $"Aio.Threads({Code(word[8..])})"),
        _ => null,
    };

    public static DirectIo? DirectIo(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.DirectIo.Off, "DirectIo.Off"),
        [var word] when StatementText.SizeOf(word, giga: true) is { } size => text.Made(HostKit.Nginx.DirectIo.FromByteSize(size), CSharpLiteral.Of(size)),
        _ => null,
    };

    public static KeepaliveTimeout? KeepaliveTimeout(StatementText text)
    {
        if (text.Words is not ([_] or [_, _]) || TimeReading.Read(text.Words[0], milliseconds: true) is not { } time)
            return null;
        if (text.Words.Length == 1)
            return text.Made(new KeepaliveTimeout(time), CSharpLiteral.Of(time));
        return TimeReading.Read(text.Words[1], milliseconds: false) is { } header
            ? text.Made(new KeepaliveTimeout(time) { HeaderTimeout = header }, $"new({CSharpLiteral.Of(time)}) {{ HeaderTimeout = {CSharpLiteral.Of(header)} }}") : null;
    }

    public static ProxyRedirect? ProxyRedirect(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.ProxyRedirect.Off, "ProxyRedirect.Off"),
        ["default"] => text.Made(HostKit.Nginx.ProxyRedirect.Default, "ProxyRedirect.Default"),
        [['~', '*', .. var regex], var to] => text.Made(HostKit.Nginx.ProxyRedirect.Regex(regex, Of(to), ignoreCase: true), $"ProxyRedirect.Regex({CSharpLiteral.Of(regex)}, {Code(to)}, ignoreCase: true)"),
        [['~', .. var regex], var to] => text.Made(HostKit.Nginx.ProxyRedirect.Regex(regex, Of(to)), $"ProxyRedirect.Regex({CSharpLiteral.Of(regex)}, {Code(to)})"),
        [var from, var to] => text.Made(HostKit.Nginx.ProxyRedirect.Prefix(Of(from), Of(to)), $"ProxyRedirect.Prefix({Code(from)}, {Code(to)})"),
        _ => null,
    };

    public static CookieDomain? CookieDomain(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.CookieDomain.Off, "CookieDomain.Off"),
        [['~', .. var regex], var to] => text.Made(HostKit.Nginx.CookieDomain.Regex(regex, Of(to)), $"CookieDomain.Regex({CSharpLiteral.Of(regex)}, {Code(to)})"),
        [var from, var to] => text.Made(HostKit.Nginx.CookieDomain.Replace(Of(from), Of(to)), $"CookieDomain.Replace({Code(from)}, {Code(to)})"),
        _ => null,
    };

    public static CookiePath? CookiePath(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.CookiePath.Off, "CookiePath.Off"),
        [['~', '*', .. var regex], var to] => text.Made(HostKit.Nginx.CookiePath.Regex(regex, Of(to)), $"CookiePath.Regex({CSharpLiteral.Of(regex)}, {Code(to)})"),
        [['~', ..], _] => null,
        [var from, var to] => text.Made(HostKit.Nginx.CookiePath.Replace(Of(from), Of(to)), $"CookiePath.Replace({Code(from)}, {Code(to)})"),
        _ => null,
    };

    public static CookieFlags? CookieFlags(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.CookieFlags.Off, "CookieFlags.Off"),
        [var cookie, .. { Length: > 0 } flags] => text.Made(new CookieFlags(cookie, flags.AsSpan()), $"new({string.Join(", ", text.Words.Select(CSharpLiteral.Of))})"),
        _ => null,
    };

    public static ResponseStore? ResponseStore(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.ResponseStore.Off, "ResponseStore.Off"),
        ["on"] => text.Made(HostKit.Nginx.ResponseStore.On, "ResponseStore.On"),
        [var path] => text.Made(HostKit.Nginx.ResponseStore.To(Of(path)), $"ResponseStore.To({Code(path)})"),
        _ => null,
    };

    public static StoreAccess? StoreAccess(StatementText text)
    {
        var p = new Parameters(text.Words.Select(word => word.Replace(':', '=')));
        var access = new StoreAccess
        {
            User = p.Choice("user", "User", Permission),
            Group = p.Choice("group", "Group", Permission),
            All = p.Choice("all", "All", Permission),
        };
        return p.AreTaken ? text.Made(access, "", p.Members) : null;
    }

    public static Substitution? Substitution(StatementText text) => text.Words is [var from, var to] ? text.Made(new Substitution(Of(from), Of(to)), $"new({Code(from)}, {Code(to)})") : null;

    public static SymlinkCheck? SymlinkCheck(StatementText text)
    {
        var p = new Parameters(text.Words.Skip(1));
        var from = p.Expanded("from", "From");
        return !p.AreTaken ? null : text.Words switch
        {
            ["off"] => text.Made(HostKit.Nginx.SymlinkCheck.Off, "SymlinkCheck.Off"),
            ["on", ..] => text.Made(HostKit.Nginx.SymlinkCheck.All with { From = from }, With("SymlinkCheck.All", p)),
            ["if_not_owner", ..] => text.Made(HostKit.Nginx.SymlinkCheck.ForeignOwner with { From = from }, With("SymlinkCheck.ForeignOwner", p)),
            _ => null,
        };
    }

    public static TempPath? TempPath(StatementText text)
    {
        if (text.Words is not [var path, .. var levels])
            return null;
        var numbers = levels.Select(level => StatementText.Integer(level) ?? -1).ToArray();
        return text.Made(new TempPath(path, numbers), levels.IsEmpty ? CSharpLiteral.Of(path) : $"new({CSharpLiteral.Of(path)}, {string.Join(", ", numbers.Select(CSharpLiteral.Of))})");
    }

    private static StorePermission? Permission(string word) => word switch { "r" => StorePermission.Read, "rw" => StorePermission.ReadWrite, _ => null };
}
