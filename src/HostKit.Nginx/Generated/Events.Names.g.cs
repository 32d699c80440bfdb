// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Events
{
    internal override string? PropertyOf(string directive) => directive switch
    {
        "accept_mutex" => "AcceptMutex",
        "accept_mutex_delay" => "AcceptMutexDelay",
        "debug_connection" => "DebugConnection",
        "epoll_events" => "EpollEvents",
        "include" => "Include",
        "multi_accept" => "MultiAccept",
        "use" => "Use",
        "worker_aio_requests" => "WorkerAioRequests",
        "worker_connections" => "WorkerConnections",
        _ => null,
    };
}
