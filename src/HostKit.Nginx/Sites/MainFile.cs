using System.IO.Enumeration;

namespace HostKit.Nginx;

/// <summary>Asks nginx's main file, where there is one, whether it reads a file at the http level.</summary>
internal static class MainFile
{
    public const string Path = "/etc/nginx/nginx.conf";
    private const int DeepestInclude = 8;

    public static bool Includes(string path, Func<string, string?> readText)
        => readText(Path) is not { } text || Reaches(NginxFile.Parse(text, Path).Statements, path, inHttp: false, readText, DeepestInclude);

    /// <summary>The group nginx's workers are in: what the main file's <c>user</c> says, else Debian's <c>www-data</c>.</summary>
    public static AccountName Group(Func<string, string?> readText)
        => readText(Path) is { } text && NginxFile.Parse(text, Path).Statements.FirstOrDefault(statement => statement.Name == "user")?.Arguments is [.., var group] ? group.Value : "www-data";

    private static bool Reaches(IEnumerable<NginxStatement> statements, string path, bool inHttp, Func<string, string?> readText, int depth)
    {
        foreach (var statement in statements)
        {
            if (statement.Name == "http" && !inHttp && Reaches(statement.Block, path, inHttp: true, readText, depth))
                return true;
            if (statement.Name != "include" || statement.Arguments is not [var argument])
                continue;
            var pattern = argument.Value.StartsWith('/') ? argument.Value : "/etc/nginx/" + argument.Value;
            if (inHttp && Matches(pattern, path))
                return true;
            if (depth > 0 && pattern.AsSpan().IndexOfAny('*', '?', '[') < 0 && readText(pattern) is { } included
                && Reaches(NginxFile.Parse(included, pattern).Statements, path, inHttp, readText, depth - 1))
                return true;
        }

        return false;
    }

    private static bool Matches(string pattern, string path)
    {
        var patterns = pattern.Split('/');
        var names = path.Split('/');
        return patterns.Length == names.Length && patterns.Zip(names).All(pair => pair.First == pair.Second || FileSystemName.MatchesSimpleExpression(pair.First, pair.Second, ignoreCase: false));
    }
}
