namespace HostKit.Nginx;

/// <summary>What a context's constructor takes.</summary>
internal static class CSharpContextHead
{
    public static string Arguments(NginxContext context) => context switch
    {
        Location location => CSharpLiteral.Of(location.Match),
        Upstream upstream => CSharpLiteral.Of(upstream.Name),
        StreamUpstream upstream => CSharpLiteral.Of(upstream.Name),
        LimitExcept limit => string.Join(", ", limit.Methods.Select(CSharpLiteral.Of)),
        ServerIf block => Code(block.Condition),
        LocationIf block => Code(block.Condition),
        _ => "",
    };

    private static string Code(If condition) => ConditionReading.Read([.. condition.Words.Select(word => word.Value)])!.Value.Code;
}
