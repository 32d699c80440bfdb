using System.ComponentModel;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace HostKit;

/// <summary>TCP connections from within the host's network.</summary>
internal static partial class HostSocket
{
    private const int NetworkNamespace = 0x40000000;

    /// <summary>Connects to the first address that answers.</summary>
    /// <exception cref="SocketException">None does.</exception>
    /// <exception cref="HostKitException">The name cannot be resolved, or the host's network cannot be entered.</exception>
    public static async Task<NetworkStream> ConnectAsync(Host host, string name, int port, IPAddress? at, CancellationToken cancellationToken)
    {
        SocketException? failure = null;
        foreach (var address in at is null ? await ResolveAsync(host, name, cancellationToken).ConfigureAwait(false) : [at])
        {
            var socket = await CreateAsync(host.Leader, address.AddressFamily).ConfigureAwait(false);
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, port), cancellationToken).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException e)
            {
                socket.Dispose();
                failure = e;
            }
            catch
            {
                socket.Dispose();
                throw;
            }
        }

        throw failure ?? new SocketException((int)SocketError.HostNotFound);
    }

    // With the host's own resolver: /etc/hosts and the name servers of a container are not this machine's.
    private static async Task<IPAddress[]> ResolveAsync(Host host, string name, CancellationToken cancellationToken)
    {
        if (IPAddress.TryParse(name.Trim('[', ']'), out var address))
            return [address];
        if (name == "localhost")
            return [IPAddress.Loopback, IPAddress.IPv6Loopback];
        if (host.Leader == 0)
            return await Dns.GetHostAddressesAsync(name, cancellationToken).ConfigureAwait(false);
        var result = await HostPrograms.RunAsync([.. HostPrograms.Entering(host.Leader, allNamespaces: true), "getent", "ahosts", name], cancellationToken).ConfigureAwait(false);
        return [.. result.Output.Split('\n').Select(line => line.Split(' ')[0]).Where(word => result.ExitCode == 0 && IPAddress.TryParse(word, out _)).Distinct().Select(IPAddress.Parse)];
    }

    // A socket stays in the network in which it was made, and setns(2) changes that of one thread, which ends here.
    private static async Task<Socket> CreateAsync(int leader, AddressFamily family)
    {
        if (leader == 0)
            return new Socket(family, SocketType.Stream, ProtocolType.Tcp);
        var made = new TaskCompletionSource<Socket>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() =>
        {
            try
            {
                using var network = File.OpenHandle($"/proc/{leader}/ns/net");
                if (SetNamespace(network, NetworkNamespace) != 0)
                    throw new Win32Exception();
                made.SetResult(new Socket(family, SocketType.Stream, ProtocolType.Tcp));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or Win32Exception or SocketException)
            {
                made.SetException(new HostKitException($"The host's network cannot be entered: {e.Message}", e));
            }
        }) { IsBackground = true }.Start();
        return await made.Task.ConfigureAwait(false);
    }

    [LibraryImport("libc", EntryPoint = "setns", SetLastError = true)]
    private static partial int SetNamespace(SafeHandle file, int type);
}
