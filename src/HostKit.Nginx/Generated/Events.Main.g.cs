// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Events
{
    /// <summary>Whether workers accept new connections one after the other.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is nginx's <c>off</c>. In events; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#accept_mutex">accept_mutex</seealso>
    public bool? AcceptMutex
    {
        get => Get<bool?>("accept_mutex");
        init => Set("accept_mutex", value);
    }

    /// <summary>How long a worker waits when it is not its turn.</summary>
    /// <value>Whole milliseconds. Null, the default, is nginx's <c>500ms</c>. In events; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#accept_mutex_delay">accept_mutex_delay</seealso>
    public TimeSpan? AcceptMutexDelay
    {
        get => Get<TimeSpan?>("accept_mutex_delay");
        init => Set("accept_mutex_delay", TimeText.Milliseconds(value, "accept_mutex_delay"));
    }

    /// <summary>Addresses and networks whose connections are logged in every detail.</summary>
    /// <value>Empty, the default, leaves it out. In events; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#debug_connection">debug_connection</seealso>
    public ImmutableArray<string> DebugConnection
    {
        get => GetList<string>("debug_connection");
        init => SetList("debug_connection", value);
    }

    /// <summary>How many events are taken from the kernel at once.</summary>
    /// <value>0 or more. Null, the default, leaves it out. In events; found in nginx 1.22.1 to 1.30.4.</value>
    public int? EpollEvents
    {
        get => Get<int?>("epoll_events");
        init => Set("epoll_events", NumberText.Checked(value, "epoll_events"));
    }

    /// <summary>Files whose content belongs here; a * stands for any names.</summary>
    /// <value>Empty, the default, leaves it out. In any; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#include">include</seealso>
    public ImmutableArray<string> Include
    {
        get => GetList<string>("include");
        init => SetList("include", value);
    }

    /// <summary>Whether a worker accepts all new connections at once.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is nginx's <c>off</c>. In events; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#multi_accept">multi_accept</seealso>
    public bool? MultiAccept
    {
        get => Get<bool?>("multi_accept");
        init => Set("multi_accept", value);
    }

    /// <summary>How events are waited for; nginx chooses best itself.</summary>
    /// <value>Null, the default, leaves it out. In events; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#use">use</seealso>
    public EventMethod? Use
    {
        get => Get<EventMethod?>("use");
        init => Set("use", value);
    }

    /// <summary>How many asynchronous reads a worker may have under way.</summary>
    /// <value>0 or more. Null, the default, is nginx's <c>32</c>. In events; found in nginx 1.22.1 to 1.30.4, since 1.1.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#worker_aio_requests">worker_aio_requests</seealso>
    public int? WorkerAioRequests
    {
        get => Get<int?>("worker_aio_requests");
        init => Set("worker_aio_requests", NumberText.Checked(value, "worker_aio_requests"));
    }

    /// <summary>How many connections a worker may have open, those to other servers too.</summary>
    /// <value>1 or more. Null, the default, is nginx's <c>512</c>. In events; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#worker_connections">worker_connections</seealso>
    public int? WorkerConnections
    {
        get => Get<int?>("worker_connections");
        init => Set("worker_connections", NumberText.Checked(value, "worker_connections", 1));
    }
}
