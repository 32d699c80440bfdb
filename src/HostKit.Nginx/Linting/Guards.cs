namespace HostKit.Nginx;

/// <summary>What keeps clients from a location.</summary>
internal static class Guards
{
    /// <summary>Whether nginx itself sends requests to a block, and no client can.</summary>
    public static bool IsInternal(ReviewedStatement block) => block.Within("location")?.Own("internal").Count > 0;

    /// <summary>Whether only some clients, or none directly, get to a block.</summary>
    public static bool Protect(ReviewedStatement block)
        => IsInternal(block) || block.Within("location")?.Match.IsNamed == true
            || block.Effective("deny").Count > 0 || block.Value("auth_basic") is not (null or "off") || block.Value("auth_request") is not (null or "off")
            || block.Value("auth_jwt") is not (null or "off") || block.Value("ssl_verify_client") is "on" || HasCondition(block);

    /// <summary>Whether an <c>if</c> turns requests away before.</summary>
    public static bool HasCondition(ReviewedStatement block)
        => block.Outer.Prepend(block).Any(level => level.Own("if").Any(condition => condition.Own("return").Count > 0 || condition.Own("rewrite").Count > 0));
}
