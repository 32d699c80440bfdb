using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>One request on its way through nginx's phases, as far as the configuration alone tells it.</summary>
internal sealed partial class RequestRun(ServingModel model, RequestUrl url, ClientRequest request, ImmutableArray<bool> decisions)
{
    private const int MostUriChanges = 11;
    private readonly List<ExplanationStep> _steps = [];
    private readonly List<(string Question, string Opposite, bool Answer)> _forks = [];
    private string _host = "";
    private string _path = "";
    private string _args = "";
    private string _method = request.Method;
    private RequestTarget? _target;
    private ServedSocket? _socket;
    private ExpandedStatement? _server;
    private ExpandedStatement? _location;
    private LocationNode? _node;
    private ExpandedStatement? _context;
    private ExpandedStatement? _contentHandler;
    private ContentHandler? _handler;
    private EffectiveDirectives? _effective;
    private int _uriChanges = MostUriChanges;
    private bool _isInternal;
    private bool _uriChanged;
    private bool _hasOriginalUri = true;
    private bool _hasLocationUri = true;
    private bool _hasErrorPage;
    private int _errorStatus;
    private int? _status;

    /// <summary>What was not known: the question, its opposite, and what was taken for the answer.</summary>
    public IReadOnlyList<(string Question, string Opposite, bool Answer)> Forks => _forks;

    private EffectiveDirectives Effective => _effective?.Context == _context ? _effective! : _effective = new(_context!);

    public void Serve()
    {
        if (!Connect())
            return;
        var names = model.Names(_socket!);
        // Without TLS the path is read before the Host header, so by the default server's rules.
        var host = HostHeader.Parse(url.Authority);
        var named = host is null ? null : FindServer(names, host, say: false);
        _context = _server = url.IsHttps && named is not null ? named.Name.Server : _socket!.Default;
        var mergeSlashes = !string.Equals(new EffectiveDirectives(_server).Value("merge_slashes"), "off", StringComparison.OrdinalIgnoreCase);
        _target = RequestTarget.Parse(url.Target, mergeSlashes, out var refusal);
        if (_target is null)
        {
            Say(ExplanationStage.Path, $"The path {refusal}: nginx refuses it before it looks for a server by name.", null);
            SpecialResponse(400);
            return;
        }

        (_path, _args) = (_target.Path, _target.Args);
        if (_path != _target.Raw.Split('?', '#')[0])
            Say(ExplanationStage.Path, $"The path is compared as {Show(_path)}: decoded, without dots and {(mergeSlashes ? "repeated slashes" : "with slashes as they are")}.", null);
        if (host is null)
        {
            Say(ExplanationStage.Server, $"'{Show(url.Authority)}' is no host name to nginx.", null);
            SpecialResponse(400);
            return;
        }

        _host = host;
        ChooseServer(names);
        StartServer();
    }

    public Explanation Result(ImmutableArray<Alternative> alternatives) => new(url.Text, [.. _steps], _handler ?? new(ContentKind.Unknown, "nothing that can be told", null))
    {
        Socket = _socket?.ToString(),
        Server = _server,
        Location = _location,
        Context = _context,
        Path = _target is null ? null : Show(_path),
        Status = _status,
        Alternatives = alternatives,
        Run = this,
    };

    /// <summary>An answer to what the configuration does not tell: the expected one, unless this run is to see the other.</summary>
    private bool Decide(string question, string opposite, bool expected)
    {
        var answer = _forks.Count < decisions.Length ? decisions[_forks.Count] : expected;
        _forks.Add((question, opposite, answer));
        return answer;
    }

    private bool Connect()
    {
        var candidates = request.LocalAddress is { } local ? OfAddress(local)
            : [.. model.Sockets.Where(socket => !socket.IsUnix && socket.Port == url.Port).OrderBy(socket => socket.Address switch { "*" => 0, "[::]" => 1, _ => 2 })];
        if (candidates.IsEmpty)
        {
            var where = request.LocalAddress is { } address ? $"{address} port {url.Port.ToString(CultureInfo.InvariantCulture)}" : "port " + url.Port.ToString(CultureInfo.InvariantCulture);
            Finish(new(ContentKind.None, $"no server listens on {where}: the connection is refused", null), null);
            return false;
        }

        _socket = candidates[0];
        Say(ExplanationStage.Connection, $"{_socket} takes the connection, with {_socket.Servers.Count} server(s).", _socket.Default);
        if (candidates.Length > 1)
            Say(ExplanationStage.Connection, $"Connections to other addresses of the port have other servers: {string.Join(", ", candidates.Skip(1))}. Set LocalAddress to ask for one.", null);
        if (_socket.IsSsl == url.IsHttps || _socket.IsUnix)
            return true;
        _context = _server = _socket.Default;
        if (_socket.IsSsl)
        {
            Say(ExplanationStage.Connection, "The socket expects TLS, and gets a request without.", null);
            SpecialResponse(497);
        }
        else
        {
            Finish(new(ContentKind.None, $"{_socket} has no 'ssl', so the TLS handshake fails", _socket.Default), null);
        }

        return false;
    }

    private ImmutableArray<ServedSocket> OfAddress(string local)
    {
        if (local.StartsWith("unix:", StringComparison.OrdinalIgnoreCase))
            return [.. model.Sockets.Where(socket => socket.IsUnix && socket.Address == ByteText.Of(local)).Take(1)];
        var address = ListenAddress.Normal(local);
        var wildcard = address.StartsWith('[') ? "[::]" : "*";
        var ofPort = model.Sockets.Where(socket => !socket.IsUnix && socket.Port == url.Port).ToList();
        return [.. ofPort.Where(socket => socket.Address == address).Concat(ofPort.Where(socket => socket.Address == wildcard)).Take(1)];
    }

    private static ServerNameMatch? FindServer(ServerNameTable names, string host, bool say) => names.Find(host).FirstOrDefault(match => say || match.Groups is not null);

    private void ChooseServer(ServerNameTable names)
    {
        ServerNameMatch? chosen = null;
        foreach (var match in names.Find(_host))
        {
            var title = $"server_name {Show(match.Name.Text)}";
            if (chosen is not null)
            {
                if (match.Name.Server != chosen.Name.Server)
                    Say(ExplanationStage.Server, $"{title} {match.Reason}, too, but weighs less.", match.Name.Statement);
            }
            else if (match.Groups is not null || Decide($"{title} matches {Show(_host)}", $"{title} does not match {Show(_host)}", false))
            {
                chosen = match;
                Say(ExplanationStage.Server, $"{title} {match.Reason}.", match.Name.Statement);
            }
        }

        foreach (var (ignored, first) in names.Conflicts.Where(conflict => conflict.Ignored.Text == _host))
            Say(ExplanationStage.Server, $"server_name {Show(ignored.Text)} is ignored here: {first.Server.File}:{first.Server.Line} has it already.", ignored.Statement);
        if (chosen is null)
            Say(ExplanationStage.Server, $"No server_name matches {Show(_host)}: {(_socket!.HasDeclaredDefault ? "the default_server" : "the first server, as none is the default_server,")} serves it.", _socket.Default);
        _context = _server = chosen?.Name.Server ?? _socket!.Default;
        if (chosen is { Groups: { Length: > 0 } groups, Name.Regex: { } regex })
            Capture(groups, regex);
    }

    private void Say(ExplanationStage stage, string text, ExpandedStatement? statement) => _steps.Add(new(stage, text, statement));

    private void Finish(ContentHandler handler, int? status)
    {
        _handler = handler;
        _status = _errorStatus > 0 && status is not null ? _errorStatus : status;
        _isFinished = true;
    }

    private bool _isFinished;

    private static string Show(string bytes) => ByteText.Show(bytes);
}
