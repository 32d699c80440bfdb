namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static AccessLog? AccessLog(StatementText text)
    {
        if (text.Words is ["off"])
            return text.Made(HostKit.Nginx.AccessLog.Off, "AccessLog.Off");
        if (text.Words is not [var path, .. var words])
            return null;
        string? format = null;
        var p = new Parameters(words.Length > 0 && !words[0].Contains('=', StringComparison.Ordinal) ? words[1..] : words);
        if (p.Rest.Count < words.Length)
        {
            format = words[0];
            p.Note("Format", CSharpLiteral.Of(format));
        }

        var log = new AccessLog(Of(path)) { Format = format, Buffer = p.Size("buffer", "Buffer"), Gzip = p.Number("gzip", "Gzip", 1), Flush = p.Milliseconds("flush", "Flush"), If = p.Expanded("if", "If") };
        return p.AreTaken ? text.Made(log, Code(path), p.Members, path.Contains('$', StringComparison.Ordinal) ? null : Code(path)) : null;
    }

    public static ErrorLog? ErrorLog(StatementText text) => text.Words switch
    {
        ["stderr"] => text.Made(HostKit.Nginx.ErrorLog.StandardError, "ErrorLog.StandardError"),
        [var path] => text.Made(new ErrorLog(path), CSharpLiteral.Of(path)),
        [var path, var level] when ChoiceWords.ErrorLogLevel(level) is { } known => text.Made(new ErrorLog(path, known), $"new({CSharpLiteral.Of(path)}, ErrorLogLevel.{known})"),
        _ => null,
    };

    public static LogFormat? LogFormat(StatementText text)
    {
        if (text.Words is not [var name, .. var words])
            return null;
        var p = new Parameters(words.Take(words.Length > 0 && words[0].StartsWith("escape=", StringComparison.Ordinal) ? 1 : 0));
        var escape = p.Choice("escape", "Escape", ChoiceWords.LogEscape);
        // nginx joins the words, without anything between them.
        var format = string.Concat(words[(escape is null ? 0 : 1)..]);
        return p.AreTaken && words.Length > (escape is null ? 0 : 1) ? text.Made(new LogFormat(name, Of(format)) { Escape = escape }, $"{CSharpLiteral.Of(name)}, {Code(format)}", p.Members) : null;
    }

    public static OpenLogFileCache? OpenLogFileCache(StatementText text)
    {
        if (text.Words is ["off"])
            return text.Made(HostKit.Nginx.OpenLogFileCache.Off, "OpenLogFileCache.Off");
        var p = new Parameters(text.Words);
        if (p.Number("max", lowest: 1) is not { } max)
            return null;
        var cache = HostKit.Nginx.OpenLogFileCache.Of(max) with { Inactive = p.Seconds("inactive", "Inactive"), MinUses = p.Number("min_uses", "MinUses", 1), Valid = p.Seconds("valid", "Valid") };
        return p.AreTaken ? text.Made(cache, With($"OpenLogFileCache.Of({CSharpLiteral.Of(max)})", p)) : null;
    }

    public static OpenFileCache? OpenFileCache(StatementText text)
    {
        if (text.Words is ["off"])
            return text.Made(HostKit.Nginx.OpenFileCache.Off, "OpenFileCache.Off");
        var p = new Parameters(text.Words);
        if (p.Number("max", lowest: 1) is not { } max)
            return null;
        var cache = HostKit.Nginx.OpenFileCache.Of(max) with { Inactive = p.Seconds("inactive", "Inactive") };
        return p.AreTaken ? text.Made(cache, With($"OpenFileCache.Of({CSharpLiteral.Of(max)})", p)) : null;
    }

    /// <summary>A value with other members than a factory gives it.</summary>
    private static CSharpNode With(string made, Parameters p) => p.Members.Any() ? CSharpNode.Object(made + " with", p.Members) : new(made);
}
