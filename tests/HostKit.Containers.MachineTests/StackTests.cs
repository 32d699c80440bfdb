using HostKit.Testing;

namespace HostKit.Containers.MachineTests;

public sealed class StackTests
{
    private static readonly string[] Names = ["cache", "db", "streaming", "web", "worker"];

    [Fact]
    public async Task A_set_of_containers_with_Mastodons_topology_lives_behind_nginx_on_one_domain()
    {
        var passwordFile = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(passwordFile, "not-to-be-seen-1");
            await using var machine = await PodmanImage.StartAsync();
            var digests = await ImagesAsync(machine);
            var clock = System.Diagnostics.Stopwatch.StartNew();

            // A key that podman does not know is refused before anything changes.
            var refused = await ApplyAsync(machine, Stack.Configure(digests, passwordFile, wrongKey: "NoSuchKey"));
            Assert.NotEqual(ApplyOutcome.Done, refused.Outcome);
            Assert.Contains("NoSuchKey", string.Join('\n', refused.Failures), StringComparison.Ordinal);
            Assert.Contains("podman makes no web.service", string.Join('\n', refused.Failures), StringComparison.Ordinal);
            Assert.False(await machine.ExistsAsync("/etc/containers/systemd/web.container"));

            // Ready means ready: nothing waits here.
            await DoneAsync(machine, Stack.Configure(digests, passwordFile));
            Console.WriteLine($"# five containers of three images: first apply {clock.ElapsedMilliseconds} ms");
            Assert.Equal("web one 100% \"of\" $5 and\\more\ndatabase\ncache", await GetAsync(machine, "/"));
            Assert.StartsWith("streaming fixed", await GetAsync(machine, "/api/v1/streaming/"), StringComparison.Ordinal);
            await machine.WaitUntilAsync(async stop => (await machine.ShellAsync("podman exec cache /usr/bin/redis-cli get jobs", stop)).Output.Trim() is not ("" or "(nil)"));
            Assert.Empty((await machine.Host.PlanAsync(Stack.Configure(digests, passwordFile))).Changes);

            // Nothing but loopback is listened on, and the password is nowhere to be seen.
            Assert.Equal("127.0.0.1:3000 127.0.0.1:4000", (await machine.ShellAsync("podman ps --format '{{.Ports}}' | grep -o '[0-9.]*:[0-9]*' | sort -u | xargs")).Output.Trim());
            Assert.Equal("", (await machine.TryRunAsync("sh", "-c", "{ cat /etc/containers/systemd/*; podman inspect web db; systemctl show web db; ps axww; } | grep '[n]ot-to-be-seen'")).Output);
            Assert.Equal("postgres://app:not-to-be-seen-1@db/app", (await machine.ShellAsync("podman exec web sh -c 'echo $DATABASE_URL'")).Output.Trim());

            await machine.ShellAsync("podman exec -e PGPASSWORD=not-to-be-seen-1 db /pg/psql -qh 127.0.0.1 -U app postgres -c 'create table posts as select 42 as number'");
            var before = await StartsAsync(machine);
            await DoneAsync(machine, Stack.Configure(digests, passwordFile, mode: "two"));
            Assert.Equal(["web"], await RestartedAsync(machine, before));
            Assert.StartsWith("web two", await GetAsync(machine, "/"), StringComparison.Ordinal);

            before = await StartsAsync(machine);
            Assert.Equal(ApplyOutcome.Done, (await (await machine.Host.PlanRollbackAsync(Stack.Configure(digests, passwordFile), 1)).ApplyAsync()).Outcome);
            Assert.Equal(["web"], await RestartedAsync(machine, before));
            Assert.StartsWith("web one", await GetAsync(machine, "/"), StringComparison.Ordinal);

            // A secret that changes restarts those that have it, and what goes down with them; not the cache and the worker.
            before = await StartsAsync(machine);
            await File.WriteAllTextAsync(passwordFile, "not-to-be-seen-2");
            await DoneAsync(machine, Stack.Configure(digests, passwordFile));
            Assert.Equal(["db", "streaming", "web"], await RestartedAsync(machine, before));
            Assert.Equal("postgres://app:not-to-be-seen-2@db/app", (await machine.ShellAsync("podman exec web sh -c 'echo $DATABASE_URL'")).Output.Trim());

            await machine.RebootAsync();
            await machine.WaitUntilAsync(async stop => (await machine.TryRunAsync(new MachineCommand("systemctl", "is-active", "web", "streaming", "worker"), stop)).Succeeded);
            Assert.Equal("web one 100% \"of\" $5 and\\more\ndatabase\ncache", await GetAsync(machine, "/"));

            await DoneAsync(machine, Stack.Configure(digests, passwordFile, withContainers: false));
            Assert.Equal("", (await machine.ShellAsync("podman ps -aq; podman secret ls -q; find /etc/containers/systemd /etc/containers/hostkit -type f 2>/dev/null || :")).Output.Trim());
            Assert.Contains("social-db", (await machine.ShellAsync("podman volume ls -q")).Output, StringComparison.Ordinal);

            // The data has outlived all of it.
            await DoneAsync(machine, Stack.Configure(digests, passwordFile));
            Assert.Equal("42", (await machine.ShellAsync("podman exec -e PGPASSWORD=not-to-be-seen-1 db /pg/psql -Aqth 127.0.0.1 -U app postgres -c 'select number from posts'")).Output.Trim());
        }
        finally
        {
            File.Delete(passwordFile);
        }
    }

    [Fact]
    public async Task An_image_in_an_archive_is_loaded_by_its_digest()
    {
        await using var machine = await PodmanImage.StartAsync();
        var digest = await ImageAsync(machine, "app");
        await machine.ShellAsync("podman save --quiet --format oci-archive -o /opt/app.tar localhost/app:1");
        var archived = (await machine.ShellAsync("tar xOf /opt/app.tar index.json | grep -o 'sha256:[0-9a-f]*'")).Output.Trim();
        await machine.ShellAsync("podman rmi --all --force");
        Assert.NotEmpty(digest);
        await DoneAsync(machine, new HostConfiguration("archive").Add(new Container("one")
        {
            Image = Image.FromArchive("/opt/app.tar", "localhost/app", archived),
            Exec = ["sh", "-c", "trap 'exit 0' TERM; while :; do sleep 1; done"],
        }));
        Assert.Equal("true", (await machine.ShellAsync("podman inspect --format '{{.State.Running}}' one")).Output.Trim());
    }

    private static async Task<Dictionary<string, string>> ImagesAsync(Machine machine)
    {
        var digests = new Dictionary<string, string>();
        foreach (var name in (string[])["app", "cache", "database"])
            digests[name] = await ImageAsync(machine, name);
        return digests;
    }

    private static async Task<string> ImageAsync(Machine machine, string name)
        => (await machine.ShellAsync($"tar c -C /opt/{name} . | podman import --quiet - localhost/{name}:1 >/dev/null; podman image inspect --format '{{{{.Digest}}}}' localhost/{name}:1")).Output.Trim();

    private static async Task<ApplyResult> ApplyAsync(Machine machine, HostConfiguration configuration) => await (await machine.Host.PlanAsync(configuration)).ApplyAsync();

    private static async Task DoneAsync(Machine machine, HostConfiguration configuration)
    {
        var result = await ApplyAsync(machine, configuration);
        if (result.Outcome != ApplyOutcome.Done)
            Console.WriteLine((await machine.TryRunAsync("sh", "-c", "journalctl -b --no-pager | tail -60")).Output);
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }

    private static async Task<string> GetAsync(Machine machine, string path) => (await machine.ShellAsync($"curl -sSf -H 'Host: social.test' http://127.0.0.1{path}")).Output;

    private static async Task<Dictionary<string, string>> StartsAsync(Machine machine)
    {
        var lines = (await machine.ShellAsync("podman ps --format '{{.Names}} {{.ID}}'")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return lines.Select(l => l.Split(' ')).ToDictionary(w => w[0], w => w[1]);
    }

    private static async Task<IEnumerable<string>> RestartedAsync(Machine machine, Dictionary<string, string> before)
    {
        var after = await StartsAsync(machine);
        return Names.Where(n => after[n] != before[n]);
    }
}
