// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Main
{
    internal override string? PropertyOf(string directive) => directive switch
    {
        "daemon" => "Daemon",
        "debug_points" => "DebugPoints",
        "env" => "Env",
        "error_log" => "ErrorLog",
        "events" => "Events",
        "google_perftools_profiles" => "GooglePerftoolsProfiles",
        "http" => "Http",
        "include" => "Include",
        "load_module" => "LoadModule",
        "lock_file" => "LockFile",
        "mail" => "Mail",
        "master_process" => "MasterProcess",
        "pcre_jit" => "PcreJit",
        "pid" => "Pid",
        "quic_bpf" => "QuicBpf",
        "ssl_engine" => "SslEngine",
        "ssl_object_cache_inheritable" => "SslObjectCacheInheritable",
        "stream" => "Stream",
        "thread_pool" => "ThreadPool",
        "timer_resolution" => "TimerResolution",
        "user" => "User",
        "worker_cpu_affinity" => "WorkerCpuAffinity",
        "worker_priority" => "WorkerPriority",
        "worker_processes" => "WorkerProcesses",
        "worker_rlimit_core" => "WorkerRlimitCore",
        "worker_rlimit_nofile" => "WorkerRlimitNofile",
        "worker_shutdown_timeout" => "WorkerShutdownTimeout",
        "working_directory" => "WorkingDirectory",
        _ => null,
    };
}
