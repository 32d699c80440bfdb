namespace HostKit.Testing;

/// <summary>A file or directory of the host that a machine sees.</summary>
public sealed record MachineBind
{
    /// <summary>Shows <paramref name="hostPath"/> in the machine at <paramref name="machinePath"/>.</summary>
    /// <param name="hostPath">An absolute path, or one relative to the current directory. It must exist when a machine starts.</param>
    /// <param name="machinePath">An absolute path in the machine; made where it does not exist.</param>
    /// <exception cref="ArgumentException"><paramref name="machinePath"/> is not absolute.</exception>
    public MachineBind(string hostPath, string machinePath)
    {
        PathInMachine.Check(machinePath, nameof(machinePath));
        HostPath = Path.GetFullPath(hostPath);
        MachinePath = machinePath;
    }

    /// <summary>The absolute path on the host.</summary>
    public string HostPath { get; }

    /// <summary>The absolute path in the machine.</summary>
    public string MachinePath { get; }

    /// <summary>Whether the machine may write to it.</summary>
    /// <value>By default <c>false</c>: a machine changes nothing outside itself.</value>
    public bool Writable { get; init; }

    // systemd-nspawn(1), --bind=: a colon in a path is escaped with a backslash.
    internal string ToArgument() => $"{(Writable ? "--bind=" : "--bind-ro=")}{Escape(HostPath)}:{Escape(MachinePath)}";

    static string Escape(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);
}
