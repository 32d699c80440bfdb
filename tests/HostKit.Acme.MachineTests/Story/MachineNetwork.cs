using System.ComponentModel;
using System.Runtime.InteropServices;
using HostKit.Testing;

namespace HostKit.Acme.MachineTests.Story;

/// <summary>Has servers of this process listen in a machine's network: a socket stays in the network in which it was made (setns(2)).</summary>
internal static partial class MachineNetwork
{
    private const int Network = 0x40000000;

    /// <summary>Makes something whose sockets are made at once.</summary>
    public static async Task<T> MakeAsync<T>(Machine machine, Func<T> make)
    {
        var made = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            try
            {
                using var network = File.OpenHandle($"/proc/{machine.Leader}/ns/net");
                if (SetNamespace(network, Network) != 0)
                    throw new Win32Exception();
                made.SetResult(make());
            }
            catch (Exception e)
            {
                made.SetException(e);
            }
        }) { IsBackground = true }.Start();
        return await made.Task;
    }

    [LibraryImport("libc", EntryPoint = "setns", SetLastError = true)]
    private static partial int SetNamespace(SafeHandle file, int type);
}
