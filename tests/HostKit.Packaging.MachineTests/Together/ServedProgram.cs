using System.Globalization;
using HostKit.Nginx;
using HostKit.Systemd;

namespace HostKit.Packaging.MachineTests.Together;

/// <summary>A program that listens on a port itself: a hardened service behind nginx.</summary>
internal abstract class ServedProgram(string name, int port, For kind) : Served(name)
{
    protected string Port => port.ToString(CultureInfo.InvariantCulture);

    /// <summary>The app; called once per configuration.</summary>
    protected abstract App App();

    /// <summary>How it is started.</summary>
    protected virtual Command Command(App app) => app.Command(Name, Port);

    public override IEnumerable<IComponent> Components()
    {
        var app = App();
        yield return app;
        yield return new ServiceUnit(Name)
        {
            Unit = new() { Description = $"The {Name} program" },
            Service = new ServiceSection
            {
                Type = ServiceType.Exec,
                ExecStart = [Command(app)],
                DynamicUser = true,
                StateDirectory = [Name],
                CacheDirectory = [Name],
                Environment = [("PORT", Port), ("HOME", $"/var/cache/{Name}"), ("DENO_DIR", $"/var/cache/{Name}")],
                Restart = Restart.Always,
            }.Hardened(kind),
            Install = new() { WantedBy = [Units.MultiUser] },
        };
        yield return new HttpProbe($"{Name} answers", new Uri($"http://127.0.0.1:{Port}/")) { Deadline = TimeSpan.FromSeconds(15) };
    }

    public override Location Location() => HostKit.Nginx.Location.Proxy($"/{Name}", port);
}
