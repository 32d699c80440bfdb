using CliWrap;
using CliWrap.Buffered;

namespace HostKit.Testing;

/// <summary>Removes machines. Every process of a machine is in its control group, so none is ever looked up by its number.</summary>
internal static class Leftovers
{
    /// <summary>Removes unfinished images, and machines, whose process died. Those of living ones are locked and left alone.</summary>
    public static async Task SweepAsync(CancellationToken cancellationToken)
    {
        await ImageCache.SweepAsync();
        foreach (var lockFile in Directory.EnumerateFiles(CacheFolder.Machines, "*.lock"))
        {
            using var taken = FileLock.TryTake(lockFile);
            if (taken is null)
                continue;
            await RemoveAsync(Path.GetFileNameWithoutExtension(lockFile), Path.ChangeExtension(lockFile, null), cancellationToken);
            File.Delete(lockFile);
        }
    }

    /// <summary>Ends all processes of the machine, and removes its control groups and files.</summary>
    public static async Task RemoveAsync(string name, string state, CancellationToken cancellationToken = default)
    {
        var result = await Cli.Wrap("unshare")
            .WithArguments(["--mount", "--propagation", "private", "bash", "-c", Script.Remove, "hostkit", name, state])
            .WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(cancellationToken);
        if (!result.IsSuccess)
            throw new MachineException($"Machine {name} could not be removed completely ({state}):\n{result.StandardError.TrimEnd()}");
    }
}
