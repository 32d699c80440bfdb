namespace HostKit.Nginx;

/// <summary>Who may, and who may all the same.</summary>
internal static class AccessChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        switch (statement.Name)
        {
            case "server" or "location" or "limit_except":
                Block(statement, review);
                break;
            case "valid_referers" when statement.Arguments.Any(argument => argument is "none" or "blocked"):
                review.Add(NginxFindings.ValidReferersNone, statement, $"{string.Join(" and ", statement.Arguments.Where(argument => argument is "none" or "blocked"))} {(statement.Arguments.Count(argument => argument is "none" or "blocked") == 1 ? "is" : "are")} valid.");
                break;
            case "stub_status" or "vhost_traffic_status_display" or "check_status" when statement.Server is { Source: not null } server && !Guards.Protect(statement.Parent!) && !Sockets.IsLocal(server) && statement.Parent!.Own("include").Count == 0:
                review.Add(NginxFindings.StatusPage, statement, $"{statement.Name} is for everybody.");
                break;
        }
    }

    private static void Block(ReviewedStatement block, NginxReview review)
    {
        if (block.Own("allow") is [.., var allow] && block.Own("deny").Count == 0 && block.Own("include").Count == 0 && block.Own("allow").All(one => one.First != "all") && !MayAlsoLogIn(block))
            review.Add(NginxFindings.AllowWithoutDeny, allow, $"{allow.First} is allowed, and so is everybody else.");
        if (block.IsServer)
            return;
        var protection = block.Own("deny").Concat(block.Own("auth_basic").Where(auth => auth.First != "off")).Concat(block.Own("auth_request").Where(auth => auth.First != "off")).FirstOrDefault();
        if (protection is null)
            return;
        var answer = block.Block.FirstOrDefault(statement => (statement.Name == "return" && !(statement.First.Length == 3 && statement.First[0] is '4' or '5')) || (statement.Name == "rewrite" && statement.Arguments is [_, _, "redirect" or "permanent"]));
        if (answer is not null)
            review.Add(NginxFindings.ReturnBeforeAccess, answer, $"{protection.Name} is not looked at before this answer.");
    }

    /// <summary>Whether an address is one of two ways in.</summary>
    private static bool MayAlsoLogIn(ReviewedStatement block)
        => block.Value("satisfy") is "any" && (block.Value("auth_basic") is not (null or "off") || block.Value("auth_request") is not (null or "off") || block.Value("auth_jwt") is not (null or "off"));
}
