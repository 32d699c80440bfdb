using System.Collections.Immutable;

namespace HostKit.Containers;

/// <summary>A file from which podman makes a service, while it is put together.</summary>
internal sealed class QuadletFile(string name, string suffix, string unit)
{
    /// <summary>Where podman looks for the files of the system's services (podman-systemd.unit(5)).</summary>
    public const string Directory = "/etc/containers/systemd";

    private readonly List<(string Section, string Key, string Value)> _lines = [];

    /// <summary>The sections in the order of a unit.</summary>
    private static readonly string[] Order = ["Unit", "Container", "Pod", "Network", "Volume", "Image", "Service", "Install"];

    public string FileName => $"{name}.{suffix}";

    public string Path => $"{Directory}/{FileName}";

    /// <summary>The service that podman makes of it.</summary>
    public UnitName Unit => new(unit);

    public QuadletFile Add(string section, string key, string? value)
    {
        if (value is not null)
            _lines.Add((section, key, value));
        return this;
    }

    public QuadletFile Add(string section, ImmutableArray<(string Key, string Value)> settings)
    {
        foreach (var (key, value) in settings)
        {
            var slash = key.IndexOf('/', StringComparison.Ordinal);
            Add(slash < 0 ? section : key[..slash], key[(slash + 1)..], value);
        }

        return this;
    }

    public UnitFile ToUnitFile() => new(_lines.GroupBy(l => l.Section).OrderBy(g => Array.IndexOf(Order, g.Key) is >= 0 and var at ? at : Order.Length)
        .Select(g => new UnitFileSection(g.Key, g.Select(l => new UnitFileEntry(l.Key, l.Value)))));

    /// <summary>The file, its service, what podman's generator says of both, and podman.</summary>
    public IEnumerable<Resource> Lower(bool? started, IEnumerable<string> more)
    {
        yield return new SystemPackage("podman");
        yield return new FileResource(Path, ToUnitFile().ToString());
        // The service is made anew at every daemon-reload, and what it is wanted by with it: there is nothing to enable.
        yield return new UnitState(Unit) { Started = started, RestartOnChange = [Path, .. more] };
        yield return QuadletCheck.Of(Unit);
    }
}
