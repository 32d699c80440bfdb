namespace HostKit.Nginx.Tests.Applying;

/// <summary>What the components around sites become.</summary>
public sealed class ComponentTests
{
    [Theory]
    [InlineData("events { }\nhttp {\n    gzip on;\n}\n", "events { }\nhttp {\n    gzip on;\n    include /etc/nginx/conf.d/*.conf;\n}\n")]
    [InlineData("events { }\nhttp { include conf.d/*.conf; }\n", "events { }\nhttp { include conf.d/*.conf; }\n")]
    public void A_whole_nginx_conf_always_reads_the_sites(string content, string written) => Assert.Equal(written, new NginxConf(NginxFile.Parse(content)).ToString());

    [Fact]
    public void A_whole_nginx_conf_is_typed()
        => Assert.Equal(
            """
            # Written by HostKit. It is replaced at the next apply: change the script instead.
            user www-data;
            pid /run/nginx.pid;

            events {
            }

            http {
                server_tokens off;
                include /etc/nginx/conf.d/*.conf;
            }

            """, new NginxConf(new Main { User = "www-data", Pid = "/run/nginx.pid", Events = new(), Http = new() { ServerTokens = ServerTokens.Off } }).ToString());

    [Fact]
    public void A_whole_nginx_conf_needs_an_http_block()
        => Assert.Equal("nginx.no-http", Assert.Single(((IComponent)new NginxConf(NginxFile.Parse("events { }"))).Validate()).Id);

    [Fact]
    public void The_distributions_unit_is_extended_and_never_replaced()
    {
        var resources = ((IComponent)new NginxService()).Lower(Host.Local).ToList();
        Assert.Equal("nginx", Assert.Single(resources.OfType<SystemPackage>()).Name);
        Assert.DoesNotContain(resources.OfType<FileResource>(), f => f.Path == "/etc/systemd/system/nginx.service");
        var dropIn = Assert.Single(resources.OfType<FileResource>(), f => f.Path.StartsWith("/etc/systemd/", StringComparison.Ordinal));
        using var reader = new StreamReader(dropIn.Content.OpenRead());
        Assert.Equal(["/bin/sh /usr/local/lib/hostkit/nginx-reload"], UnitFile.Parse(reader.ReadToEnd(), dropIn.Path).GetValues("Service", "ExecReload"));
    }

    [Fact]
    public void A_rotation_is_a_file_of_logrotates()
        => Assert.Equal(
            """
            # Written by HostKit. It is replaced at the next apply: change the script instead.
            "/srv/shop/*.log"
            "/srv/shop api/access.log" {
                daily
                rotate 30
                maxsize 10485760
                compress
                delaycompress
                missingok
                notifempty
                create 0640 www-data adm
                sharedscripts
                postrotate
                    systemctl kill --kill-whom=main --signal=USR1 nginx.service
                endscript
            }

            """, new NginxLogRotation("shop", "/srv/shop/*.log", "/srv/shop api/access.log") { Days = 30, MaxSize = ByteSize.MiB(10) }.ToString());

    [Theory]
    [InlineData("a b", "/x.log")]
    [InlineData("a", "x.log")]
    [InlineData("a", "/x\".log")]
    [InlineData("a", "/x.log\n} /etc/passwd {")]
    public void Names_and_paths_that_logrotate_would_read_otherwise_are_refused(string name, string file) => Assert.Throws<ArgumentException>(() => new NginxLogRotation(name, file));
}
