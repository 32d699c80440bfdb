using System.Collections.Concurrent;
using System.Net.Sockets;
using DnsClient;
using DnsClient.Protocol;

namespace HostKit.Acme;

/// <summary>Asks name servers until one says something that decides: again after lost, garbled and foreign answers, by TCP where UDP does not get through, never without end.</summary>
internal sealed class DnsQueries
{
    private readonly DnsLookupOptions _options;
    private readonly LookupClient _client;
    private readonly ConcurrentDictionary<AuthoritativeServer, bool> _silent = new();
    private readonly ConcurrentDictionary<AuthoritativeServer, bool> _old = new();

    public DnsQueries(DnsLookupOptions options)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Attempts, 1, nameof(options));
        _options = options;
        Resolvers = options.ResolverServers();
        // Each question names its servers and its options; those of the client are not used.
        _client = new(new LookupClientOptions([.. Resolvers.Select(r => new NameServer(r.EndPoint))]) { AutoResolveNameServers = false, UseCache = false });
    }

    public IReadOnlyList<AuthoritativeServer> Resolvers { get; }

    /// <summary>Asks the resolvers.</summary>
    public Task<IDnsQueryResponse> ResolveAsync(string name, QueryType type, CancellationToken cancellationToken) => AskAsync(Resolvers, name, type, recursion: true, cancellationToken);

    /// <summary>Asks servers in turn until one answers: there is something, or there is nothing.</summary>
    /// <exception cref="DnsLookupException">None did; it says what each said last.</exception>
    public async Task<IDnsQueryResponse> AskAsync(IReadOnlyList<AuthoritativeServer> servers, string name, QueryType type, bool recursion, CancellationToken cancellationToken)
    {
        // Those that were silent lately come last, and those by IPv6, to which there is less often a way, after the others.
        AuthoritativeServer[] order = [.. servers.OrderBy(s => _silent.ContainsKey(s)).ThenBy(s => s.EndPoint.AddressFamily == AddressFamily.InterNetworkV6)];
        var said = new Dictionary<AuthoritativeServer, DnsAnswer>();
        var attempts = Math.Max(_options.Attempts, order.Length);
        for (var tries = 0; tries < attempts; tries++)
        {
            var server = order[tries % order.Length];
            var answer = await AskOnceAsync(server, name, type, recursion, said.TryGetValue(server, out var before) && before.IsLost && !before.WasTcp, _options.Timeout, cancellationToken).ConfigureAwait(false);
            if (answer.Response is { } response)
                return response;
            said[server] = answer;
            // Who does not want to answer is asked a second time only.
            if (tries + 1 >= 2 * order.Length && said.Values.All(a => a.IsRefusal))
                break;
            if ((tries + 1) % order.Length == 0 && tries + 1 < attempts && !answer.IsLost)
                await Task.Delay(TimeSpan.FromMilliseconds(50 << (tries / order.Length)), _options.Clock, cancellationToken).ConfigureAwait(false);
        }

        throw new DnsLookupException(
            $"{(recursion ? "No resolver tells" : "No name server of it tells")} what {name} {type} is: {string.Join("; ", said.Select(s => $"{s.Key} {s.Value.Problem}"))}. It is tried again later.",
            said.Values.All(a => a.IsRefusal) ? AcmeFailure.Refused : AcmeFailure.Transient);
    }

    /// <summary>Asks one server, once.</summary>
    public async Task<DnsAnswer> AskOnceAsync(AuthoritativeServer server, string name, QueryType type, bool recursion, bool tcp, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var options = new DnsQueryOptions
        {
            Recursion = recursion,
            UseCache = false,
            Retries = 0,
            ThrowDnsErrors = false,
            ContinueOnDnsError = false,
            ContinueOnEmptyResponse = false,
            UseTcpFallback = true,
            UseTcpOnly = tcp,
            Timeout = timeout,
            // With 512 the question has no extension (RFC 6891), which old servers take for an error.
            ExtendedDnsBufferSize = _old.ContainsKey(server) ? 512 : 1232,
        };
        DnsAnswer answer;
        try
        {
            var response = await _client.QueryServerAsync([new NameServer(server.EndPoint)], new DnsQuestion(name + ".", type), options, cancellationToken).ConfigureAwait(false);
            if (response.Header.ResponseCode is DnsHeaderResponseCode.FormatError or DnsHeaderResponseCode.NotImplemented)
                _old[server] = true;
            answer = response.Questions.Any(q => q.QuestionType == type && DnsNames.Same(q.QueryName, name)) ? Judge(response, recursion, tcp)
                : new(null, "answers another question than was asked", IsLost: true, tcp, IsRefusal: false);
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested && e is not OutOfMemoryException)
        {
            // What comes over the network makes the library throw much that has no common root.
            answer = new(null, Problem(e.GetBaseException(), timeout), IsLost: true, WasTcp: tcp, IsRefusal: false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        if (answer.IsLost)
            _silent[server] = true;
        else
            _silent.TryRemove(server, out _);
        return answer;
    }

    private static DnsAnswer Judge(IDnsQueryResponse response, bool recursion, bool tcp)
    {
        var code = response.Header.ResponseCode;
        if (code is not (DnsHeaderResponseCode.NoError or DnsHeaderResponseCode.NotExistentDomain))
            return new(null, $"says {Spelling(code)}", IsLost: false, tcp, IsRefusal: code is DnsHeaderResponseCode.Refused or DnsHeaderResponseCode.NotAuthorized);
        // A server that only has it from others says what was; a referral to a zone below comes without the mark of authority.
        var refers = code == DnsHeaderResponseCode.NoError && response.Answers.Count == 0 && response.Authorities.Any(r => r is NsRecord);
        return recursion || response.Header.HasAuthorityAnswer || refers
            ? new(response, "", IsLost: false, tcp, IsRefusal: false)
            : new(null, "does not answer for the zone", IsLost: false, tcp, IsRefusal: true);
    }

    private static string Problem(Exception cause, TimeSpan timeout) => cause switch
    {
        OperationCanceledException or TimeoutException or DnsResponseException { Code: DnsResponseCode.ConnectionTimeout } => $"does not answer within {timeout.TotalSeconds:0.#} s",
        SocketException socket => $"cannot be reached: {socket.Message}",
        DnsXidMismatchException => "answers another question than was asked",
        _ => "answers with what cannot be read",
    };

    private static string Spelling(DnsHeaderResponseCode code) => code switch
    {
        DnsHeaderResponseCode.ServerFailure => "SERVFAIL",
        DnsHeaderResponseCode.Refused => "REFUSED",
        DnsHeaderResponseCode.FormatError => "FORMERR",
        DnsHeaderResponseCode.NotImplemented => "NOTIMP",
        DnsHeaderResponseCode.NotAuthorized => "NOTAUTH",
        _ => $"{code} (code {(int)code})",
    };
}
