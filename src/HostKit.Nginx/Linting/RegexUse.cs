namespace HostKit.Nginx;

/// <summary>A regular expression in a configuration.</summary>
/// <param name="At">The statement that has it; a row of a map is one.</param>
/// <param name="Text">The expression.</param>
/// <param name="Subject">The variable that is matched; <c>uri</c> for locations and rewrites, <c>host</c> for server names.</param>
/// <param name="Pattern">The expression as it is understood.</param>
internal sealed record RegexUse(ReviewedStatement At, string Text, string Subject, RegexPattern Pattern)
{
    /// <summary>The expressions that a statement has.</summary>
    public static IEnumerable<RegexUse> In(ReviewedStatement statement)
    {
        switch (statement.Name)
        {
            case "location" when statement.Match is { IsRegex: true } match:
                return [Of(statement, match.Pattern, "uri", match.Modifier == "~*")];
            case "rewrite" when statement.Arguments.Length > 1:
                return [Of(statement, statement.First, "uri", false)];
            case "if" when Condition.Of(statement) is { IsRegex: true } condition:
                return [Of(statement, condition.Text, condition.Variable, condition.Operator.EndsWith('*'))];
            case "server_name":
                return statement.Arguments.Where(name => name.StartsWith('~')).Select(name => Of(statement, name[1..], "host", name.Any(char.IsAsciiLetterUpper)));
            case "valid_referers":
                return statement.Arguments.Where(name => name.StartsWith('~')).Select(name => Of(statement, name[1..], "http_referer", caseless: true));
            case "fastcgi_split_path_info" when statement.Arguments.Length == 1:
                return [Of(statement, statement.First, "uri", false)];
            case "proxy_redirect" or "proxy_cookie_domain" or "proxy_cookie_path" when statement.First.StartsWith('~'):
                return [Of(statement, statement.First.TrimStart('~').TrimStart('*'), "", statement.First.StartsWith("~*", StringComparison.Ordinal))];
            default:
                return statement.Parent is { Name: "map", Arguments: [var source, ..] } && statement.Name.StartsWith('~')
                    ? [Of(statement, statement.Name.StartsWith("~*", StringComparison.Ordinal) ? statement.Name[2..] : statement.Name[1..], source.TrimStart('$').Trim('{', '}'), statement.Name.StartsWith("~*", StringComparison.Ordinal))]
                    : [];
        }
    }

    private static RegexUse Of(ReviewedStatement statement, string text, string subject, bool caseless) => new(statement, text, subject, RegexPattern.Parse(text, caseless));
}
