namespace HostKit.Nginx;

/// <summary>Files that are served, and not the ones that are meant.</summary>
internal static class FileChecks
{
    private static readonly string[] TooMuch = ["/", "/etc", "/root", "/proc", "/etc/nginx"];

    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        switch (statement.Name)
        {
            case "alias" when statement.Arguments.Length == 1 && statement.Parent is { IsLocation: true, Source: not null } location:
                Alias(statement, location.Match, review);
                break;
            case "root" when statement.Arguments.Length == 1:
                Root(statement, review);
                break;
            case "try_files" when statement.Arguments.Length > 1:
                TryFiles(statement, review);
                break;
            case "autoindex" when statement.First.Equals("on", StringComparison.OrdinalIgnoreCase):
                review.Add(NginxFindings.Autoindex, statement, "Directories are listed.");
                break;
        }

        if (statement.Name is "auth_basic_user_file" && review.Facts.FileExists is { } exists && statement.First is ['/', ..] path && !path.Contains('$', StringComparison.Ordinal) && !exists(path))
            review.Add(NginxFindings.FileMissing, statement, $"There is no {path}.");
    }

    private static void Alias(ReviewedStatement alias, LocationMatch match, NginxReview review)
    {
        var target = alias.First;
        if (IsTooMuch(target) && match.Modifier is "" or "^~")
            review.Add(NginxFindings.RootSlash, alias, $"{target} is offered.");
        if (match.Modifier is not ("" or "^~") || match.IsNamed)
            return;
        if (!match.Pattern.EndsWith('/') && target.EndsWith('/'))
        {
            review.Add(NginxFindings.AliasTraversal, alias, $"A request for {match.Pattern}../x reads the directory above {target}.", $"write the location as {match.Pattern}/");
        }
        else if (!match.Pattern.EndsWith('/') && !target.Contains('$', StringComparison.Ordinal) && !LooksLikeFile(target))
        {
            review.Add(NginxFindings.AliasSlash, alias, $"A request for {match.Pattern}-old/x reads {target}-old/x, beside the directory.", $"write the location as {match.Pattern}/ and the alias as {target}/");
        }
        else if (match.Pattern.EndsWith('/') && !target.EndsWith('/') && !target.Contains('$', StringComparison.Ordinal))
        {
            review.Add(NginxFindings.AliasSlash, alias, $"{match.Pattern}a becomes {target}a.", $"write {target}/");
        }
    }

    private static bool LooksLikeFile(string path) => path[(path.LastIndexOf('/') + 1)..].Contains('.', StringComparison.Ordinal);

    private static bool IsTooMuch(string path)
        => path.StartsWith('/') && TooMuch.Contains("/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(part => part != ".")));

    private static void Root(ReviewedStatement root, NginxReview review)
    {
        var block = root.Parent!;
        if (IsTooMuch(root.First) && !(block.IsLocation && (block.Match.IsRegex || block.Match.Pattern.Length > 1)))
            review.Add(NginxFindings.RootSlash, root, $"{root.First} is offered.");
        if (block.IsLocation && block.Parent!.Effective("root") is [.., var outer] && outer.First == root.First && block.Parent.Effective("alias").Count == 0)
            review.Add(NginxFindings.RootRepeated, root, $"root {root.First} is in effect anyway.");
        else if (block.IsLocation && block.Match is { Modifier: "", Pattern: "/" } && block.Source is not null && block.Parent!.Effective("root").Count == 0
            && block.Parent.Own("location").Any(other => other != block && other.Own("root").Count + other.Own("alias").Count == 0 && !Answers(other)))
            review.Add(NginxFindings.RootInLocation, root, "Other locations of the server do not have it.");
        if (review.Facts.FileExists is { } exists && block.IsServer | block.IsLocation && root.First is ['/', ..] path && !path.Contains('$', StringComparison.Ordinal)
            && exists(path.TrimEnd('/') + "/.git/HEAD") && !DeniesHidden(root))
            review.Add(NginxFindings.GitExposed, root, $"{path} is a git repository.");
    }

    private static bool Answers(ReviewedStatement location)
        => location.Block.Any(statement => statement.Name is "return" or "rewrite" or "internal" or "deny" or "stub_status" or "empty_gif" || statement.Name.EndsWith("_pass", StringComparison.Ordinal) || statement.Name.Contains("_by_lua", StringComparison.Ordinal));

    private static bool DeniesHidden(ReviewedStatement root)
        => root.Server is not { } server || server.Own("location").Any(location => location.Match.IsRegex && (location.Match.Pattern.Contains("/\\.", StringComparison.Ordinal) || location.Match.Pattern.Contains("\\.git", StringComparison.Ordinal)));

    private static void TryFiles(ReviewedStatement tryFiles, NginxReview review)
    {
        var last = tryFiles.Arguments[^1];
        if (last is "$uri" or "$uri/" or "$document_uri" or "$request_uri" or "$uri$is_args$args" or "$uri?$args")
            review.Add(NginxFindings.TryFilesLast, tryFiles, $"{last} is redirected to, not looked for.");
        if (tryFiles.Parent is { IsLocation: true } location && location.Block.FirstOrDefault(statement => statement.Name is "proxy_pass" or "grpc_pass") is { } pass)
            review.Add(NginxFindings.TryFilesProxy, tryFiles, $"What it finds goes to {pass.Name} {pass.First}.");
        if (review.IsWhole && tryFiles.Parent!.Value("open_file_cache") is null or "off")
            review.Add(NginxFindings.TryFilesUncached, tryFiles, "open_file_cache is not set.");
    }
}
