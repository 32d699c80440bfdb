using HostKit.Nginx;

namespace HostKit.Containers.MachineTests;

/// <summary>Containers with Mastodon's topology: web, streaming and worker of one image, a database, a cache, all behind nginx on one domain.</summary>
internal static class Stack
{
    public static HostConfiguration Configure(IReadOnlyDictionary<string, string> digests, string passwordFile, string mode = "one", string? wrongKey = null, bool withContainers = true)
    {
        var box = new HostConfiguration("stack") { SettleTime = TimeSpan.FromMilliseconds(300) };
        if (!withContainers)
            return box.Add(new FileResource("/etc/motd-stack", FileContent.FromText("empty\n")));
        Image Made(string name) => Image.Local($"localhost/{name}@{digests[name]}");
        var app = Made("app");
        var network = new ContainerNetwork("social");
        var password = Secret.FromFile(passwordFile);
        var ready = new HealthCheck("wget", "-q", "-O", "/dev/null", "http://127.0.0.1:3000/") { Interval = TimeSpan.FromSeconds(1), Retries = 20 };

        var database = new Container("db")
        {
            Image = Made("database"),
            User = "999:999",
            Exec = ["sh", "-c", "test -s /data/db/PG_VERSION || { /pg/initdb -D /data/db -U app -A scram-sha-256 --no-locale -E UTF8 -N --pwfile=/run/secrets/password && echo 'host all all all scram-sha-256' >> /data/db/pg_hba.conf; } && exec /pg/postgres -D /data/db -c 'listen_addresses=*' -k /tmp -c fsync=off"],
            Secrets = [ContainerSecret.File("password", password) with { UserId = 999 }],
            Volumes = [VolumeMount.Of(new ContainerVolume("social-db"), "/data") with { Options = "U" }, VolumeMount.Temporary("/tmp") with { Options = "mode=1777" }],
            Networks = [network],
            Health = new("/pg/pg_isready", "-h", "/tmp") { Interval = TimeSpan.FromSeconds(1), Retries = 30 },
        };
        var cache = new Container("cache")
        {
            Image = Made("cache"),
            Exec = ["/usr/bin/redis-server", "--save", "", "--protected-mode", "no"],
            ReadOnly = true,
            DropCapabilities = ["all"],
            Networks = [network],
            Health = new("/usr/bin/redis-cli", "ping") { Interval = TimeSpan.FromSeconds(1), Retries = 30 },
        };
        Container Server(string name, int port) => new(name)
        {
            Image = app,
            Exec = ["sh", "-c", $"mkdir -p /srv/api/v1/streaming; (echo \"{name} $MODE $GREETING\"; nc -w 2 db 5432 </dev/null >/dev/null && echo database; nc -w 2 cache 6379 </dev/null >/dev/null && echo cache) > /srv/index.html; cp /srv/index.html /srv/api/v1/streaming/; exec httpd -f -p 3000 -h /srv"],
            Environment = [("MODE", name == "web" ? mode : "fixed"), ("GREETING", "100% \"of\" $5 and\\more")],
            Secrets = [ContainerSecret.Environment("DATABASE_URL", $"postgres://app:{password}@db/app")],
            StopTimeout = TimeSpan.FromSeconds(1),
            Ports = [Port.Publish(port, 3000)],
            Networks = [network],
            Health = ready,
            DependsOn = [database, cache],
        };
        var web = Server("web", 3000);
        if (wrongKey is not null)
            web = new Container("web") { Image = app, [wrongKey] = "1" };
        box.Add(database).Add(cache).Add(web).Add(Server("streaming", 4000));
        box.Add(new Container("worker")
        {
            Image = app,
            Exec = ["sh", "-c", "while :; do echo INCR jobs | nc -w 1 cache 6379; sleep 1; done"],
            StopTimeout = TimeSpan.FromSeconds(1),
            Networks = [network],
            DependsOn = [cache],
        });
        return box.Add(new Site("social.test") { Locations = [Location.Proxy("/", 3000), Location.Proxy("^~ /api/v1/streaming", 4000).WithWebSockets()] });
    }
}
