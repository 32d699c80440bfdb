using System.Collections.Concurrent;

namespace HostKit.Acme;

/// <summary>Tells each certificate how far DNS is with its own names, where one solver works for many.</summary>
internal sealed class DnsProgress : IProgress<string>
{
    private readonly ConcurrentDictionary<string, (IReadOnlyList<string> Names, Action<string> Tell)> _listeners = new(StringComparer.Ordinal);

    public Listener For(CertificateJob job, Action<string> tell)
        => new(this, job.Name, [.. AcmeIdentifier.ParseAll(job.Names).Select(i => "_acme-challenge." + i.BaseName).Distinct()], tell);

    public void Report(string value)
    {
        foreach (var (names, tell) in _listeners.Values)
        {
            if (!value.Contains("_acme-challenge.", StringComparison.Ordinal) || names.Any(name => value.Contains(name, StringComparison.Ordinal)))
                tell(value);
        }
    }

    /// <summary>One certificate that may listen.</summary>
    internal sealed class Listener(DnsProgress progress, string job, IReadOnlyList<string> names, Action<string> tell)
    {
        public void Begin() => progress._listeners[job] = (names, tell);

        public void End() => progress._listeners.TryRemove(job, out _);
    }
}
