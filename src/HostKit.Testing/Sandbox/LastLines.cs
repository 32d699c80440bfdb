namespace HostKit.Testing;

/// <summary>Keeps the last lines of a program's output for error messages and passes every line on.</summary>
internal sealed class LastLines(int capacity, Action<string>? next)
{
    readonly Queue<string> lines = new();
    readonly Lock gate = new();

    public void Add(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return;
        lock (gate)
        {
            if (lines.Count == capacity)
                lines.Dequeue();
            lines.Enqueue(line);
        }
        try
        {
            next?.Invoke(line);
        }
        catch (Exception)
        {
            // A log of a test that has ended throws; it must not break the pipe of the machine which outlives that test.
            next = null;
        }
    }

    public IReadOnlyList<string> Lines
    {
        get { lock (gate) return [.. lines]; }
    }
}
