namespace HostKit.Nginx;

/// <summary>What a context's constructor takes.</summary>
internal static class CSharpContextHead
{
    public static string Arguments(NginxContext context) => context switch
    {
        Location location => CSharpLiteral.Of(location.Match),
        Upstream upstream => CSharpLiteral.Of(upstream.Name),
        _ => "",
    };
}
