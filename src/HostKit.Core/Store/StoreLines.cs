namespace HostKit;

/// <summary>Tells what a builder says, in order and on the thread where it is said, unlike <see cref="Progress{T}"/>.</summary>
internal sealed class StoreLines(Action<string> tell) : IProgress<string>
{
    public void Report(string value) => tell(value);
}
