new Main
{
    User = "www-data",
    WorkerProcesses = WorkerProcesses.Auto,
    Pid = "/run/nginx.pid",
    ErrorLog = ["/var/log/nginx/error.log"],
    Include = ["/etc/nginx/modules-enabled/*.conf"],
    Events = new()
    {
        WorkerConnections = 768,
        // multi_accept on;
    },
    Http = new Http
    {
        // #
        // Basic Settings
        // #
        Sendfile = true,
        TypesHashMaxSize = 2048,
        Include = ["/etc/nginx/mime.types"],
        DefaultType = "application/octet-stream",
        LogFormat = [new("main", NginxText.Expand("$remote_addr - $remote_user [$time_local] \"$request\" $status $body_bytes_sent"))],
        Maps =
        [
            new(new Var("http_upgrade"), new Var("connection_upgrade")) { Default = "upgrade", Cases = [("", "close")] },
        ],
        Geos =
        [
            new(new Var("office")) { Default = "0", Rows = [("192.0.2.0/24", "1")] },
        ],
        LimitReqZone = [new(new Var("binary_remote_addr"), "one", ByteSize.MiB(10), RequestRate.PerSecond(5))],
        ProxyCachePath =
        [
            new("/var/cache/nginx", "pages", ByteSize.MiB(10))
            {
                Levels = "1:2",
                UseTempPath = false,
                Inactive = TimeSpan.FromHours(1),
                MaxSize = ByteSize.GiB(1),
            },
        ],
    }
    .Then(new() { Include = ["/etc/nginx/conf.d/*.conf", "/etc/nginx/sites-enabled/*"] }),
}
