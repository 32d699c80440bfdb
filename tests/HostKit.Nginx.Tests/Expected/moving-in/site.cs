new Http
{
    Upstreams =
    [
        // The shop's own server.
        new("shop")
        {
            LeastConn = true,
            Servers =
            [
                new("127.0.0.1:8001") { Weight = 5, MaxFails = 3, FailTimeout = TimeSpan.FromSeconds(30) },
                "127.0.0.1:8002", // the slow one
                new("unix:/run/shop.sock") { Backup = true },
            ],
            Keepalive = 16,
        },
    ],
    Servers =
    [
        new()
        {
            Listen = [80, "[::]:80"],
            ServerName = ["shop.example.org", "www.shop.example.org"],
            Return = Return.Redirect(NginxText.Of($"https://{Var.Host}{Var.RequestUri}"), permanent: true),
        },
        new()
        {
            Listen =
            [
                new(443) { DefaultServer = true, Ssl = true }, // managed by Certbot
                new("[::]:443") { Ssl = true, IPv6Only = true },
            ],
            ServerName = ["shop.example.org"],
            SslCertificate = ["/etc/letsencrypt/live/shop.example.org/fullchain.pem"],
            SslCertificateKey = ["/etc/letsencrypt/live/shop.example.org/privkey.pem"],
            SslProtocols = [TlsProtocol.TlsV12, TlsProtocol.TlsV13],
            SslSessionTimeout = TimeSpan.FromDays(1),
            Root = "/srv/shop",
            Index = ["index.html", "index.htm"],
            ClientMaxBodySize = ByteSize.MiB(20),
            KeepaliveTimeout = TimeSpan.FromSeconds(65),
            Gzip = true,
            GzipTypes = ["text/css", "application/javascript"],
            AccessLog = [new("/var/log/nginx/shop.log") { Format = "combined" }],
            ErrorPage = [new("/404.html", 404), new("/50x.html", 500, 502, 503, 504)],
            AddHeader = [new("X-Frame-Options", "DENY") { Always = true }, ("X-Content-Type-Options", "nosniff")],
            Locations =
            [
                // Everything that is no file goes to the program.
                new("/") { TryFiles = [Var.Uri, NginxText.Of($"{Var.Uri}/"), "@shop"] },
                new("@shop")
                {
                    ProxyPass = "http://shop",
                    ProxyHttpVersion = ProxyHttpVersion.Http11,
                    ProxySetHeader =
                    [
                        ("Host", Var.Host),
                        ("X-Real-IP", Var.RemoteAddr),
                        ("X-Forwarded-For", Var.ProxyAddXForwardedFor),
                        ("X-Forwarded-Proto", Var.Scheme),
                    ],
                    ProxyReadTimeout = TimeSpan.FromMinutes(1),
                    // proxy_buffering off;
                },
                new("~* \\.(?:css|js|png)$") { Expires = Expires.After(TimeSpan.FromDays(30)), AccessLog = [AccessLog.Off] },
                new("= /basic_status")
                {
                    StubStatus = true,
                    Access = [AccessRule.Allow("127.0.0.1"), AccessRule.Allow("10.0.0.0/8"), AccessRule.Deny("all")],
                },
                new("^~ /old/") { Return = Return.Status(410) },
            ],
        },
    ],
    // That is all.
}
