namespace HostKit.Nginx;

/// <summary>What keeps clients from a location.</summary>
internal static class Guards
{
    /// <summary>Whether only some clients, or none directly, get to a block.</summary>
    public static bool Protect(ReviewedStatement block)
        => block.Own("internal").Count > 0 || (block.Within("location") is { } location && (location.Match.IsNamed || location.Own("internal").Count > 0))
            || block.Effective("deny").Count > 0 || block.Value("auth_basic") is not (null or "off") || block.Value("auth_request") is not (null or "off")
            || block.Value("auth_jwt") is not (null or "off") || block.Value("ssl_verify_client") is "on" || HasCondition(block);

    /// <summary>Whether an <c>if</c> turns requests away before.</summary>
    public static bool HasCondition(ReviewedStatement block)
        => block.Outer.Prepend(block).Any(level => level.Own("if").Any(condition => condition.Own("return").Count > 0 || condition.Own("rewrite").Count > 0));
}
