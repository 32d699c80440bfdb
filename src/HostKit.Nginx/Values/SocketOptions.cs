namespace HostKit.Nginx;

/// <summary>Options of a listening socket (https://nginx.org/en/docs/http/ngx_http_core_module.html#listen). Once per address.</summary>
public sealed record SocketOptions
{
    /// <summary>How many connections may wait to be accepted; null, the default, is 511.</summary>
    public int? Backlog { get; init => field = NumberText.Checked(value, "backlog", -1); }

    /// <summary>The buffer for what comes in; null, the default, is the kernel's.</summary>
    public ByteSize? ReceiveBuffer { get; init => field = SizeText.Checked(value, "rcvbuf"); }

    /// <summary>The buffer for what goes out; null, the default, is the kernel's.</summary>
    public ByteSize? SendBuffer { get; init => field = SizeText.Checked(value, "sndbuf"); }

    /// <summary>How many connections may wait that sent data with their first packet (TCP Fast Open); null, the default, is off. Not in mail.</summary>
    public int? FastOpen { get; init => field = NumberText.Checked(value, "fastopen"); }

    /// <summary>Whether connections are accepted when data is there; false unless set. Not in mail.</summary>
    public bool Deferred { get; init; }

    /// <summary>Whether the address has a socket of its own, even where one of all addresses serves the port; false unless set.</summary>
    public bool Bind { get; init; }

    /// <summary>Whether idle connections are probed, <c>on</c>, <c>off</c>, or times and number as in <c>30m::10</c>; null, the default, is the system's.</summary>
    public string? KeepAlive { get; init => field = value is null ? null : WordList.Checked(value); }

    /// <summary>Whether connections may use several paths (MPTCP); false unless set. Since 1.29.7.</summary>
    public bool Multipath { get; init; }

    internal IEnumerable<string?> Words
        => [WordList.Flag(Bind, "bind"), WordList.Set("fastopen", FastOpen), WordList.Set("backlog", Backlog), WordList.Set("rcvbuf", ReceiveBuffer), WordList.Set("sndbuf", SendBuffer),
            WordList.Flag(Deferred, "deferred"), WordList.Flag(Multipath, "multipath"), WordList.Set("so_keepalive", KeepAlive)];
}
