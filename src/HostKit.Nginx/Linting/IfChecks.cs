namespace HostKit.Nginx;

/// <summary>Conditions inside locations.</summary>
internal static class IfChecks
{
    // What runs before the location is looked at again behaves as it looks.
    private static readonly string[] Plain = ["return", "rewrite", "set", "break", "if", "rewrite_log", "uninitialized_variable_warn", "access_log", "include", "default_type"];

    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.Name != "if" || statement.Parent is not { IsLocation: true } location)
            return;
        var odd = statement.Block.FirstOrDefault(inner => !Plain.Contains(inner.Name));
        if (odd is not null)
            review.Add(NginxFindings.IfIsEvil, statement, $"{odd.Name} in an if of a location.");
        // A request that is answered or sent elsewhere needs no file.
        if (location.Own("try_files") is [var tryFiles, ..] && !statement.Block.Any(inner => inner.Name is "return" || (inner.Name == "rewrite" && inner.Arguments is [.., "last" or "redirect" or "permanent"])) && statement.Block.Length > 0)
            review.Add(NginxFindings.IfTryFiles, statement, $"try_files of line {tryFiles.Source?.Line ?? 0} does not count when the condition holds.".Replace(" of line 0", "", StringComparison.Ordinal));
    }
}
