// /etc/nginx/conf.d/90-later.conf:
// To be done: metrics.
var appExampleOrg = new Site("app.example.org")
{
    Listen = [80],
    Locations =
    [
        new("/")
        {
            ProxyPass = "http://app",
            ProxySetHeader =
            [
                // the usual headers
                // /etc/nginx/snippets/proxy.conf:
                ("Host", Var.Host),
                ("X-Real-IP", Var.RemoteAddr),
            ],
            ProxyBuffering = false,
        },
    ],
};

// Nothing below the application.
// /etc/nginx/conf.d/20-pages.conf:
var pagesExampleOrg = new Site("pages.example.org")
{
    // two names
    Listen = [80],
    Aliases = ["*.pages.example.org"],
    Root = "/srv/pages",
    Locations =
    [
        new("/api/")
        {
            ProxyPass = "http://app/",
            ProxySetHeader =
            [
                // /etc/nginx/snippets/proxy.conf:
                ("Host", Var.Host),
                ("X-Real-IP", Var.RemoteAddr),
            ],
        },
    ],
};

var defaultServer = new Site("_")
{
    Listen = [new(80) { DefaultServer = true }],
    Directives = new() { Return = Return.Status(444) },
}; // nobody else

var nginx = new Main
{
    User = "www-data",
    WorkerProcesses = WorkerProcesses.Auto,
    Events = new() { WorkerConnections = 768 },
    Http = new()
    {
        // The types of files.
        // /etc/nginx/mime.types:
        Types = new() { Rows = [("text/html", ["html", "htm"]), ("text/css", ["css"])] },
        DefaultType = "application/octet-stream",
        // /etc/nginx/conf.d/10-app.conf:
        // The application.
        Upstreams = [new("app") { Servers = ["127.0.0.1:3000"] }],
    },
    // The end.
};
