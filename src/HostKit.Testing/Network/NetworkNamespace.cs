using System.ComponentModel;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace HostKit.Testing;

/// <summary>Makes sockets that belong to another process's network.</summary>
internal static partial class NetworkNamespace
{
    const int CloneNewNet = 0x40000000;

    /// <summary>
    /// A new TCP socket in the network of <paramref name="process"/>: a socket stays in the network in which it was made, and setns(2)
    /// changes that of one thread, which ends here.
    /// </summary>
    public static async Task<Socket> CreateSocketAsync(int process)
    {
        var made = new TaskCompletionSource<Socket>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            try
            {
                using var network = File.OpenHandle($"/proc/{process}/ns/net");
                if (SetNamespace(network, CloneNewNet) != 0)
                    throw new Win32Exception();
                made.SetResult(new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true });
            }
            catch (Exception exception) when (exception is IOException or Win32Exception or SocketException)
            {
                var message = $"The network of process {process} cannot be entered: {exception.Message}";
                made.SetException(new MachineException(message, exception));
            }
        }) { IsBackground = true, Name = "hostkit-network" }.Start();
        return await made.Task;
    }

    [LibraryImport("libc", EntryPoint = "setns", SetLastError = true)]
    private static partial int SetNamespace(SafeHandle file, int type);
}
