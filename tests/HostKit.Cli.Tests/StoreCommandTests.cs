using System.Text.Json;

namespace HostKit.Cli.Tests;

/// <summary><c>store</c>: list, verify, repair, why; and what <c>gc</c> says of it.</summary>
public sealed class StoreCommandTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    private static StorePath Path => StorePath.Of("hello", "x");

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task An_empty_store_is_said_to_be()
    {
        Assert.Equal((0, "0 paths, 0 bytes.\n", ""), await RunAsync("store", "list"));
        Assert.Equal((0, "0 paths, 0 bytes: all whole.\n", ""), await RunAsync("store", "verify"));
        Assert.Equal((0, "Nothing is damaged.\n", ""), await RunAsync("store", "repair"));
        Assert.Equal((1, "", "error: The store has no 'hello'. It has: nothing.\n"), await RunAsync("store", "why", "hello"));
    }

    [Fact]
    public async Task List_and_why_say_what_keeps_a_path()
    {
        await RunAsync("apply", "--yes");
        Assert.Equal((0, $"{Path.Id}    14 bytes  generation 1 of box, the current one\n1 path, 14 bytes.\n", ""), await RunAsync("store", "list"));
        foreach (var name in (string[])[Path.Id, Path.Hash, Path.Hash[..6], "hello", Path.Value])
            Assert.EndsWith("\n  from sources: x\n  kept by generation 1 of box, the current one\n", (await RunAsync("store", "why", name)).Out, StringComparison.Ordinal);
        Assert.Contains("'nothing'. It has: hello.", (await RunAsync("store", "why", "nothing")).Error, StringComparison.Ordinal);

        using var document = JsonDocument.Parse((await RunAsync("store", "list", "--json")).Out);
        var path = Assert.Single(document.RootElement.GetProperty("paths").EnumerateArray());
        Assert.Equal((Path.Id, 14, true), (path.GetProperty("id").GetString(), path.GetProperty("size").GetInt32(), path.GetProperty("whole").GetBoolean()));
        Assert.Equal("generation", path.GetProperty("users")[0].GetProperty("kind").GetString());
    }

    [Fact]
    public async Task Damage_exits_with_2_and_is_repaired()
    {
        await RunAsync("apply", "--yes");
        Assert.Equal((0, "1 path, 14 bytes: all whole.\n", ""), await RunAsync("store", "verify", "hello"));
        File.SetUnixFileMode(_host.PathOf(Path.File("greeting")), UnixFileMode.UserRead | UnixFileMode.UserWrite);
        _host.Write(Path.File("greeting"), "Good bye");
        Assert.Equal((2, $"{Path.Id}\n  greeting: its content differs\n1 of 1 path damaged. 'store repair' mends what it can.\n", ""), await RunAsync("store", "verify"));
        using var document = JsonDocument.Parse((await RunAsync("store", "verify", "--json")).Out);
        Assert.Equal("greeting", document.RootElement.GetProperty("damage")[0].GetProperty("file").GetString());

        var hopeless = await _host.RunAsync(new HostConfiguration("box"), "store", "repair");
        Assert.Equal(1, hopeless.Code);
        Assert.EndsWith("0 of 1 damaged path repaired.\n", hopeless.Out, StringComparison.Ordinal);
        Assert.Equal((0, $"{Path.Id}: built again\n1 of 1 damaged path repaired.\n", ""), await RunAsync("store", "repair"));
        Assert.Equal("Hello, world!\n", _host.Read(Path.File("greeting")));
        Assert.Contains($"verifying {Path.Id}\n", (await RunAsync("store", "verify", "--verbose")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gc_lets_go_what_no_generation_needs()
    {
        await RunAsync("apply", "--yes");
        var without = new HostConfiguration("box") { Retention = new Retention { Count = 2, Age = TimeSpan.Zero } };
        foreach (var path in (string[])["/etc/a", "/etc/b"])
            Assert.Equal(0, (await _host.RunAsync(new HostConfiguration("box").Add(new FileResource(path, "a")), "apply", "--yes")).Code);
        Assert.Equal((0, $"generations 1\nstore {Path.Id}\nWould let go: 1 generation, 0 contents, 1 store path, 14 bytes.\n", ""), await _host.RunAsync(without, "gc", "--dry-run"));
        Assert.Equal((0, $"generations 1\nstore {Path.Id}\nLet go: 1 generation, 0 contents, 1 store path, 14 bytes.\n", ""), await _host.RunAsync(without, "gc"));
        Assert.Equal((0, "Nothing to let go.\n", ""), await _host.RunAsync(without, "gc"));
    }

    [Fact]
    public async Task The_help_shows_each_verb()
    {
        var help = await RunAsync("store", "--help");
        foreach (var word in (string[])["list", "verify <ID>", "repair <ID>", "why <ID>", "store why botfriends"])
            Assert.Contains(word, help.Out, StringComparison.Ordinal);
        var verify = await RunAsync("store", "verify", "--help");
        Assert.Contains("exits with 2", verify.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("store why", verify.Out, StringComparison.Ordinal);
    }

    private Task<(int Code, string Out, string Error)> RunAsync(params string[] args) => _host.RunAsync(Hello(), args);

    private static HostConfiguration Hello() => new HostConfiguration("box").Add(new StoreResource(Path)
    {
        Inputs = [new StoreInput("sources", "x")],
        Build = (directory, _, cancellationToken) => File.WriteAllTextAsync($"{directory}/greeting", "Hello, world!\n", cancellationToken),
    });
}
