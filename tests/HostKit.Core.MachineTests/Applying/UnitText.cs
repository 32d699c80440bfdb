namespace HostKit.Core.MachineTests.Applying;

/// <summary>A service by its text, with the check of systemd's own.</summary>
internal sealed class UnitText(string name, string text) : IComponent
{
    public string Name => $"service[{name}]";

    public IEnumerable<Resource> Lower(Host host)
    {
        var path = $"/etc/systemd/system/{name}.service";
        return
        [
            new FileResource(path, text),
            new UnitState($"{name}.service") { Enabled = true, Started = true },
            new Check("systemd-analyze verify", new Command("systemd-analyze", "verify", "--man=no", "--recursive-errors=no")) { Subjects = [path], Covers = [path] },
        ];
    }
}
