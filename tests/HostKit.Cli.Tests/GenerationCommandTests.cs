using System.Text.Json;

namespace HostKit.Cli.Tests;

/// <summary>Generations by name: labelled, pinned, gone back to, let go.</summary>
public sealed class GenerationCommandTests : IDisposable
{
    private readonly TemporaryHost _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task A_label_leads_back()
    {
        await Run("1\n", "apply", "--yes", "--label", "before php 8.4");
        await Run("2\n", "apply", "--yes");

        Assert.Contains("apply  \"before php 8.4\"\n", (await Run("2\n", "generations")).Out, StringComparison.Ordinal);
        Assert.EndsWith("From generation 1 to 2: 1 to update.\n", (await Run("2\n", "diff", "before php 8.4", "current")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("2\n", "rollback", "before php 8.4", "--yes")).Code);
        Assert.Equal("1\n", _host.Read("/etc/box.conf"));
    }

    [Theory]
    [InlineData("12", "it would be taken for a generation's number")]
    [InlineData("", "it is empty")]
    [InlineData("a\u001b[2Jb", "it has characters that cannot be seen")]
    public async Task A_label_that_could_mislead_is_refused(string label, string why)
    {
        var (code, _, error) = await Run("1\n", "apply", "--yes", "--label", label);
        Assert.Equal(1, code);
        Assert.Contains($"cannot label a generation: {why}.\n", error, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", error, StringComparison.Ordinal);
        Assert.DoesNotContain("Parameter", error, StringComparison.Ordinal);
        Assert.False(_host.Has("/etc/box.conf"));
    }

    [Fact]
    public async Task An_apply_with_nothing_to_do_labels_what_is_there()
    {
        await Run("1\n", "apply", "--yes");
        var (code, output, _) = await Run("1\n", "apply", "--yes", "--label", "good");
        Assert.Equal(0, code);
        Assert.Contains("generation 1 is now labelled 'good'", output, StringComparison.Ordinal);
        Assert.Contains("\"good\"  (current)", (await Run("1\n", "generations")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pinned_generation_outlives_a_collection()
    {
        for (var n = 1; n <= 5; n++)
            await Run($"{n}\n", "apply", "--yes");
        Assert.Equal((0, "Generation 2 stays until it is unpinned.\n", ""), await Run("5\n", "pin", "2"));
        Assert.Contains("(pinned)\n", (await Run("5\n", "generations")).Out, StringComparison.Ordinal);

        Assert.EndsWith("generations 1, 3\nWould let go: 2 generations, 2 contents, 4 bytes.\n", (await Run("5\n", "gc", "--dry-run")).Out, StringComparison.Ordinal);
        Assert.Equal((0, "generations 1, 3\nLet go: 2 generations, 2 contents, 4 bytes.\n", ""), await Run("5\n", "gc"));
        Assert.Equal((0, "Nothing to let go.\n", ""), await Run("5\n", "gc"));
        Assert.Equal((0, "Generation 2 is not pinned any more.\n", ""), await Run("5\n", "unpin", "2"));
        using var document = JsonDocument.Parse((await Run("5\n", "gc", "--json")).Out);
        Assert.Equal([2], document.RootElement.GetProperty("generations").EnumerateArray().Select(g => g.GetInt32()));
        Assert.Equal(2, document.RootElement.GetProperty("bytes").GetInt64());
        Assert.Equal(0, (await Run("5\n", "status")).Code);
    }

    [Fact]
    public async Task An_apply_says_what_it_lets_go()
    {
        for (var n = 1; n <= 2; n++)
            await Run($"{n}\n", "apply", "--yes");
        Assert.Contains("record: let go what is no longer kept: 1 generation, 1 content, 2 bytes\n", (await Run("let go\n", "apply", "--yes")).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("pin", "9")]
    [InlineData("pin", "no such label")]
    [InlineData("unpin", "99999999999999999999")]
    [InlineData("rollback", "0")]
    [InlineData("diff", "9", "1")]
    public async Task What_is_not_there_is_named(params string[] args)
    {
        await Run("1\n", "apply", "--yes");
        var (code, output, error) = await Run("1\n", args);
        Assert.Equal((1, ""), (code, output));
        Assert.Matches("has no generation .* of 'box'. It has only 1.\n$", error);
    }

    [Fact]
    public async Task Nothing_can_be_pinned_where_nothing_was_applied()
    {
        Assert.Contains("It has none.", (await Run("1\n", "pin", "1")).Error, StringComparison.Ordinal);
        Assert.Equal((0, "Nothing to let go.\n", ""), await Run("1\n", "gc"));
    }

    private Task<(int Code, string Out, string Error)> Run(string text, params string[] args)
        => _host.RunAsync(
            new HostConfiguration("box") { Retention = new Retention { Count = args[0] == "apply" && text is not "let go\n" ? 50 : 2, Age = TimeSpan.Zero } }
                .Add(new FileResource("/etc/box.conf", text), "/home/me/box.cs", 5), args);
}
