using System.Net;
using System.Net.Sockets;
using System.Buffers.Binary;

namespace HostKit.Tests;

/// <summary>An authoritative DNS server of one address, by UDP and TCP; what it shows changes at once, when a test says so. It takes questions of resolvers, too, for its own zones.</summary>
internal sealed class NameServer : IDisposable
{
    private readonly Socket _udp = new(AddressFamily.InterNetwork, SocketType.Dgram, ProtocolType.Udp);
    private readonly TcpListener _tcp;
    private readonly CancellationTokenSource _end = new();
    private readonly List<(string Name, string Type)> _queries = [];
    private volatile IReadOnlyList<ZoneRecord> _records = [];

    /// <param name="address">One of 127.0.0.0/8.</param>
    /// <param name="port">The port, the same for both protocols; 0 for a free one.</param>
    public NameServer(IPAddress address, int port = 0)
    {
        _udp.Bind(new IPEndPoint(address, port));
        _tcp = new(address, EndPoint.Port);
        _tcp.Start();
        _ = UdpAsync();
        _ = TcpAsync();
    }

    public IPEndPoint EndPoint => (IPEndPoint)_udp.LocalEndPoint!;

    /// <summary>Names and types that were asked, in order.</summary>
    public IReadOnlyList<(string Name, string Type)> Queries
    {
        get
        {
            lock (_queries)
                return [.. _queries];
        }
    }

    /// <summary>What it shows; zones are where SOA records are.</summary>
    public IReadOnlyList<ZoneRecord> Records => _records;

    /// <summary>Shows these records, and nothing else, from now on.</summary>
    public void Publish(IEnumerable<ZoneRecord> records) => _records = [.. records];

    public void Dispose()
    {
        _end.Cancel();
        _udp.Dispose();
        _tcp.Dispose();
    }

    private byte[]? Answer(ReadOnlySpan<byte> query, bool datagram)
    {
        if (DnsQuestion.Read(query) is not { } question)
            return null;
        lock (_queries)
            _queries.Add((question.Name, question.Type));
        return DnsAnswer.Of(question, _records).ToBytes(datagram ? question.LongestDatagram : ushort.MaxValue);
    }

    private async Task UdpAsync()
    {
        var buffer = new byte[4096];
        while (!_end.IsCancellationRequested)
        {
            try
            {
                var got = await _udp.ReceiveFromAsync(buffer, new IPEndPoint(IPAddress.Any, 0), _end.Token);
                if (Answer(buffer.AsSpan(0, got.ReceivedBytes), datagram: true) is { } answer)
                    await _udp.SendToAsync(answer, got.RemoteEndPoint, _end.Token);
            }
            catch (SocketException)
            {
                // Somebody who has asked is gone.
            }
            catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task TcpAsync()
    {
        try
        {
            while (true)
                _ = TalkAsync(await _tcp.AcceptTcpClientAsync(_end.Token));
        }
        catch (Exception e) when (e is OperationCanceledException or ObjectDisposedException or SocketException or InvalidOperationException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(TcpClient client)
    {
        using var _ = client;
        try
        {
            var stream = client.GetStream();
            var length = new byte[2];
            while (true)
            {
                await stream.ReadExactlyAsync(length, _end.Token);
                var query = new byte[BinaryPrimitives.ReadUInt16BigEndian(length)];
                await stream.ReadExactlyAsync(query, _end.Token);
                if (Answer(query, datagram: false) is not { } answer)
                    return;
                BinaryPrimitives.WriteUInt16BigEndian(length, (ushort)answer.Length);
                await stream.WriteAsync((byte[])[.. length, .. answer], _end.Token);
            }
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or ObjectDisposedException)
        {
            // The client has gone.
        }
    }
}
