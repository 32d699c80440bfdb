namespace HostKit.Nginx;

/// <summary>How files are read without blocking a worker (https://nginx.org/en/docs/http/ngx_http_core_module.html#aio).</summary>
public sealed record Aio : IWords
{
    private readonly string _word;

    private Aio(string word) => _word = word;

    /// <summary>Files are read by the worker itself.</summary>
    public static Aio Off { get; } = new("off");

    /// <summary>By the kernel; on Linux only together with <c>directio</c>. Needs a build with file AIO.</summary>
    public static Aio On { get; } = new("on");

    IEnumerable<NginxWord> IWords.Words => [_word];

    /// <summary>By threads.</summary>
    /// <param name="pool">The name of a <see cref="WorkerThreads"/>; null is nginx's own, <c>default</c>.</param>
    /// <returns>The setting.</returns>
    public static Aio Threads(NginxText? pool = null) => new(pool is null ? "threads" : "threads=" + pool.Source);
}
