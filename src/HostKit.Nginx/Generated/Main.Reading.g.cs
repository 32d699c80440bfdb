// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Main
{
    /// <summary>Reads the statements of this context.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="fidelity">Whether values may be spelled otherwise.</param>
    /// <returns>The record with typed values; what no type can say is kept as it is, under its name in the indexer.</returns>
    public static Main Read(global::System.Collections.Generic.IEnumerable<NginxStatement> statements, NginxFidelity fidelity = NginxFidelity.Meaning)
    {
        global::System.ArgumentNullException.ThrowIfNull(statements);
        return ContextReader.Read(new Main(), statements, fidelity);
    }

    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "debug_points" => text.Choice(ChoiceWords.DebugPoints),
        "error_log" => text.Each(ValueReading.ErrorLog),
        "thread_pool" => text.Each(ValueReading.WorkerThreads),
        "env" or "include" or "load_module" => text.EachString(),
        "daemon" or "master_process" or "pcre_jit" or "quic_bpf" or "ssl_object_cache_inheritable" => text.Flag(),
        "timer_resolution" or "worker_shutdown_timeout" => text.Milliseconds(),
        "worker_priority" => text.Number(-20, 20),
        "worker_rlimit_nofile" => text.Number(0),
        "worker_rlimit_core" => text.Size(),
        "google_perftools_profiles" or "lock_file" or "pid" or "ssl_engine" or "working_directory" => text.String(),
        "worker_cpu_affinity" => text.Strings(),
        "events" => text.Value(ValueReading.Events),
        "http" => text.Value(ValueReading.Http),
        "mail" => text.Value(ValueReading.Mail),
        "stream" => text.Value(ValueReading.StreamBlock),
        "worker_processes" => text.Value(ValueReading.WorkerProcesses),
        "user" => text.Value(ValueReading.WorkerUser),
        _ => null,
    };
}
