namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static LimitConn? LimitConn(StatementText text)
        => text.Words is [var zone, var count] && StatementText.Integer(count, 1, 65535) is { } number ? text.Made(new LimitConn(zone, number), $"new({CSharpLiteral.Of(zone)}, {CSharpLiteral.Of(number)})") : null;

    public static LimitConnZone? LimitConnZone(StatementText text)
    {
        if (text.Words is not [var key, .. var words])
            return null;
        var p = new Parameters(words);
        return Zone(p.Text("zone")) is { } zone && p.AreTaken
            ? text.Made(new LimitConnZone(Of(key), zone.Name, zone.Size), $"new({Code(key)}, {CSharpLiteral.Of(zone.Name)}, {CSharpLiteral.Of(zone.Size)})") : null;
    }

    public static LimitReq? LimitReq(StatementText text)
    {
        var p = new Parameters(text.Words);
        if (p.Text("zone") is not { } zone)
            return null;
        var limit = new LimitReq(zone) { Burst = p.Number("burst", "Burst", 1), NoDelay = p.Flag("nodelay", "NoDelay"), Delay = p.Number("delay", "Delay", 1) };
        return p.AreTaken ? text.Made(limit, CSharpLiteral.Of(zone), p.Members) : null;
    }

    public static LimitReqZone? LimitReqZone(StatementText text)
    {
        if (text.Words is not [var key, .. var words])
            return null;
        var p = new Parameters(words);
        if (Zone(p.Text("zone")) is not { } zone || p.Text("rate") is not { } rate || !p.AreTaken || StatementText.Integer(rate.Length > 3 ? rate[..^3] : "", 1) is not { } count || rate[^3..] is not ("r/s" or "r/m"))
            return null;
        var perSecond = rate[^1] == 's';
        return text.Made(
            new LimitReqZone(Of(key), zone.Name, zone.Size, perSecond ? RequestRate.PerSecond(count) : RequestRate.PerMinute(count)),
            $"new({Code(key)}, {CSharpLiteral.Of(zone.Name)}, {CSharpLiteral.Of(zone.Size)}, RequestRate.{(perSecond ? "PerSecond" : "PerMinute")}({CSharpLiteral.Of(count)}))");
    }

    public static CachePath? CachePath(StatementText text)
    {
        if (text.Words is not [var path, .. var words])
            return null;
        var p = new Parameters(words);
        if (Zone(p.Text("keys_zone")) is not { } zone)
            return null;
        var cache = new CachePath(path, zone.Name, zone.Size)
        {
            Levels = p.Text("levels", "Levels"),
            UseTempPath = p.Switch("use_temp_path", "UseTempPath"),
            Inactive = p.Seconds("inactive", "Inactive"),
            MaxSize = p.Size("max_size", "MaxSize", giga: true),
            MinFree = p.Size("min_free", "MinFree", giga: true),
            ManagerFiles = p.Number("manager_files", "ManagerFiles", 1),
            ManagerSleep = p.Milliseconds("manager_sleep", "ManagerSleep"),
            ManagerThreshold = p.Milliseconds("manager_threshold", "ManagerThreshold"),
            LoaderFiles = p.Number("loader_files", "LoaderFiles", 1),
            LoaderSleep = p.Milliseconds("loader_sleep", "LoaderSleep"),
            LoaderThreshold = p.Milliseconds("loader_threshold", "LoaderThreshold"),
        };
        return p.AreTaken ? text.Made(cache, $"{CSharpLiteral.Of(path)}, {CSharpLiteral.Of(zone.Name)}, {CSharpLiteral.Of(zone.Size)}", p.Members) : null;
    }

    public static CacheValid? CacheValid(StatementText text)
    {
        if (text.Words is not [.. var before, var time] || TimeReading.Read(time, milliseconds: false) is not { } span)
            return null;
        if (before is ["any"])
            return text.Made(HostKit.Nginx.CacheValid.Any(span), $"CacheValid.Any({CSharpLiteral.Of(span)})");
        var codes = before.Select(code => StatementText.Integer(code) ?? -1).ToArray();
        return text.Made(new CacheValid(span, codes), $"new({string.Join(", ", codes.Select(CSharpLiteral.Of).Prepend(CSharpLiteral.Of(span)))})");
    }
}
