using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace HostKit.Acme.MachineTests;

/// <summary>What a <see cref="FaultyDns"/> does with one query.</summary>
internal enum DnsFault
{
    None,
    ServFail,
    NxDomain,
    Refused,

    /// <summary>No answer, neither by UDP nor by TCP.</summary>
    Drop,

    /// <summary>By UDP an empty answer that says it is cut off.</summary>
    Truncate,

    /// <summary>No answer by UDP.</summary>
    TcpOnly,

    /// <summary>An answer to another query.</summary>
    WrongId,

    /// <summary>The first twenty bytes of the answer.</summary>
    Cut,

    /// <summary>FORMERR for whatever has an extension (EDNS), as servers from before it say.</summary>
    NoExtensions,
}

/// <summary>One query that came to a <see cref="FaultyDns"/>.</summary>
internal sealed record DnsQuery(string Name, int Type, bool IsUpdate, bool WantsRecursion, bool IsTcp, DateTime At)
{
    public const int Txt = 16;
}

/// <summary>A DNS proxy on an address and port of its own that spoils what a function says, by UDP and TCP, and remembers what it was asked.</summary>
internal sealed class FaultyDns : IAsyncDisposable
{
    private readonly IPEndPoint _upstream;
    private readonly UdpClient _udp;
    private readonly TcpListener _tcp;
    private readonly CancellationTokenSource _stop = new();
    private readonly Func<DnsQuery, DnsFault> _fault;
    private readonly ConcurrentQueue<DnsQuery> _queries = new();
    private readonly List<Task> _loops;

    /// <param name="upstream">The server that answers.</param>
    /// <param name="fault">What to do with a query; all are passed on unless given.</param>
    /// <param name="address">Where it listens; 127.0.0.1 and a free port unless given.</param>
    public FaultyDns(IPEndPoint upstream, Func<DnsQuery, DnsFault>? fault = null, IPEndPoint? address = null)
    {
        (_upstream, _fault) = (upstream, fault ?? (_ => DnsFault.None));
        EndPoint = address ?? new(IPAddress.Loopback, Server.FreePort());
        _udp = new(EndPoint);
        _tcp = new(EndPoint);
        _tcp.Start();
        _loops = [Task.Run(UdpAsync), Task.Run(TcpAsync)];
    }

    public IPEndPoint EndPoint { get; }

    /// <summary>How long each answer is held back.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>All queries so far, in order.</summary>
    public IReadOnlyList<DnsQuery> Queries => [.. _queries];

    /// <summary>The first so many queries that match are spoilt.</summary>
    public static Func<DnsQuery, DnsFault> First(int count, DnsFault fault, Func<DnsQuery, bool>? match = null)
        => query => match?.Invoke(query) != false && Interlocked.Decrement(ref count) >= 0 ? fault : DnsFault.None;

    /// <summary>Every so many-th query that matches is spoilt.</summary>
    public static Func<DnsQuery, DnsFault> Every(int nth, DnsFault fault)
    {
        var seen = 0;
        return _ => Interlocked.Increment(ref seen) % nth == 0 ? fault : DnsFault.None;
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _udp.Dispose();
        _tcp.Stop();
        await Task.WhenAll(_loops);
        _stop.Dispose();
    }

    private async Task UdpAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var query = await _udp.ReceiveAsync(_stop.Token);
                _ = AnswerAsync(query.Buffer, isTcp: false, async answer => await _udp.SendAsync(answer, query.RemoteEndPoint, _stop.Token));
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // A client that went away, or the end.
            }
        }
    }

    private async Task TcpAsync()
    {
        while (!_stop.IsCancellationRequested)
        {
            try
            {
                var client = await _tcp.AcceptTcpClientAsync(_stop.Token);
                _ = ServeAsync(client);
            }
            catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException)
            {
                // The end.
            }
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var held = client;
        try
        {
            var stream = client.GetStream();
            while (await ReadAsync(stream) is { } query)
            {
                if (!await AnswerAsync(query, isTcp: true, answer => WriteAsync(stream, answer)))
                    return;
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or SocketException)
        {
            // The client went away.
        }
    }

    private async Task<bool> AnswerAsync(byte[] message, bool isTcp, Func<byte[], Task> send)
    {
        if (message.Length < 17)
            return false;
        var query = Parse(message, isTcp);
        _queries.Enqueue(query);
        var fault = _fault(query);
        try
        {
            if (Delay > TimeSpan.Zero)
                await Task.Delay(Delay, _stop.Token);
            switch (fault)
            {
                case DnsFault.Drop:
                case DnsFault.TcpOnly when !isTcp:
                    return false;
                case DnsFault.ServFail or DnsFault.NxDomain or DnsFault.Refused:
                    await send(Empty(message, (byte)(0x80 | (fault == DnsFault.ServFail ? 2 : fault == DnsFault.NxDomain ? 3 : 5)), truncated: false));
                    return true;
                case DnsFault.NoExtensions when message[11] > 0:
                    await send(Empty(message, 0x81, truncated: false));
                    return true;
                case DnsFault.Truncate when !isTcp:
                    await send(Empty(message, 0x80, truncated: true));
                    return true;
            }

            var answer = isTcp ? await AskByTcpAsync(message) : await AskByUdpAsync(message);
            if (fault == DnsFault.WrongId)
                answer[0] ^= 0x55;
            await send(fault == DnsFault.Cut ? answer[..Math.Min(20, answer.Length)] : answer);
            return fault != DnsFault.Cut;
        }
        catch (Exception e) when (e is OperationCanceledException or SocketException or ObjectDisposedException or IOException)
        {
            return false;
        }
    }

    private async Task<byte[]> AskByUdpAsync(byte[] message)
    {
        using var client = new UdpClient(_upstream.AddressFamily);
        client.Connect(_upstream);
        await client.SendAsync(message, _stop.Token);
        return (await client.ReceiveAsync(_stop.Token)).Buffer;
    }

    private async Task<byte[]> AskByTcpAsync(byte[] message)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(_upstream, _stop.Token);
        await WriteAsync(client.GetStream(), message);
        return await ReadAsync(client.GetStream()) ?? throw new IOException("The server hung up.");
    }

    private async Task<byte[]?> ReadAsync(NetworkStream stream)
    {
        var length = new byte[2];
        if (await stream.ReadAtLeastAsync(length, 2, throwOnEndOfStream: false, _stop.Token) < 2)
            return null;
        var message = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
        await stream.ReadExactlyAsync(message, _stop.Token);
        return message;
    }

    private async Task WriteAsync(NetworkStream stream, byte[] message)
        => await stream.WriteAsync((byte[])[(byte)(message.Length >> 8), (byte)message.Length, .. message], _stop.Token);

    private static byte[] Empty(byte[] query, byte code, bool truncated)
    {
        var end = 12;
        while (query[end] != 0)
            end += query[end] + 1;
        byte[] answer = [.. query[..(end + 5)]];
        answer[2] = (byte)(answer[2] | 0x84 | (truncated ? 2 : 0));
        answer[3] = code;
        answer.AsSpan(6, 6).Clear();
        return answer;
    }

    private static DnsQuery Parse(byte[] message, bool isTcp)
    {
        var at = 12;
        var name = new StringBuilder();
        for (; message[at] != 0; at += message[at] + 1)
            name.Append(name.Length > 0 ? "." : "").Append(Encoding.ASCII.GetString(message, at + 1, message[at]));
        return new(name.ToString().ToLowerInvariant(), BinaryPrimitives.ReadUInt16BigEndian(message.AsSpan(at + 1)), (message[2] >> 3 & 15) == 5, (message[2] & 1) == 1, isTcp, DateTime.UtcNow);
    }
}
