// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Events
{
    /// <summary>Reads the statements of this context.</summary>
    /// <param name="statements">The statements.</param>
    /// <param name="fidelity">Whether values may be spelled otherwise.</param>
    /// <returns>The record with typed values; what no type can say is kept as it is, under its name in the indexer.</returns>
    public static Events Read(global::System.Collections.Generic.IEnumerable<NginxStatement> statements, NginxFidelity fidelity = NginxFidelity.Meaning)
    {
        global::System.ArgumentNullException.ThrowIfNull(statements);
        return ContextReader.Read(new Events(), statements, fidelity);
    }

    internal override object? ReadValue(StatementText text) => text.Name switch
    {
        "use" => text.Choice(ChoiceWords.EventMethod),
        "debug_connection" or "include" => text.EachString(),
        "accept_mutex" or "multi_accept" => text.Flag(),
        "accept_mutex_delay" => text.Milliseconds(),
        "epoll_events" or "worker_aio_requests" => text.Number(0),
        "worker_connections" => text.Number(1),
        _ => null,
    };
}
