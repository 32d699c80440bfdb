namespace HostKit.Core.Tests;

/// <summary>A directory that goes when its test ends.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("hostkit-test-").FullName;

    public string this[string name] => System.IO.Path.Combine(Path, name.TrimStart('/'));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
