namespace HostKit.Nginx;

/// <summary>About single values, and about comments that silence findings.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        SetBuiltin = new("nginx.set-builtin", Severity.Error, "The variable is one of nginx's own and cannot be set; nginx refuses it.", "choose another name"),
        HashWithoutDefault = new("nginx.hash-without-default", Severity.Info, "What is not listed becomes the empty string.", "add default"),
        KeepaliveRequests = new("nginx.keepalive-requests", Severity.Info, "Clients that send more requests have to connect anew, which costs more than it saves.", "leave it at its default, 1000"),
        RlimitConnections = new("nginx.rlimit-connections", Severity.Warning, "A connection that is passed on needs two file descriptors. A worker that has none left refuses connections.", "set worker_rlimit_nofile to at least twice worker_connections"),
        WorkerProcesses = new("nginx.worker-processes", Severity.Info, "Without worker_processes nginx uses one processor.", "set worker_processes auto"),
        BodySizeUnlimited = new("nginx.body-size-unlimited", Severity.Info, "Clients may send bodies of any size, which nginx keeps on the disk.", "set the largest size that is meant"),
        ResolverExternal = new("nginx.resolver-external", Severity.Warning, "Questions to a name server out in the net can be answered by anybody on the way, and every answer decides where requests go.", "use a resolver on this machine, such as 127.0.0.53"),
        ErrorLogOff = new("nginx.error-log-off", Severity.Warning, "There is no off for error_log: nginx writes into a file named off.", "write error_log /dev/null crit to have almost nothing"),
        AccessLogOff = new("nginx.access-log-off", Severity.Info, "No request leaves a trace anywhere.", "turn it off where it disturbs, not for all"),
        MissingSemicolon = new("nginx.missing-semicolon", Severity.Warning, "A directive's name begins a line among the arguments of another directive: the semicolon before it is missing, and nginx takes it for an argument.", "end the line before with a semicolon"),
        Obsolete = new("nginx.obsolete-directive", Severity.Warning, "The directive does nothing any more, or newer versions of nginx refuse it.", "use what is named instead"),
        ListenHttp2 = new("nginx.listen-http2", Severity.Info, "From 1.25.1 on nginx warns about http2 as a parameter of listen.", "use http2 on, where nginx is 1.25.1 or newer"),
        AllowanceWithoutReason = new("nginx.allowance-without-reason", Severity.Warning, "A comment that silences a finding has to say why; without a reason it does nothing.", "append because and the reason"),
        AllowanceUnknown = new("nginx.allowance-unknown", Severity.Warning, "A comment that silences a finding names one that does not exist.", "correct the identifier"),
        AllowanceUnused = new("nginx.allowance-unused", Severity.Info, "A comment silences a finding that is not found here.", "take the comment away");

    private static FindingKind[] Values =>
    [
        SetBuiltin, HashWithoutDefault, KeepaliveRequests, RlimitConnections, WorkerProcesses, BodySizeUnlimited, ResolverExternal, ErrorLogOff, AccessLogOff, MissingSemicolon, Obsolete, ListenHttp2, AllowanceWithoutReason, AllowanceUnknown, AllowanceUnused,
    ];
}
