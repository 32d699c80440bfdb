namespace HostKit;

/// <summary>Where system units live (systemd.unit(5), "System Unit Search Path").</summary>
internal static class UnitDirectories
{
    /// <summary>The administrator's own, where HostKit writes.</summary>
    public const string Own = "/etc/systemd/system";

    /// <summary>In the order of precedence.</summary>
    public static readonly string[] SearchPath =
    [
        "/run/systemd/transient", "/run/systemd/generator.early", Own, "/run/systemd/system", "/run/systemd/generator", "/usr/local/lib/systemd/system",
        "/usr/lib/systemd/system", "/lib/systemd/system", "/run/systemd/generator.late",
    ];

    /// <summary>Whether a change of this path is seen only after a daemon-reload.</summary>
    public static bool Contain(string path) => SearchPath.Any(d => path.StartsWith(d + "/", StringComparison.Ordinal));

    /// <summary>The unit whose definition a path is, or is a drop-in of; null for any other path.</summary>
    public static UnitName? UnitAt(string path)
    {
        var directory = SearchPath.FirstOrDefault(d => path.StartsWith(d + "/", StringComparison.Ordinal));
        if (directory is null)
            return null;
        var parts = path[(directory.Length + 1)..].Split('/');
        var name = parts switch
        {
            [var unit] => unit,
            [var dropIns, var dropIn] when dropIns.EndsWith(".d", StringComparison.Ordinal) && dropIn.EndsWith(".conf", StringComparison.Ordinal) => dropIns[..^2],
            _ => null,
        };
        try
        {
            return name is null ? null : new UnitName(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
