using HostKit.Tests;

namespace HostKit.Core.MachineTests.Store;

/// <summary>A store in an overlay: directories of its lower layer cannot be moved.</summary>
public sealed class LayeredStoreTests
{
    [Fact]
    public async Task What_is_in_a_lower_layer_is_collected_and_repaired_all_the_same()
    {
        var directory = Directory.CreateTempSubdirectory("hostkit-layers-").FullName;
        foreach (var name in (string[])["lower", "upper", "work", "host"])
            Directory.CreateDirectory($"{directory}/{name}");
        try
        {
            await ApplyAsync(Host.Directory($"{directory}/lower"), "one", "two");
            await Tool.RequireAsync("/", "mount", "-t", "overlay", "overlay", "-o", $"lowerdir={directory}/lower,upperdir={directory}/upper,workdir={directory}/work", $"{directory}/host");
            var host = Host.Directory($"{directory}/host");
            await File.WriteAllTextAsync($"{directory}/host{App("one").Path}/text", "bad");
            Assert.Equal("its content differs", Assert.Single(await host.VerifyStoreAsync()).What);
            Assert.Equal("built again", Assert.Single(await host.RepairStoreAsync(new HostConfiguration("test").Add(App("one")))).Sentence);
            Assert.Empty(await host.VerifyStoreAsync());

            await ApplyAsync(host, "one");
            Directory.Delete($"{directory}/host/var/lib/hostkit/test/generations/1", recursive: true);
            Assert.Equal([App("two").Id], (await host.CollectGarbageAsync(new HostConfiguration("test"))).StorePaths);
            Assert.Equal([App("one").Path], host.ReadStore().Select(e => e.Path));
            Assert.Empty(await host.VerifyStoreAsync());
        }
        finally
        {
            await Tool.RunAsync("/", "umount", "-l", $"{directory}/host");
            Directory.Delete(directory, recursive: true);
        }
    }

    private static async Task ApplyAsync(Host host, params string[] names)
    {
        var configuration = names.Aggregate(new HostConfiguration("test"), (c, name) => c.Add(App(name)));
        Assert.Empty((await (await host.PlanAsync(configuration)).ApplyAsync()).Failures);
    }

    private static StoreResource App(string name) => new(StorePath.Of(name))
    {
        Build = (directory, _, token) => File.WriteAllTextAsync($"{directory}/text", name, token),
    };
}
