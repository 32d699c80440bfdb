using CliWrap;

namespace HostKit.Testing.MachineTests;

/// <summary>What this program does when a test runs it as another process, and how a test runs it.</summary>
static class Child
{
    public static CliWrap.Command Command(params string[] arguments) =>
        Cli.Wrap(Environment.ProcessPath!).WithArguments(["child", .. arguments]).WithValidation(CommandResultValidation.None);

    public static async Task<int> BootAsync()
    {
        var machine = await Machine.StartAsync(TestImages.Plain);
        Console.WriteLine($"booted {machine.Name} {machine.Leader}");
        await Task.Delay(Timeout.Infinite);
        return 0;
    }

    public static async Task<int> BuildAsync(string[] packages)
    {
        try
        {
            Console.WriteLine("built " + await MachineImage.Debian().WithPackages(packages).BuildAsync(Console.WriteLine));
            return 0;
        }
        catch (MachineImageException exception)
        {
            Console.WriteLine($"failed {exception.Message}");
            return 1;
        }
    }

    public static async Task<int> PruneAsync()
    {
        foreach (var removed in await MachineImage.PruneAsync(TimeSpan.Zero))
            Console.WriteLine($"removed {removed}");
        return 0;
    }

    public static int Mirror()
    {
        Console.WriteLine(MachineImage.DefaultMirror);
        return 0;
    }

    public static async Task<int> WhyAsync()
    {
        Console.WriteLine($"why {Machine.WhyUnavailable()}");
        try
        {
            await using var machine = await Machine.StartAsync(TestImages.Plain);
            return 1;
        }
        catch (MachineUnavailableException exception)
        {
            Console.WriteLine($"thrown {exception.Message}");
            return 0;
        }
    }
}
