namespace HostKit.Nginx;

/// <summary>Rules about a site's TLS and what goes with it.</summary>
internal static class TlsRules
{
    public static IEnumerable<Finding> Check(Site site, string path)
    {
        var tls = site.Tls;
        var path443 = path + "/listen";
        if (tls.Mode != TlsMode.None)
        {
            if (tls.Listen.IsEmpty)
                yield return new(Severity.Error, "nginx.no-listen", path443, "The site has TLS and listens on no address for it.", "Leave Tls.Listen out for port 443 on all addresses.");
            foreach (var listen in site.Listen.Where(listen => listen.Ssl && tls.Mode != TlsMode.Only))
                yield return new(Severity.Error, "nginx.tls-listen", path443, $"{listen.Address} is for TLS, but stands among the addresses for http.", "Move it to Tls.Listen.");
            foreach (var name in (string[])["ssl_certificate", "ssl_certificate_key"])
            {
                if (site.Directives.Entries.Any(entry => entry.Name == name) && !tls.Certificates.IsEmpty)
                    yield return new(Severity.Error, "nginx.set-twice", $"{path}/{name}", $"{name} is set in the site's Directives, where it would replace the certificates of the site's Tls.", "Give the certificate to Tls.");
            }
        }

        string[] challenges = [.. tls.Certificates.Select(certificate => certificate.ChallengeFiles).OfType<string>().Distinct()];
        if (challenges.Length > 0 && tls.Mode == TlsMode.Only)
            yield return new(Severity.Warning, "nginx.challenge-unserved", path443, "The site's certificate is proven by files that are fetched over http, and the site listens for https alone.", "Use Tls.Redirecting(certificate), or prove the names by DNS-01.");
        if (challenges.Length > 1 && tls.ChallengeRoot is null)
            yield return new(Severity.Error, "nginx.challenge-twice", path443, $"The site's certificates are proven by files in different directories, {string.Join(" and ", challenges)}, and one path can show one of them only.", "Let both certificates use the same directory.");

        if (tls.Hsts is not null && tls.Mode is TlsMode.None or TlsMode.Rejecting && tls.Hsts is not null)
            yield return new(Severity.Warning, "nginx.hsts-without-tls", path + "/add_header", "Hsts is set, but the site serves nothing over https, so no browser is told.", "Use Tls.Redirecting(certificate).");
        if (tls.Mode == TlsMode.Rejecting && !site.Locations.IsEmpty)
            yield return new(Severity.Warning, "nginx.rejecting-locations", path + "/location", "The site rejects every request, so its locations never serve anything.", "Leave them out, or use another Tls.");
        if (!site.RedirectedNames.IsEmpty && (site.Name is "_" || site.Name.StartsWith('.') || site.Name.Contains('*', StringComparison.Ordinal)))
            yield return new(Severity.Error, "nginx.redirect-target", path + "/server_name", $"RedirectedNames cannot be sent to '{site.Name}', which is no host name.", "Name the site by the one that clients belong to, and put the pattern into Aliases.");
        if (tls.Mode is TlsMode.None or TlsMode.Added && SharedParts.Of(site, SiteBuild.Newest).Passwords.Any())
        {
            yield return new(Severity.Info, "nginx.password-in-clear", path + "/auth_basic", "Passwords are also taken over http, where everybody on the way can read them.",
                "Use Tls.Redirecting(certificate) or Tls.Only(certificate), unless a proxy before nginx does TLS.");
        }
    }
}
