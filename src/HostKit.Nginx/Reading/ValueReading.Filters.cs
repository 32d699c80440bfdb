namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static ImageFilter? ImageFilter(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.ImageFilter.Off, "ImageFilter.Off"),
        ["test"] => text.Made(HostKit.Nginx.ImageFilter.Test, "ImageFilter.Test"),
        ["size"] => text.Made(HostKit.Nginx.ImageFilter.Size, "ImageFilter.Size"),
        ["rotate", var degrees] => text.Made(HostKit.Nginx.ImageFilter.Rotate(Of(degrees)), $"ImageFilter.Rotate({Code(degrees)})"),
        ["resize", var width, var height] => text.Made(HostKit.Nginx.ImageFilter.Resize(Of(width), Of(height)), $"ImageFilter.Resize({Code(width)}, {Code(height)})"),
        ["crop", var width, var height] => text.Made(HostKit.Nginx.ImageFilter.Crop(Of(width), Of(height)), $"ImageFilter.Crop({Code(width)}, {Code(height)})"),
        _ => null,
    };

    public static ModernBrowser? ModernBrowser(StatementText text) => text.Words switch
    {
        ["unlisted"] => text.Made(HostKit.Nginx.ModernBrowser.Unlisted, "ModernBrowser.Unlisted"),
        [var browser, var version] => text.Made(new ModernBrowser(browser, version), $"new({CSharpLiteral.Of(browser)}, {CSharpLiteral.Of(version)})"),
        _ => null,
    };

    public static PerlVariable? PerlVariable(StatementText text)
        => text.Words is [var name, var handler] && Variable(name) is { } variable ? text.Made(new PerlVariable(variable, handler), $"new({CSharpNginxText.Of(variable)}, {CSharpLiteral.Of(handler)})") : null;

    public static UserIdExpires? UserIdExpires(StatementText text) => text.Words switch
    {
        ["off"] => text.Made(HostKit.Nginx.UserIdExpires.Off, "UserIdExpires.Off"),
        ["max"] => text.Made(HostKit.Nginx.UserIdExpires.Max, "UserIdExpires.Max"),
        [var time] when TimeReading.Read(time, milliseconds: false) is { } span => text.Made(HostKit.Nginx.UserIdExpires.After(span), $"UserIdExpires.After({CSharpLiteral.Of(span)})"),
        _ => null,
    };

    public static XsltParameter? XsltParameter(StatementText text) => text.Words is [var name, var value] ? text.Made(new XsltParameter(Of(name), Of(value)), $"new({Code(name)}, {Code(value)})") : null;

    public static XsltStylesheet? XsltStylesheet(StatementText text)
        => text.Words is [var path, .. var parameters]
            ? text.Made(new XsltStylesheet(path, [.. parameters.Select(Of)]), $"new({string.Join(", ", parameters.Select(Code).Prepend(CSharpLiteral.Of(path)))})") : null;

    public static GeoIpDatabase? GeoIpDatabase(StatementText text) => text.Words switch
    {
        [var path] => text.Made(new GeoIpDatabase(path), CSharpLiteral.Of(path)),
        [var path, "utf8"] => text.Made(new GeoIpDatabase(path) { Utf8 = true }, $"new({CSharpLiteral.Of(path)}) {{ Utf8 = true }}"),
        _ => null,
    };

    public static VariableAssignment? VariableAssignment(StatementText text)
        => text.Words is [var name, var value] && Variable(name) is { } variable ? text.Made(new VariableAssignment(variable, Of(value)), $"new({CSharpNginxText.Of(variable)}, {Code(value)})") : null;

    public static VariableSize? VariableSize(StatementText text) => text.Words switch
    {
        [var word] when StatementText.SizeOf(word) is { } size => text.Made(HostKit.Nginx.VariableSize.FromByteSize(size), CSharpLiteral.Of(size)),
        [var word] when word.Contains('$', StringComparison.Ordinal) => text.Made(HostKit.Nginx.VariableSize.FromNginxText(Of(word)), Code(word)),
        _ => null,
    };
}
