namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static RewriteStep? RewriteStep(StatementText text) => (text.Name, text.Words) switch
    {
        ("break", []) => HostKit.Nginx.RewriteStep.Break,
        ("set", [['$', .. var name], var value]) => HostKit.Nginx.RewriteStep.Set(new Var(name), NginxText.Expand(value)),
        ("rewrite", [var regex, var replacement]) => HostKit.Nginx.RewriteStep.Rewrite(regex, NginxText.Expand(replacement)),
        ("rewrite", [var regex, var replacement, var then]) when Then(then) is { } known => HostKit.Nginx.RewriteStep.Rewrite(regex, NginxText.Expand(replacement), known),
        _ => null,
    };

    public static RewriteThen? Then(string word) => word switch
    {
        "last" => RewriteThen.Last,
        "break" => RewriteThen.Break,
        "redirect" => RewriteThen.Redirect,
        "permanent" => RewriteThen.Permanent,
        _ => null,
    };
}
