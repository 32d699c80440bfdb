namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static WorkerProcesses? WorkerProcesses(StatementText text) => text.Words switch
    {
        ["auto"] => text.Made(HostKit.Nginx.WorkerProcesses.Auto, "WorkerProcesses.Auto"),
        [var count] when StatementText.Integer(count, 1) is { } number => text.Made(HostKit.Nginx.WorkerProcesses.FromInt32(number), CSharpLiteral.Of(number)),
        _ => null,
    };

    public static WorkerThreads? WorkerThreads(StatementText text)
    {
        if (text.Words is not [var name, .. var words])
            return null;
        var p = new Parameters(words);
        if (p.Number("threads", lowest: 1) is not { } threads)
            return null;
        var pool = new WorkerThreads(name, threads) { MaxQueue = p.Number("max_queue", "MaxQueue", 1) };
        return p.AreTaken ? text.Made(pool, $"{CSharpLiteral.Of(name)}, {CSharpLiteral.Of(threads)}", p.Members) : null;
    }

    public static WorkerUser? WorkerUser(StatementText text) => text.Words switch
    {
        [var name] => text.Made(new WorkerUser(name), CSharpLiteral.Of(name)),
        [var name, var group] => text.Made(new WorkerUser(name, group), $"new({CSharpLiteral.Of(name)}, {CSharpLiteral.Of(group)})"),
        _ => null,
    };

    public static SslConfCommand? SslConfCommand(StatementText text)
        => text.Words is [var name, var value] ? text.Made(new SslConfCommand(name, value), $"({CSharpLiteral.Of(name)}, {CSharpLiteral.Of(value)})") : null;

    public static SslOcspCache? SslOcspCache(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.SslOcspCache.Off, "SslOcspCache.Off"),
        [var word] when word.StartsWith("shared:", StringComparison.Ordinal) && Zone(word[7..]) is { } zone
            => text.Made(HostKit.Nginx.SslOcspCache.Shared(zone.Name, zone.Size), $"SslOcspCache.Shared({CSharpLiteral.Of(zone.Name)}, {CSharpLiteral.Of(zone.Size)})"),
        _ => null,
    };

    public static SslSessionCache? SslSessionCache(StatementText text)
    {
        var parts = text.Words.Select(SessionCache).ToList();
        if (parts.Count is 0 or > 2 || parts.Contains(null))
            return null;
        var code = parts[0]!.Value.Code + (parts.Count == 1 ? "" : $".And({parts[1]!.Value.Code})");
        return text.Made(parts.Count == 1 ? parts[0]!.Value.Cache : parts[0]!.Value.Cache.And(parts[1]!.Value.Cache), code);
    }

    private static (SslSessionCache Cache, string Code)? SessionCache(string word) => word switch
    {
        "off" => (HostKit.Nginx.SslSessionCache.Off, "SslSessionCache.Off"),
        "none" => (HostKit.Nginx.SslSessionCache.None, "SslSessionCache.None"),
        "builtin" => (HostKit.Nginx.SslSessionCache.BuiltIn(), "SslSessionCache.BuiltIn()"),
        _ when word.StartsWith("builtin:", StringComparison.Ordinal) && StatementText.Integer(word[8..], 1) is { } sessions
            => (HostKit.Nginx.SslSessionCache.BuiltIn(sessions), $"SslSessionCache.BuiltIn({CSharpLiteral.Of(sessions)})"),
        _ when word.StartsWith("shared:", StringComparison.Ordinal) && Zone(word[7..]) is { } zone
            => (HostKit.Nginx.SslSessionCache.Shared(zone.Name, zone.Size), $"SslSessionCache.Shared({CSharpLiteral.Of(zone.Name)}, {CSharpLiteral.Of(zone.Size)})"),
        _ => null,
    };

    public static CertificateCache? CertificateCache(StatementText text)
    {
        if (text.Words is ["off"])
            return text.Made(HostKit.Nginx.CertificateCache.Off, "CertificateCache.Off");
        var p = new Parameters(text.Words);
        if (p.Number("max", lowest: 1) is not { } max)
            return null;
        var cache = HostKit.Nginx.CertificateCache.Of(max) with { Inactive = p.Seconds("inactive", "Inactive"), Valid = p.Seconds("valid", "Valid") };
        return p.AreTaken ? text.Made(cache, With($"CertificateCache.Of({CSharpLiteral.Of(max)})", p)) : null;
    }
}
