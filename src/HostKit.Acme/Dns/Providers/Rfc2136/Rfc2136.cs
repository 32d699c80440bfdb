using System.Net;
using System.Security.Cryptography;

namespace HostKit.Acme;

/// <summary>
/// A DNS server that takes changes as messages (RFC 2136), signed with a key that it knows (TSIG): BIND, Knot, PowerDNS, Windows, and some hosted ones. Values are added and
/// deleted one by one, all of a zone in one message.
/// </summary>
public sealed class Rfc2136 : IDnsProvider
{
    private const int MostInOne = 200;
    private const int Attempts = 5;
    private readonly UpdateTransport _transport;
    private readonly TimeProvider _clock;

    /// <summary>Makes one; nothing is sent yet.</summary>
    /// <param name="server">The zone's primary server, as a name or an address, with a port where it is not 53, such as <c>ns1.example.org</c>, <c>192.0.2.1:5353</c> or <c>[2001:db8::1]:53</c>.</param>
    /// <param name="key">The key; null for a server that goes by addresses alone.</param>
    /// <param name="timeToLive">The time to live of values; 0 unless given, so that no cache keeps a value that is replaced soon. A whole number of seconds.</param>
    /// <param name="clock">What signatures' times and waiting go by; the system's clock unless given.</param>
    /// <exception cref="HostKitException">The server is neither a name nor an address.</exception>
    public Rfc2136(string server, TsigKey? key, TimeSpan timeToLive = default, TimeProvider? clock = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(server);
        ArgumentOutOfRangeException.ThrowIfLessThan(timeToLive, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(timeToLive.TotalSeconds, int.MaxValue);
        (Key, TimeToLive, _clock) = (key, timeToLive, clock ?? TimeProvider.System);
        _transport = new(server);
    }

    /// <inheritdoc/>
    public string Name => "RFC 2136";

    /// <summary>The server that takes the changes.</summary>
    public string Server => _transport.Server;

    /// <summary>The key; null for none.</summary>
    public TsigKey? Key { get; }

    /// <summary>The time to live of values.</summary>
    public TimeSpan TimeToLive { get; }

    /// <inheritdoc/>
    /// <value>One minute unless set.</value>
    public TimeSpan PropagationTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <inheritdoc/>
    /// <value>2 seconds unless set.</value>
    public TimeSpan PollingInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public Task AddAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => UpdateAsync(zone, records, (uint)TimeToLive.TotalSeconds, cancellationToken);

    /// <inheritdoc/>
    public Task RemoveAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => UpdateAsync(zone, records, null, cancellationToken);

    internal static Rfc2136 FromVariables(DnsVariables variables)
    {
        string[] Of(string name) => ["RFC2136_" + name, "DNSUPDATE_" + name];
        TsigKey? key;
        try
        {
            key = variables.Find(Of("TSIG_FILE")) is { } file ? TsigKeyFile.Read(variables.Provider, file)
                : variables.Find(Of("TSIG_KEY")) is { } name ? new(name, variables.Get(Of("TSIG_SECRET")), variables.Find(Of("TSIG_ALGORITHM")) ?? "hmac-sha256")
                : null;
            return new(variables.Get(Of("NAMESERVER")), key, Seconds(variables, "TTL") ?? TimeSpan.Zero)
            {
                PropagationTimeout = Seconds(variables, "PROPAGATION_TIMEOUT") ?? TimeSpan.FromMinutes(1),
                PollingInterval = Seconds(variables, "POLLING_INTERVAL") ?? TimeSpan.FromSeconds(2),
            };
        }
        catch (HostKitException e) when (e is not DnsProviderException)
        {
            throw new DnsProviderException(variables.Provider, e.Message, AcmeFailure.Refused);
        }
    }

    private static TimeSpan? Seconds(DnsVariables variables, string name) => variables.FindSeconds("RFC2136_" + name) ?? variables.FindSeconds("DNSUPDATE_" + name);

    private async Task UpdateAsync(string zone, IReadOnlyList<TxtRecord> records, uint? timeToLive, CancellationToken cancellationToken)
    {
        ArgumentException.ThrowIfNullOrEmpty(zone);
        ArgumentNullException.ThrowIfNull(records);
        foreach (var chunk in records.Chunk(MostInOne))
        {
            // Doing it twice does no harm, so whatever is lost on the way is sent again.
            for (var tries = 1; ; tries++)
            {
                var failure = await TryAsync(zone, chunk, timeToLive, tries, cancellationToken).ConfigureAwait(false);
                if (failure is null)
                    break;
                if (tries == Attempts || failure.Failure != AcmeFailure.Transient)
                    throw failure;
                await Task.Delay(TimeSpan.FromMilliseconds(50 << tries), _clock, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<DnsProviderException?> TryAsync(string zone, TxtRecord[] records, uint? timeToLive, int tries, CancellationToken cancellationToken)
    {
        var id = (ushort)RandomNumberGenerator.GetInt32(0x10000);
        var message = UpdateMessage.Create(id, zone, records, timeToLive);
        byte[] mac = [];
        if (Key is not null)
            (message, mac) = Tsig.Sign(message, Key, _clock.GetUtcNow());
        try
        {
            // Where UDP does not get through, TCP may.
            var answer = await _transport.SendAsync(message, id, preferTcp: tries % 2 == 0, cancellationToken).ConfigureAwait(false);
            var code = UpdateMessage.Code(answer, id) ?? throw new FormatException("it answers another message");
            var verdict = Key is null ? new(TsigState.Good, 0, null) : Tsig.Verify(answer, Key, mac, _clock.GetUtcNow());
            return new UpdateVerdict(Name, Server, zone, Key, _clock.GetUtcNow()).Judge(code, verdict);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && e is IOException or System.Net.Sockets.SocketException or OperationCanceledException or FormatException)
        {
            var why = e is OperationCanceledException ? $"it does not answer within {UpdateTransport.Timeout.TotalSeconds:0} s" : e.Message.TrimEnd('.');
            return new(Name, $"the server {Server} cannot be used: {why}. It is tried again later.", AcmeFailure.Transient, cause: e);
        }
    }
}
