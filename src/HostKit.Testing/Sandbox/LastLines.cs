namespace HostKit.Testing;

/// <summary>Keeps the last lines of a program's output for error messages and passes every line on.</summary>
internal sealed class LastLines(int capacity, Action<string>? next)
{
    readonly Queue<string> lines = new();
    readonly Lock gate = new();

    public void Add(string line)
    {
        lock (gate)
        {
            if (lines.Count == capacity)
                lines.Dequeue();
            lines.Enqueue(line);
        }
        next?.Invoke(line);
    }

    public IReadOnlyList<string> Lines
    {
        get { lock (gate) return [.. lines]; }
    }
}
