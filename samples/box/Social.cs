using HostKit;
using HostKit.Containers;
using HostKit.Nginx;
using static Facts;

/// <summary>Mastodon: three programs of one image, a database and a cache, on the main domain.</summary>
static class Social
{
    private const int WebPort = 3000, StreamingPort = 4000;

    /// <summary>What of the main domain is Mastodon's: all that nobody else has, and its stream, which must not wait in a buffer.</summary>
    public static Location[] Locations { get; } =
    [
        Location.Proxy("/", WebPort),
        Location.Proxy("^~ /api/v1/streaming", StreamingPort).WithWebSockets().Unbuffered(),
        Location.Proxy("^~ /system/", WebPort).WithCache(CachePath.Named("media"), TimeSpan.FromDays(7)),
    ];

    public static void AddSocial(this HostConfiguration box)
    {
        var network = new ContainerNetwork("social");
        var password = Secret("social-database");
        var media = VolumeMount.Of(new ContainerVolume("social-media"), "/opt/mastodon/public/system");

        var database = new Container("social-database")
        {
            Image = Postgres,
            Environment = [("POSTGRES_USER", "mastodon"), ("POSTGRES_DB", "mastodon"), ("POSTGRES_PASSWORD_FILE", "/run/secrets/password")],
            Secrets = [ContainerSecret.File("password", password)],
            Volumes = [VolumeMount.Of(new ContainerVolume("social-database"), "/var/lib/postgresql/data")],
            Networks = [network],
            Health = new("pg_isready", "-U", "mastodon") { Interval = TimeSpan.FromSeconds(5) },
        };
        var cache = new Container("social-cache")
        {
            Image = Redis,
            Exec = ["redis-server", "--save", "60", "1"],
            Volumes = [VolumeMount.Of(new ContainerVolume("social-cache"), "/data")],
            WorkingDirectory = "/data",
            Networks = [network],
            Health = new("redis-cli", "ping") { Interval = TimeSpan.FromSeconds(5) },
        };

        Container Part(string name, int? port, params string[] exec) => new($"social-{name}")
        {
            Image = Mastodon,
            Exec = [.. exec],
            Environment = [("LOCAL_DOMAIN", Domain), ("REDIS_HOST", "social-cache"), ("RAILS_ENV", "production"), ("NODE_ENV", "production")],
            Secrets =
            [
                ContainerSecret.Environment("DATABASE_URL", $"postgres://mastodon:{password}@social-database/mastodon"),
                ContainerSecret.Environment("SECRET_KEY_BASE", Secret("social-key")),
            ],
            Volumes = [media],
            Networks = [network],
            Ports = port is { } number ? [Port.Publish(number)] : [],
            DependsOn = [database, cache],
            Health = port is { } asked ? HealthCheck.Shell($"wget -q -O /dev/null http://127.0.0.1:{asked}/health") with { Interval = TimeSpan.FromSeconds(5) } : null,
        };
        box.Add(database).Add(cache);
        box.Add(Part("web", WebPort, "bundle", "exec", "puma", "-C", "config/puma.rb"));
        box.Add(Part("streaming", StreamingPort, "node", "./streaming"));
        box.Add(Part("worker", null, "bundle", "exec", "sidekiq"));
    }
}
