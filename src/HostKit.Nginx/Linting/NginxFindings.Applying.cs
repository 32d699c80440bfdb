namespace HostKit.Nginx;

/// <summary>About the nginx that a host has, and what its reload can do.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        NoHttp = new("nginx.no-http", Severity.Error, "The file has no http block, so that no site is ever served.", "add one"),
        NotIncluded = new("nginx.not-included", Severity.Error, "The host's nginx.conf does not include the site's file, which would be written and never served.", "include /etc/nginx/conf.d/*.conf in its http block"),
        RestartIpv6 = new("nginx.restart-ipv6only", Severity.Error, "Whether a socket takes IPv4, too, is settled when it is made; a reload that changes it is silently refused. With AllowRestart it is a warning.", "let nginx be restarted: new NginxService { AllowRestart = true }"),
        RestartListen = new("nginx.restart-listen", Severity.Error, "The new address cannot be bound before the old one is closed, which a reload does too late; it is silently refused. With AllowRestart it is a warning.", "let nginx be restarted, or go on listening as before"),
        RestartMain = new("nginx.restart-main", Severity.Error, "The directive counts only when nginx is started. With AllowRestart it is a warning.", "let nginx be restarted: new NginxService { AllowRestart = true }"),
        RestartPid = new("nginx.restart-pid", Severity.Error, "systemd knows nginx by the pid file, so that both change together. With AllowRestart it is a warning.", "leave pid as it is"),
        RestartZone = new("nginx.restart-zone", Severity.Error, "nginx does not change a shared zone under the same name; a reload that tries is silently refused. With AllowRestart it is a warning.", "give the zone another name"),
        Dropped = new("nginx.dropped", Severity.Error, "The host's nginx does not have the directive any more.", "leave it out"),
        NoModule = new("nginx.no-module", Severity.Error, "The directive belongs to a module that the host's nginx is without.", "install the module's package, or leave the directive out"),
        NoHttp3 = new("nginx.no-http3", Severity.Info, "The host's nginx was built without HTTP/3, which is left out.", "use nginx 1.25 or newer with its module http_v3"),
        NoKtls = new("nginx.no-ktls", Severity.Info, "The host's nginx was built with a library that cannot let the kernel encrypt.", "use nginx with OpenSSL 3.0 or newer"),
        NoResolve = new("nginx.no-resolve", Severity.Warning, "The host's nginx looks names of an upstream up once only.", "use nginx 1.27.3 or newer, or a variable in proxy_pass with a resolver"),
        TooNew = new("nginx.too-new", Severity.Error, "The directive in this form is newer than the host's nginx.", "leave it out, or install a newer nginx");

    private static FindingKind[] Applying =>
    [
        NoHttp, NotIncluded, RestartIpv6, RestartListen, RestartMain, RestartPid, RestartZone, Dropped, NoModule, NoHttp3, NoKtls, NoResolve, TooNew,
    ];
}
