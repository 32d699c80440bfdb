namespace HostKit.Php.Tests;

/// <summary>Pools become files that php-fpm reads, on each distribution in its own place.</summary>
public sealed class PoolTests : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("hostkit-php-");

    public void Dispose() => _root.Delete(recursive: true);

    [Fact]
    public async Task A_pool_is_a_file_of_the_distributions_php_fpm()
    {
        Release("ID=debian\nVERSION_ID=\"13\"\n");
        await AppliedAsync(new PhpPool("grav")
        {
            User = "grav",
            Root = "/srv/grav",
            Processes = PhpProcesses.OnDemand(8, TimeSpan.FromMinutes(1)),
            MaxRequests = 500,
            RequestTimeout = TimeSpan.FromSeconds(30),
            SlowAfter = TimeSpan.FromSeconds(5),
            StatusPath = "/fpm-status",
            OpenFiles = 4096,
            Environment = [("APP_ENV", "prod; really")],
            Ini = [("memory_limit", ByteSize.MiB(128)), ("display_errors", false), ("date.timezone", "Europe/Berlin")],
            AdminIni = [("open_basedir", "/srv/grav:/tmp")],
            ["catch_workers_output"] = "yes",
        });
        Assert.Equal("""
            ; Written by HostKit for the pool grav. It is replaced at the next apply: change the script instead.
            [grav]
            user = grav
            listen = /run/hostkit-php/grav.sock
            listen.owner = www-data
            listen.group = www-data
            listen.mode = 0660
            pm = ondemand
            pm.max_children = 8
            pm.process_idle_timeout = 60s
            pm.max_requests = 500
            pm.status_path = /fpm-status
            request_terminate_timeout = 30s
            request_slowlog_timeout = 5s
            slowlog = /var/log/php-grav-slow.log
            rlimit_files = 4096
            chdir = /srv/grav
            catch_workers_output = 'yes'
            env[APP_ENV] = 'prod; really'
            php_value[memory_limit] = 134217728
            php_flag[display_errors] = off
            php_value[date.timezone] = 'Europe/Berlin'
            php_admin_value[open_basedir] = /srv/grav:/tmp

            """, Read("etc/php/8.4/fpm/pool.d/grav.conf"));
        Assert.Contains("process_control_timeout = 20s", Read("etc/php/8.4/fpm/pool.d/hostkit-global.conf"), StringComparison.Ordinal);
        Assert.Contains("Before=nginx.service", Read("etc/systemd/system/php8.4-fpm.service.d/hostkit.conf"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ID=arch\n", "etc/php/php-fpm.d/a.conf", "listen.owner = http")]
    [InlineData("ID=fedora\nVERSION_ID=42\n", "etc/php-fpm.d/a.conf", "listen.owner = nginx")]
    [InlineData("ID=almalinux\nID_LIKE=\"rhel centos fedora\"\nVERSION_ID=10\n", "etc/php-fpm.d/a.conf", "listen.owner = nginx")]
    [InlineData("ID=ubuntu\nID_LIKE=debian\nVERSION_ID=24.04\n", "etc/php/8.3/fpm/pool.d/a.conf", "listen.owner = www-data")]
    public async Task Each_distribution_has_its_own_places_and_accounts(string release, string file, string line)
    {
        Release(release);
        await AppliedAsync(new PhpPool("a") { User = "a" });
        Assert.Contains(line, Read(file), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_that_is_installed_counts_before_the_distributions_own()
    {
        Release("ID=debian\nVERSION_ID=12\n");
        foreach (var version in (string[])["8.2", "8.10"])
            Write($"etc/php/{version}/fpm/php-fpm.conf", "");
        await AppliedAsync(new PhpPool("a") { User = "a" });
        Assert.True(File.Exists($"{_root}/etc/php/8.10/fpm/pool.d/a.conf"));
    }

    [Fact]
    public async Task A_release_that_nobody_knows_asks_for_the_version()
    {
        Release("ID=debian\nVERSION_ID=99\n");
        var plan = Assert.ThrowsAnyAsync<HostKitException>(() => Host.Directory(_root.FullName).PlanAsync(Box(new PhpPool("a") { User = "a" })));
        Assert.Contains("Set Version", (await plan).Message, StringComparison.Ordinal);
        await AppliedAsync(new PhpPool("a") { User = "a", Version = "8.6" });
        Assert.True(File.Exists($"{_root}/etc/php/8.6/fpm/pool.d/a.conf"));
    }

    [Theory]
    [InlineData("ProtectHome=yes", "/home/ada/site", true)]
    [InlineData("ProtectHome=read-only", "/home/ada/site", false)]
    [InlineData("ProtectHome=tmpfs", "/root/site", true)]
    [InlineData("PrivateTmp=true", "/tmp/site", true)]
    [InlineData("PrivateTmp=true", "/srv/site", false)]
    [InlineData("InaccessiblePaths=-/srv /opt", "/srv/site", true)]
    [InlineData("InaccessiblePaths=/srv\nInaccessiblePaths=", "/srv/site", false)]
    [InlineData("TemporaryFileSystem=/srv:ro", "/srv", true)]
    [InlineData("RootDirectory=/jail", "/srv/site", true)]
    public async Task A_root_that_the_unit_hides_is_an_error_that_names_the_directive_and_its_file(string directive, string root, bool isHidden)
    {
        Release("ID=debian\nVERSION_ID=13\n");
        Write("usr/lib/systemd/system/php8.4-fpm.service", "[Service]\nExecStart=/usr/sbin/php-fpm8.4\n");
        Write("etc/systemd/system/php8.4-fpm.service.d/sandbox.conf", $"[Service]\n{directive}\n");
        var refused = await Record.ExceptionAsync(() => Host.Directory(_root.FullName).PlanAsync(Box(new PhpPool("a") { User = "a", Root = root })));
        Assert.Equal(isHidden, refused is InvalidConfigurationException);
        if (isHidden)
            Assert.Matches($"php\\.hidden-root: .*cannot see {root}: .*{directive.Split('=')[0]}=.*\\(/etc/systemd/system/php8.4-fpm.service.d/sandbox.conf\\)", refused!.Message);
    }

    [Fact]
    public void What_php_fpm_would_misread_is_an_error()
    {
        Assert.Throws<ArgumentException>(() => new PhpPool("global") { User = "a" });
        Assert.Throws<ArgumentException>(() => new PhpPool("a b") { User = "a" });
        Assert.Throws<ArgumentException>(() => new PhpPool("a") { User = "a", ["catch_workers_output"] = "yes\nuser = root" });
        Assert.Throws<ArgumentException>(() => new PhpPool("a") { User = "a", ["x]\n["] = "1" });
        Assert.Throws<ArgumentOutOfRangeException>(() => PhpProcesses.Dynamic(2, leastSpare: 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => PhpProcesses.Dynamic(5, 2, 3, start: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => PhpProcesses.Static(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PhpPool("a") { User = "a", RequestTimeout = TimeSpan.FromMilliseconds(1500) });
        var pool = new PhpPool("a") { User = "root", Extensions = ["gdd", "pdo_pgsql"], Environment = [("A", "$PATH")], AdminIni = [("error_log", "/var/log/$pool.log")], };
        Assert.Equal(["php.unknown-extension", "php.environment-reference", "php.pool-reference", "php.root"], pool.Validate().Select(f => f.Id));
        Assert.Contains("gd", pool.Validate().First().Mend, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ID=debian\nVERSION_ID=13\n", new[] { "php8.4-fpm", "php8.4-gd", "php8.4-pgsql", "php8.4-xml" })]
    [InlineData("ID=fedora\nVERSION_ID=42\n", new[] { "php-fpm", "php-gd", "php-pgsql", "php-xml" })]
    [InlineData("ID=arch\n", new[] { "php-fpm", "php-gd", "php-pgsql" })]
    public void Extensions_are_packages_of_the_distribution(string release, string[] packages)
    {
        Release(release);
        IComponent pool = new PhpPool("a") { User = "a", Extensions = ["gd", "PDO_PGSQL", "json", "dom", "simplexml"] };
        Assert.Equal(packages, pool.Lower(Host.Directory(_root.FullName)).OfType<SystemPackage>().Select(p => p.Name));
    }

    private static HostConfiguration Box(IComponent component) => new HostConfiguration("box").Add(component);

    private async Task AppliedAsync(IComponent component)
        => Assert.Equal(ApplyOutcome.Done, (await (await Host.Directory(_root.FullName).PlanAsync(Box(component))).ApplyAsync()).Outcome);

    private string Read(string path) => File.ReadAllText($"{_root}/{path}");

    private void Release(string text) => Write("etc/os-release", text);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName($"{_root}/{path}")!);
        File.WriteAllText($"{_root}/{path}", text);
    }
}
