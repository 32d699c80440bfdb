namespace HostKit.Nginx;

/// <summary>What only the typed records can do wrong.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        RawKnown = new("nginx.raw-known", Severity.Info, "A directive that has a property was written by its name, so that its value is not checked.", "use the property named"),
        SetTwice = new("nginx.set-twice", Severity.Error, "A directive in the site's Directives would replace what the site says itself.", "use the site's own property"),
        Value = new("nginx.value", Severity.Error, "A value cannot be written into a configuration: it is too long for nginx, or has a NUL character.", "shorten it"),
        AliasRegex = new("nginx.alias-regex", Severity.Warning, "In the location of a regular expression the alias is the whole file, whatever is asked for.", "append what the expression captures, or use root"),
        CertificateUndeclared = new("nginx.certificate-undeclared", Severity.Error, "A site uses a certificate that nobody gets, so that nginx would have nothing to load.", "add the certificate to the configuration, too"),
        ChallengeUnserved = new("nginx.challenge-unserved", Severity.Warning, "The certificate is proven by files that are fetched over http, and the site listens for https alone.", "use Tls.Redirecting(certificate), or prove the names by DNS-01"),
        ChallengeTwice = new("nginx.challenge-twice", Severity.Error, "The site's certificates are proven by files in different directories, and one path can show one of them only.", "let both use the same directory"),
        HstsWithoutTls = new("nginx.hsts-without-tls", Severity.Warning, "The site asks browsers to come over https alone, and serves nothing there.", "use Tls.Redirecting(certificate)"),
        NameConflict = new("nginx.name-conflict", Severity.Error, "Two sites have one name on one address; nginx would serve the first alone.", "leave the name to one of them, or put the locations of both into one site"),
        NothingToAsk = new("nginx.nothing-to-ask", Severity.Error, "A monitor has no site with a name that could be asked for: patterns, unknown hosts and sites on loopback are none.", "name sites that are reached from outside"),
        PasswordInClear = new("nginx.password-in-clear", Severity.Info, "Passwords are also taken over http, where everybody on the way can read them.", "use Tls.Redirecting(certificate) or Tls.Only(certificate)"),
        RedirectTarget = new("nginx.redirect-target", Severity.Error, "RedirectedNames are sent to the site's name, which is no host name.", "name the site by the one that clients belong to"),
        RejectingLocations = new("nginx.rejecting-locations", Severity.Warning, "The site rejects every request, so that its locations never serve anything.", "leave them out, or use another Tls"),
        SharedConflict = new("nginx.shared-conflict", Severity.Error, "Something that sites share, such as a zone or a format, is declared in two ways.", "give both the same value, kept in a variable, or another name"),
        TlsListen = new("nginx.tls-listen", Severity.Error, "An address for TLS stands among those for http.", "move it to Tls.Listen"),
        TwoDefaults = new("nginx.two-defaults", Severity.Error, "Two sites are the default server of one address.", "set Default on one of them");

    private static FindingKind[] Sites =>
    [
        RawKnown, SetTwice, Value, AliasRegex, CertificateUndeclared, ChallengeUnserved, ChallengeTwice, HstsWithoutTls, NameConflict, NothingToAsk, PasswordInClear, RedirectTarget, RejectingLocations, SharedConflict, TlsListen, TwoDefaults,
    ];
}
