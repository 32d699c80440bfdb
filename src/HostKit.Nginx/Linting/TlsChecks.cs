namespace HostKit.Nginx;

/// <summary>TLS of servers, and to servers behind.</summary>
internal static class TlsChecks
{
    private static readonly string[] Weak = ["NULL", "aNULL", "eNULL", "EXP", "EXPORT", "EXPORT40", "EXPORT56", "RC4", "RC2", "DES", "3DES", "CBC3", "MD5", "ADH", "AECDH", "LOW", "IDEA", "SEED"];

    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.IsServer && Sockets.IsTls(statement))
            Server(statement, review);
        if (statement.Name == "proxy_pass" && statement.First.StartsWith("https://", StringComparison.OrdinalIgnoreCase) && !statement.Parent!.IsOn("proxy_ssl_verify")
            && PassTarget.Of(statement, review.Variables).PlainHost is { } host && !host.StartsWith("127.", StringComparison.Ordinal) && !host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase) && !host.StartsWith("unix:", StringComparison.Ordinal) && !host.StartsWith("[::1]", StringComparison.Ordinal))
            review.Add(NginxFindings.ProxySslVerify, statement, $"The certificate of {host} is not looked at.");
    }

    private static void Server(ReviewedStatement server, NginxReview review)
    {
        var protocols = server.Effective("ssl_protocols");
        if (protocols.SelectMany(list => list.Arguments).FirstOrDefault(protocol => protocol.ToUpperInvariant() is "SSLV2" or "SSLV3" or "TLSV1" or "TLSV1.1") is { } weak)
            review.Add(NginxFindings.TlsProtocols, protocols[^1], $"{weak} is spoken.");
        else if (protocols.Count == 0 && review.IsWhole && !review.Facts.IsAtLeast(1, 27, 3) && !server.IsOn("ssl_reject_handshake"))
            review.Add(NginxFindings.TlsProtocolsUnset, server, "ssl_protocols is not set.");
        if (server.Effective("ssl_ciphers") is [.., var ciphers] && WeakIn(ciphers.First) is { } cipher)
            review.Add(NginxFindings.TlsCiphers, ciphers, $"{cipher} is offered.");
        var certificates = server.Effective("ssl_certificate");
        if (certificates.Count == 0 && review.IsWhole && !server.IsOn("ssl_reject_handshake") && server.Own("include").Count == 0 && !server.Block.Any(statement => statement.Name.StartsWith("ssl_certificate_by_lua", StringComparison.Ordinal)))
            review.Add(NginxFindings.CertificateMissing, server, $"{(server.Own("server_name") is [var name, ..] ? string.Join(' ', name.Arguments) : "The server")} has no ssl_certificate.");
        if (certificates.FirstOrDefault(certificate => certificate.First.Contains('$', StringComparison.Ordinal)) is { } variable)
            review.Add(NginxFindings.CertificateVariable, variable, $"{variable.First} is looked up at each handshake.");
        if (server.IsOn("ssl_stapling"))
            Stapling(server, certificates, review);
        if (review.Facts.IsBefore(1, 23, 2) && server.Value("ssl_session_tickets") is not "off")
            review.Add(NginxFindings.SessionTickets, server, $"ssl_session_tickets is on, in nginx {review.Facts.Version}.");
    }

    private static void Stapling(ReviewedStatement server, IReadOnlyList<ReviewedStatement> certificates, NginxReview review)
    {
        var stapling = server.Effective("ssl_stapling")[^1];
        if (certificates.Any(certificate => certificate.First.Contains("letsencrypt", StringComparison.OrdinalIgnoreCase)))
            review.Add(NginxFindings.Stapling, stapling, $"{certificates[0].First} is from Let's Encrypt, as its path says.");
        else if (review.IsWhole && server.Effective("resolver").Count == 0 && server.Effective("ssl_stapling_file").Count == 0)
            review.Add(NginxFindings.StaplingResolver, stapling, "There is no resolver.");
    }

    /// <summary>The first of a list's ciphers that does not protect, those left out that the list excludes for good.</summary>
    private static string? WeakIn(string list)
    {
        var words = list.Split([':', ',', ' '], StringSplitOptions.RemoveEmptyEntries);
        var excluded = words.Where(word => word[0] == '!').SelectMany(word => word[1..].Split('+')).Select(Family).ToHashSet(StringComparer.Ordinal);
        foreach (var word in words.Where(word => word[0] is not ('!' or '-' or '+' or '@')))
        {
            if (word is "ALL" or "COMPLEMENTOFALL" or "COMPLEMENTOFDEFAULT" && !excluded.Contains("aNULL"))
                return word;
            var parts = word.Split('-', '+').Select(Family).ToList();
            if (parts.Any(part => Weak.Contains(part)) && !parts.Any(excluded.Contains))
                return word;
        }

        return null;
    }

    private static string Family(string word) => word switch
    {
        "3DES" or "CBC3" or "DES" => "DES",
        "eNULL" => "NULL",
        "ADH" or "AECDH" => "aNULL",
        _ when word.StartsWith("EXP", StringComparison.Ordinal) => "EXP",
        _ => word,
    };
}
