namespace HostKit.Nginx;

/// <summary>Threads that read and send files (https://nginx.org/en/docs/ngx_core_module.html#thread_pool).</summary>
public sealed record WorkerThreads : IWords
{
    /// <summary>Describes a pool.</summary>
    /// <param name="name">Its name for <see cref="Aio.Threads"/>.</param>
    /// <param name="threads">How many threads; one or more.</param>
    /// <exception cref="ArgumentException">The name is empty, or there is no thread.</exception>
    public WorkerThreads(string name, int threads)
    {
        Name = WordList.Name(name);
        Threads = NumberText.Checked(threads, "threads", 1)!.Value;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>How many threads.</summary>
    public int Threads { get; }

    /// <summary>How many tasks may wait; null, the default, is 65536.</summary>
    public int? MaxQueue { get; init => field = NumberText.Checked(value, "max_queue", 1); }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Name, WordList.Set("threads", Threads), WordList.Set("max_queue", MaxQueue));
}
