using System.Diagnostics;
using System.Runtime.InteropServices;

namespace HostKit;

/// <summary>One connection to a message bus through sd-bus(3). It is for one thread at a time, and its calls block.</summary>
internal sealed class BusConnection : IDisposable
{
    /// <summary>What sd-bus itself gives a call.</summary>
    public static readonly TimeSpan CallTimeout = TimeSpan.FromSeconds(25);

    // How late a cancellation may be noticed; messages wake the wait at once.
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(100);
    private const int Interrupted = -4;

    private readonly SdBus.BusHandle _bus;
    private readonly string _name;

    private BusConnection(SdBus.BusHandle bus, string name) => (_bus, _name) = (bus, name);

    /// <summary>Connects to an address, or to the system bus.</summary>
    public static BusConnection Open(string? address)
    {
        var name = address ?? "the system bus";
        try
        {
            SdBus.BusHandle bus;
            if (address is null)
            {
                ThrowUnreachable(SdBus.OpenSystem(out bus), name);
                return new BusConnection(bus, name);
            }
            ThrowUnreachable(SdBus.New(out bus), name);
            var connection = new BusConnection(bus, name);
            ThrowUnreachable(SdBus.SetAddress(bus, address), name, bus);
            ThrowUnreachable(SdBus.SetBusClient(bus, 1), name, bus);
            ThrowUnreachable(SdBus.Start(bus), name, bus);
            return connection;
        }
        catch (DllNotFoundException exception)
        {
            throw new HostKitException(
                "libsystemd.so.0 is missing, through which HostKit talks to systemd: install the package libsystemd0 (Debian, Ubuntu), "
                + "systemd-libs (Fedora, Arch) or libsystemd0 (openSUSE).", exception);
        }
    }

    public BusMessage NewCall(string destination, string path, string contract, string member)
    {
        var result = SdBus.NewMethodCall(_bus, out var message, destination, path, contract, member);
        return result >= 0 ? message : throw Lost(result);
    }

    /// <summary>Sends a call without waiting for its answer.</summary>
    /// <returns>The number by which the answer is known.</returns>
    public ulong Send(BusMessage message)
    {
        var result = SdBus.Send(_bus, message, out var cookie);
        return result >= 0 ? cookie : throw Lost(result);
    }

    /// <summary>Takes the next message that came, waiting for one if need be.</summary>
    /// <returns>The message, or null if none came in time.</returns>
    public BusMessage? Receive(TimeSpan patience, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = SdBus.Process(_bus, out var message);
            if (result < 0)
                throw Lost(result);
            if (!message.IsInvalid)
                return message;
            if (result > 0)
                continue;
            var left = patience - Stopwatch.GetElapsedTime(start);
            if (left <= TimeSpan.Zero)
                return null;
            var wait = left < Slice ? left : Slice;
            result = SdBus.Wait(_bus, (ulong)Math.Ceiling(wait.TotalMicroseconds));
            if (result < 0 && result != Interrupted)
                throw Lost(result);
        }
    }

    /// <summary>
    /// Sends a call and waits for its answer; messages that come between are handed to <paramref name="other"/>, or dropped.
    /// </summary>
    /// <exception cref="BusException">The answer is an error.</exception>
    public BusMessage Call(BusMessage call, TimeSpan timeout, CancellationToken cancellationToken, Action<BusMessage>? other = null)
    {
        var start = Stopwatch.GetTimestamp();
        ulong cookie;
        using (call)
            cookie = Send(call);
        while (Receive(timeout - Stopwatch.GetElapsedTime(start), cancellationToken) is { } message)
        {
            if (message.ReplyCookie == cookie)
            {
                if (message.Error() is not var (name, text))
                    return message;
                message.Dispose();
                throw new BusException(name, text);
            }
            using (message)
                other?.Invoke(message);
        }
        throw new HostKitException(
            $"Nothing answered on {_name} within {timeout.TotalSeconds:0} s: systemd is busy or hangs; 'systemctl list-jobs' shows what it works on.");
    }

    public void Dispose() => _bus.Dispose();

    private HostKitException Lost(int result)
        => new($"The connection to {_name} was lost: {Text(result)}. Did the machine or its dbus service go down? Connect anew when it is up.");

    private static void ThrowUnreachable(int result, string name, SdBus.BusHandle? bus = null)
    {
        if (result >= 0)
            return;
        bus?.Dispose();
        throw Unreachable(name, Text(result));
    }

    public static HostKitException Unreachable(string name, string reason, Exception? cause = null)
    {
        var message = $"systemd cannot be reached on {name}: {reason}. This needs a machine booted with systemd whose dbus service runs "
            + "(Debian and Ubuntu: package dbus); to only write files, use a directory as the host.";
        return cause is null ? new HostKitException(message) : new HostKitException(message, cause);
    }

    private static string Text(int result) => Marshal.GetPInvokeErrorMessage(-result);
}
