using HostKit.Nginx;

namespace HostKit.Packaging.MachineTests.Together;

/// <summary>A program of somebody's own, as its page would show it: sources that say which version they are, and how they are built and served.</summary>
internal abstract class Served(string name) : IDisposable
{
    public string Name => name;

    /// <summary>The sources.</summary>
    public Folder Folder { get; } = new();

    /// <summary>Writes the sources of a version, which answers <c>NAME VERSION</c>; one that is called <c>broken</c> does not start.</summary>
    public abstract void Write(string version);

    /// <summary>The app and whatever runs it.</summary>
    public abstract IEnumerable<IComponent> Components();

    /// <summary>What is asked of the site.</summary>
    public virtual string Url => $"/{name}";

    /// <summary>How the site leads to it.</summary>
    public abstract Location Location();

    public void Dispose() => Folder.Dispose();
}
