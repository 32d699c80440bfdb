namespace HostKit.Nginx;

/// <summary>About who may.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        AllowWithoutDeny = new("nginx.allow-without-deny", Severity.Warning, "allow without deny allows what is allowed anyway: everybody has access.", "add deny all"),
        ReturnBeforeAccess = new("nginx.return-before-access", Severity.Warning, "return and redirecting rewrites answer before allow, deny and passwords are looked at: everybody gets the answer.", "put what is to be protected into a location of its own, reached by error_page or try_files"),
        ValidReferersNone = new("nginx.valid-referers-none", Severity.Warning, "none and blocked let requests without a Referer pass, and any page can leave it out.", "leave none and blocked out, or do not rely on the Referer"),
        StatusPage = new("nginx.status-page", Severity.Warning, "Everybody sees the state of the server.", "allow 127.0.0.1 and deny all");

    private static FindingKind[] Access =>
    [
        AllowWithoutDeny, ReturnBeforeAccess, ValidReferersNone, StatusPage,
    ];
}
