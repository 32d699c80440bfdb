using System.Security.Cryptography;

namespace HostKit.Testing;

/// <summary>
/// The name of one machine and the directory of its files. The lock beside the directory lives as long as the process which
/// started the machine: once it can be taken, the machine is a leftover.
/// </summary>
internal sealed class MachineSlot : IAsyncDisposable
{
    readonly FileLock owned;

    MachineSlot(string name, string directory, FileLock owned)
    {
        (Name, Directory, this.owned) = (name, directory, owned);
    }

    public string Name { get; }

    public string Directory { get; }

    string LockFile => Directory + ".lock";

    public static MachineSlot Create()
    {
        while (true)
        {
            var name = "hostkit-" + RandomNumberGenerator.GetHexString(8, lowercase: true);
            var directory = Path.Combine(CacheFolder.Machines, name);
            if (FileLock.TryTake(directory + ".lock") is not { } owned)
                continue;
            // A sweep may have removed the new file before it was locked.
            if (File.Exists(directory + ".lock") && !System.IO.Directory.Exists(directory))
            {
                System.IO.Directory.CreateDirectory(directory);
                return new(name, directory, owned);
            }
            owned.Dispose();
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Leftovers.RemoveAsync(Name, Directory);
        File.Delete(LockFile);
        owned.Dispose();
    }
}
