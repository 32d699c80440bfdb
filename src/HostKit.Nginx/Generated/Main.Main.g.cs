// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Main
{
    /// <summary>Whether nginx goes into the background; leave it alone under systemd's usual unit.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is nginx's <c>on</c>. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#daemon">daemon</seealso>
    public bool? Daemon
    {
        get => Get<bool?>("daemon");
        init => Set("daemon", value);
    }

    /// <summary>What nginx does when it finds a mistake of its own.</summary>
    /// <value>Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#debug_points">debug_points</seealso>
    public DebugPoints? DebugPoints
    {
        get => Get<DebugPoints?>("debug_points");
        init => Set("debug_points", value);
    }

    /// <summary>Variables of the environment that workers see: a name, or name=value.</summary>
    /// <value>Empty, the default, is nginx's <c>TZ</c>. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#env">env</seealso>
    public ImmutableArray<string> Env
    {
        get => GetList<string>("env");
        init => SetList("env", value);
    }

    /// <summary>Where errors are logged, and from which level on.</summary>
    /// <value>Empty, the default, is nginx's <c>logs/error.log error</c>. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#error_log">error_log</seealso>
    public ImmutableArray<ErrorLog> ErrorLog
    {
        get => GetList<ErrorLog>("error_log");
        init => SetList("error_log", value);
    }

    /// <summary>How connections are processed.</summary>
    /// <value>Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#events">events</seealso>
    public Events? Events
    {
        get => Get<Events>("events");
        init => Set("events", value);
    }

    /// <summary>Files whose content belongs here; a * stands for any names.</summary>
    /// <value>Empty, the default, leaves it out. In any; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#include">include</seealso>
    public ImmutableArray<string> Include
    {
        get => GetList<string>("include");
        init => SetList("include", value);
    }

    /// <summary>Files with modules; before anything that uses them.</summary>
    /// <value>Empty, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4, since 1.9.11.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#load_module">load_module</seealso>
    public ImmutableArray<string> LoadModule
    {
        get => GetList<string>("load_module");
        init => SetList("load_module", value);
    }

    /// <summary>The beginning of the names of lock files.</summary>
    /// <value>Null, the default, is nginx's <c>logs/nginx.lock</c>. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#lock_file">lock_file</seealso>
    public string? LockFile
    {
        get => Get<string>("lock_file");
        init => Set("lock_file", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether there are workers at all; for developers of nginx.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is nginx's <c>on</c>. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#master_process">master_process</seealso>
    public bool? MasterProcess
    {
        get => Get<bool?>("master_process");
        init => Set("master_process", value);
    }

    /// <summary>Whether regular expressions are compiled to machine code.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is nginx's <c>off</c>. In main; found in nginx 1.22.1 to 1.30.4, since 1.1.12.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#pcre_jit">pcre_jit</seealso>
    public bool? PcreJit
    {
        get => Get<bool?>("pcre_jit");
        init => Set("pcre_jit", value);
    }

    /// <summary>The file with the number of the main process.</summary>
    /// <value>Null, the default, is nginx's <c>logs/nginx.pid</c>. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#pid">pid</seealso>
    public string? Pid
    {
        get => Get<string>("pid");
        init => Set("pid", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether QUIC packets find their worker by eBPF.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, leaves it out. In main; found in nginx 1.25.0 to 1.30.4, since 1.25.0.</value>
    public bool? QuicBpf
    {
        get => Get<bool?>("quic_bpf");
        init => Set("quic_bpf", value);
    }

    /// <summary>The hardware that computes for TLS, by OpenSSL's name for it.</summary>
    /// <value>Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#ssl_engine">ssl_engine</seealso>
    public string? SslEngine
    {
        get => Get<string>("ssl_engine");
        init => Set("ssl_engine", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>Whether certificates and keys are kept over reloads where their files did not change.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is nginx's <c>on</c>. In main; found in nginx 1.27.4 to 1.30.4, since 1.27.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#ssl_object_cache_inheritable">ssl_object_cache_inheritable</seealso>
    public bool? SslObjectCacheInheritable
    {
        get => Get<bool?>("ssl_object_cache_inheritable");
        init => Set("ssl_object_cache_inheritable", value);
    }

    /// <summary>Pools of threads that read and send files.</summary>
    /// <value>Empty, the default, is nginx's <c>default threads=32 max_queue=65536</c>. In main; found in nginx 1.22.1 to 1.30.4, since 1.7.11.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#thread_pool">thread_pool</seealso>
    public ImmutableArray<WorkerThreads> ThreadPool
    {
        get => GetList<WorkerThreads>("thread_pool");
        init => SetList("thread_pool", value);
    }

    /// <summary>How often the clock is read; null reads it at each event.</summary>
    /// <value>Whole milliseconds. Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#timer_resolution">timer_resolution</seealso>
    public TimeSpan? TimerResolution
    {
        get => Get<TimeSpan?>("timer_resolution");
        init => Set("timer_resolution", TimeText.Milliseconds(value, "timer_resolution"));
    }

    /// <summary>Whom workers run as.</summary>
    /// <value>Null, the default, is nginx's <c>nobody nobody</c>. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#user">user</seealso>
    public WorkerUser? User
    {
        get => Get<WorkerUser>("user");
        init => Set("user", value);
    }

    /// <summary>The processors of each worker as masks of bits, or auto.</summary>
    /// <value>Empty, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#worker_cpu_affinity">worker_cpu_affinity</seealso>
    public ImmutableArray<string> WorkerCpuAffinity
    {
        get => GetList<string>("worker_cpu_affinity");
        init => SetList("worker_cpu_affinity", value);
    }

    /// <summary>How much workers give way to other processes: a nice value.</summary>
    /// <value>From -20 to 20. Null, the default, is nginx's <c>0</c>. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#worker_priority">worker_priority</seealso>
    public int? WorkerPriority
    {
        get => Get<int?>("worker_priority");
        init => Set("worker_priority", NumberText.Checked(value, "worker_priority", -20, 20));
    }

    /// <summary>How many workers there are.</summary>
    /// <value>Null, the default, is nginx's <c>1</c>. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#worker_processes">worker_processes</seealso>
    public WorkerProcesses? WorkerProcesses
    {
        get => Get<WorkerProcesses>("worker_processes");
        init => Set("worker_processes", value);
    }

    /// <summary>The largest core file of a worker.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#worker_rlimit_core">worker_rlimit_core</seealso>
    public ByteSize? WorkerRlimitCore
    {
        get => Get<ByteSize?>("worker_rlimit_core");
        init => Set("worker_rlimit_core", SizeText.Checked(value, "worker_rlimit_core"));
    }

    /// <summary>How many files a worker may have open.</summary>
    /// <value>0 or more. Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#worker_rlimit_nofile">worker_rlimit_nofile</seealso>
    public int? WorkerRlimitNofile
    {
        get => Get<int?>("worker_rlimit_nofile");
        init => Set("worker_rlimit_nofile", NumberText.Checked(value, "worker_rlimit_nofile"));
    }

    /// <summary>How long an old worker may take to end; then it closes its connections.</summary>
    /// <value>Whole milliseconds. Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4, since 1.11.11.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#worker_shutdown_timeout">worker_shutdown_timeout</seealso>
    public TimeSpan? WorkerShutdownTimeout
    {
        get => Get<TimeSpan?>("worker_shutdown_timeout");
        init => Set("worker_shutdown_timeout", TimeText.Milliseconds(value, "worker_shutdown_timeout"));
    }

    /// <summary>The directory of workers, where core files are written.</summary>
    /// <value>Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/ngx_core_module.html#working_directory">working_directory</seealso>
    public string? WorkingDirectory
    {
        get => Get<string>("working_directory");
        init => Set("working_directory", value is null ? null : NginxText.WithoutNul(value));
    }
}
