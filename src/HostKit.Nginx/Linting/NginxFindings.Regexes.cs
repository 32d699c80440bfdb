namespace HostKit.Nginx;

/// <summary>About regular expressions.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        RegexInvalid = new("nginx.regex-invalid", Severity.Error, "PCRE refuses the regular expression, and nginx with it.", "close what is opened, and escape what is meant literally"),
        RegexBacktracking = new("nginx.regex-backtracking", Severity.Warning, "The expression can match the same text in very many ways. A request that almost matches makes nginx try them all: one client stops a worker.", "make what repeats distinct, or possessive as in (?:a+)++"),
        UnanchoredRegex = new("nginx.unanchored-regex", Severity.Info, "Without ^ and $ an expression matches anywhere in the path: \\.php also takes /x.php.jpg and /a.phpx.", "begin it with ^ or end it with $"),
        MissingCapture = new("nginx.missing-capture", Severity.Warning, "There is no such group in the regular expression that is matched last, so that the variable is empty.", "correct the number, or add the group"),
        OriginRegex = new("nginx.origin-regex", Severity.Warning, "The expression also matches names that strangers can register, so that it allows what it is to refuse.", "anchor it with ^https:// and $, and write \\. for a dot"),
        RewriteCaptures = new("nginx.rewrite-captures", Severity.Info, "Rewrites of this form overflow a buffer in nginx before 1.30.2 and 1.31.1 (CVE-2026-42945, CVE-2026-9256), where a distribution has not mended its own.", "update nginx, or use named captures");

    private static FindingKind[] Regexes =>
    [
        RegexInvalid, RegexBacktracking, UnanchoredRegex, MissingCapture, OriginRegex, RewriteCaptures,
    ];
}
