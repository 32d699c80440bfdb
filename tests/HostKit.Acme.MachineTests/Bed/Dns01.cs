using System.Net;

namespace HostKit.Acme.MachineTests;

/// <summary>What tests of DNS-01 make again and again.</summary>
internal static class Dns01
{
    /// <summary>Asks a server as the resolver, and authoritative servers on a port.</summary>
    public static DnsLookupOptions Lookup(IPEndPoint resolver, int port) => new() { Resolvers = [resolver], AuthoritativePort = port, Timeout = TimeSpan.FromSeconds(1.5) };

    public static DnsLookupOptions Lookup(Knot knot) => Lookup(knot.EndPoint, knot.Port);

    public static Rfc2136 Provider(Knot knot, IPEndPoint? server = null, double seconds = 5, int timeToLive = 0)
        => new((server ?? knot.EndPoint).ToString(), new(Knot.KeyName, knot.Secret), TimeSpan.FromSeconds(timeToLive)) { PropagationTimeout = TimeSpan.FromSeconds(seconds), PollingInterval = TimeSpan.FromMilliseconds(300) };

    public static DnsChallengeSolver Solver(Knot knot, DnsChallengeOptions? options = null, IDnsProvider? provider = null)
        => new(provider ?? Provider(knot), (options ?? new()) with { Lookup = options is null || options.Lookup.Resolvers.Count == 0 ? Lookup(knot) : options.Lookup });

    public static ChallengeAnswer Answer(string name, string token) => new() { Type = ChallengeTypes.Dns01, Identifier = AcmeIdentifier.Parse(name), Token = token, KeyAuthorization = token + ".thumbprint" };
}

/// <summary>Remembers the calls that a provider gets.</summary>
internal sealed class CountingProvider(IDnsProvider inner) : IDnsProvider
{
    private int _added;
    private int _removed;

    public string Name => inner.Name;

    public TimeSpan PropagationTimeout => inner.PropagationTimeout;

    public TimeSpan PollingInterval => inner.PollingInterval;

    public int Added => _added;

    public int Removed => _removed;

    public Task AddAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _added);
        return inner.AddAsync(zone, records, cancellationToken);
    }

    public Task RemoveAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _removed);
        return inner.RemoveAsync(zone, records, cancellationToken);
    }
}

/// <summary>Keeps what it is told, at once.</summary>
internal sealed class Told : IProgress<string>
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _all = new();

    public IReadOnlyList<string> All => [.. _all];

    public void Report(string value) => _all.Enqueue(value);
}

/// <summary>A folder that goes with the test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-acme-");

    public string Path => _folder.FullName;

    public IReadOnlyList<string> Files => [.. _folder.GetFiles("*", SearchOption.AllDirectories).Select(f => f.Name)];

    public void Dispose() => _folder.Delete(recursive: true);
}

/// <summary>One knot for the tests of a class, with aliases of every kind.</summary>
public sealed class SharedKnot : IAsyncLifetime
{
    internal Knot Knot { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Knot = await Knot.StartAsync(records: $"""
        _acme-challenge.www CNAME www.alias.test.
        _acme-challenge.twice CNAME _acme-challenge.www
        _acme-challenge.loop CNAME _acme-challenge.pool
        _acme-challenge.pool CNAME _acme-challenge.loop
        _acme-challenge.dangling CNAME _acme-challenge.gone.nowhere.
        _acme-challenge.long CNAME hop0
        {string.Join('\n', Enumerable.Range(0, 12).Select(i => $"hop{i} CNAME hop{i + 1}"))}
        """);

    public ValueTask DisposeAsync() => Knot.DisposeAsync();
}
