using System.Globalization;

namespace HostKit.Nginx;

/// <summary>How many workers there are (https://nginx.org/en/docs/ngx_core_module.html#worker_processes).</summary>
public sealed record WorkerProcesses : IWords
{
    private readonly string _word;

    private WorkerProcesses(string word) => _word = word;

    /// <summary>One for each processor.</summary>
    public static WorkerProcesses Auto { get; } = new("auto");

    IEnumerable<NginxWord> IWords.Words => [_word];

    /// <summary>A number of workers.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator WorkerProcesses(int number) => FromInt32(number);

    /// <summary>A number of workers.</summary>
    /// <param name="number">The number; one or more.</param>
    /// <returns>The setting.</returns>
    public static WorkerProcesses FromInt32(int number) => new(NumberText.Checked(number, "worker_processes", 1)!.Value.ToString(CultureInfo.InvariantCulture));
}
