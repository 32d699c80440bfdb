using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Containers;

/// <summary>
/// A container that podman runs as a service: a <c>.container</c> file in <c>/etc/containers/systemd</c>, from which podman makes <c>NAME.service</c>
/// (podman-systemd.unit(5)). It takes podman 5.0 or newer where it has a health check, else 4.4. Networks, volumes and the pod that it names come with it.
/// </summary>
public sealed partial record Container : IComponent
{
    private ImmutableArray<(string Key, string Value)> _settings = [];

    /// <summary>Names a container.</summary>
    /// <param name="name">The container's name in podman, by which others in its networks find it, and the service's.</param>
    /// <exception cref="ArgumentException">The name has other characters than letters, digits and _ . -.</exception>
    public Container(string name) => ContainerName = QuadletName.Checked(name, "container", nameof(name));

    /// <summary>The container's name in podman.</summary>
    public string ContainerName { get; }

    /// <summary>The service that runs it.</summary>
    public UnitName UnitName => new($"{ContainerName}.service");

    /// <summary>What it is made from. Several containers may share one image.</summary>
    public required Image Image { get; init; }

    /// <summary>What it is, for <c>systemctl status</c>; its name unless set.</summary>
    public string? Description { get; init; }

    /// <summary>The program that the image starts, as words; the image's own unless set.</summary>
    public ImmutableArray<string> Entrypoint { get; init; } = [];

    /// <summary>What the program gets as arguments (or the program, where the image has no entry point); the image's own unless set.</summary>
    public ImmutableArray<string> Exec { get; init; } = [];

    /// <summary>Variables of the environment, which everybody on the host may see; none unless set.</summary>
    public ImmutableArray<(string Name, string Value)> Environment { get; init; } = [];

    /// <summary>Secrets, as files or variables; none unless set.</summary>
    public ImmutableArray<ContainerSecret> Secrets { get; init; } = [];

    /// <summary>Ports that the host listens on for it; none unless set.</summary>
    public ImmutableArray<Port> Ports { get; init; } = [];

    /// <summary>Volumes, host's directories and memory that it sees; none unless set.</summary>
    public ImmutableArray<VolumeMount> Volumes { get; init; } = [];

    /// <summary>Networks it is in; podman's own unless set.</summary>
    public ImmutableArray<ContainerNetwork> Networks { get; init; } = [];

    /// <summary>Further names by which others in its networks find it; none unless set.</summary>
    public ImmutableArray<string> NetworkAliases { get; init; } = [];

    /// <summary>The pod it is in; none unless set.</summary>
    public ContainerPod? Pod { get; init; }

    /// <summary>How it tells that it works. With a health check the service counts as started only when it is healthy, so that order means ready. None unless set.</summary>
    public HealthCheck? Health { get; init; }

    /// <summary>Containers that must have started, and be healthy where they have a health check, before this one starts; it goes down with them. None unless set.</summary>
    public ImmutableArray<Container> DependsOn { get; init; } = [];

    /// <summary>Units that it needs and starts after, such as <c>postgresql.service</c>; none unless set.</summary>
    public ImmutableArray<UnitName> Requires { get; init; } = [];

    /// <summary>Containers that are started before it, and without which it still runs; none unless set.</summary>
    public ImmutableArray<Container> StartsAfter { get; init; } = [];

    /// <summary>Whether a newer image is taken by itself; never unless set. It needs a tag.</summary>
    public AutoUpdate AutoUpdate { get; init; }

    /// <summary>The user in the container, by name or number, with a group after a colon; the image's own unless set.</summary>
    public string? User { get; init => field = value is null ? null : QuadletName.Plain(value, "a user", nameof(value)); }

    /// <summary>The directory in the container in which the program starts; the image's own unless set.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Whether its own files are read-only; false unless set.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether its programs can get no more rights than they have; true unless set.</summary>
    public bool NoNewPrivileges { get; init; } = true;

    /// <summary>Capabilities that it does not get, such as <c>CAP_NET_RAW</c>, or <c>all</c>; none unless set.</summary>
    public ImmutableArray<string> DropCapabilities { get; init; } = [];

    /// <summary>Capabilities that it gets beside podman's usual ones; none unless set.</summary>
    public ImmutableArray<string> AddCapabilities { get; init; } = [];

    /// <summary>Labels; none unless set.</summary>
    public ImmutableArray<(string Name, string Value)> Labels { get; init; } = [];

    /// <summary>The most memory it may have; no limit unless set.</summary>
    public ByteSize? Memory { get; init; }

    /// <summary>The most processors it may use, such as 1.5; no limit unless set.</summary>
    public double? Processors { get; init; }

    /// <summary>The most processes it may have; podman's limit unless set.</summary>
    public int? Processes { get; init; }

    /// <summary>When the service is started anew, in systemd's words (systemd.service(5), <c>Restart=</c>); <c>always</c> unless set.</summary>
    public string Restart { get; init; } = "always";

    /// <summary>Whether it does its work and ends, such as a migration: the service then counts as started when it has ended well. False unless set.</summary>
    public bool IsJob { get; init; }

    /// <summary>How long a start may take, with the image's download; 15 minutes unless set.</summary>
    public TimeSpan StartTimeout { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>How long it may take to stop before it is killed; 10 seconds unless set.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Whether it is up after an apply and after a boot; true unless set.</summary>
    public bool Started { get; init; } = true;

    /// <summary>Sets any key of the <c>[Container]</c> section, or of another one as <c>Service/Nice</c>; the value stands as it is.</summary>
    /// <param name="key">The key.</param>
    public string this[string key]
    {
        init => _settings = _settings.Add((key, value));
    }

    string IComponent.Name => $"container[{ContainerName}]";

    /// <summary>The file's text.</summary>
    public override string ToString() => Quadlet().ToUnitFile().ToString();

    internal Container With(string key, string value) => this with { _settings = _settings.Add((key, value)) };

    internal QuadletFile Quadlet()
    {
        var file = new QuadletFile(ContainerName, "container", UnitName.Value);
        file.Add("Unit", "Description", (Description ?? $"Container {ContainerName}").Replace("%", "%%", StringComparison.Ordinal));
        string[] required = [.. DependsOn.Select(c => c.UnitName.Value), .. Requires.Select(u => u.Value)];
        string[] wanted = [.. StartsAfter.Select(c => c.UnitName.Value)];
        file.Add("Unit", "Requires", Joined(required)).Add("Unit", "Wants", Joined(wanted)).Add("Unit", "After", Joined([.. required, .. wanted]));

        const string c = "Container";
        file.Add(c, "ContainerName", QuadletText.Raw(ContainerName));
        file.Add(c, "Image", Image.Quadlet()?.FileName ?? QuadletText.Raw(Image.Reference)).Add(c, "Pull", Image is { IsLocal: true, Archive: null } ? "never" : null);
        file.Add(c, "Entrypoint", Entrypoint.IsEmpty ? null : QuadletText.Raw(QuadletText.Json(Entrypoint))).Add(c, "Exec", Exec.IsEmpty ? null : QuadletText.Words(Exec));
        foreach (var (name, value) in Environment)
            file.Add(c, "Environment", QuadletText.Word($"{name}={value}"));
        foreach (var secret in Secrets)
            file.Add(c, "Secret", QuadletText.Raw(secret.ToOption(ContainerName)));
        file.Add(c, "Pod", Pod?.Quadlet().FileName);
        foreach (var network in Networks)
            file.Add(c, "Network", network.Quadlet().FileName);
        foreach (var alias in NetworkAliases)
            file.Add(c, "NetworkAlias", QuadletText.Raw(alias));
        foreach (var port in Ports)
            file.Add(c, "PublishPort", port.ToString());
        foreach (var (key, value) in Volumes.Select(v => v.ToLine()))
            file.Add(c, key, value);
        AddHealth(file);
        file.Add(c, "User", User is null ? null : QuadletText.Raw(User.Split(':')[0])).Add(c, "Group", User?.Split(':') is [_, var group] ? QuadletText.Raw(group) : null);
        file.Add(c, "WorkingDir", WorkingDirectory is null ? null : QuadletText.Raw(WorkingDirectory));
        file.Add(c, "ReadOnly", ReadOnly ? "true" : null).Add(c, "NoNewPrivileges", NoNewPrivileges ? "true" : null);
        file.Add(c, "DropCapability", Joined(DropCapabilities)).Add(c, "AddCapability", Joined(AddCapabilities));
        file.Add(c, "PidsLimit", Processes?.ToString(CultureInfo.InvariantCulture));
        file.Add(c, "StopTimeout", string.Create(CultureInfo.InvariantCulture, $"{StopTimeout.TotalSeconds:0}"));
        foreach (var (name, value) in Labels)
            file.Add(c, "Label", QuadletText.Word($"{name}={value}"));
        file.Add(c, "AutoUpdate", AutoUpdate == AutoUpdate.Off ? null : AutoUpdate == AutoUpdate.Local ? "local" : "registry");

        // From the file, never by an argument; podman keeps its copy for root alone.
        foreach (var secret in Secrets)
            file.Add("Service", "ExecStartPre", $"podman secret create --replace {secret.NameIn(ContainerName)} {secret.PathOn(ContainerName)}");
        foreach (var secret in Secrets)
            file.Add("Service", "ExecStopPost", $"-podman secret rm {secret.NameIn(ContainerName)}");
        if (IsJob)
            file.Add("Service", "Type", "oneshot").Add("Service", "RemainAfterExit", "yes");
        file.Add("Service", "Restart", IsJob ? "no" : Restart);
        file.Add("Service", "TimeoutStartSec", QuadletText.Time(StartTimeout)).Add("Service", "TimeoutStopSec", QuadletText.Time(StopTimeout + TimeSpan.FromSeconds(20)));
        file.Add("Service", "MemoryMax", Memory?.ToString()).Add("Service", "CPUQuota", Processors is { } n ? string.Create(CultureInfo.InvariantCulture, $"{n * 100:0}%") : null);
        return file.Add(c, _settings).Add("Install", "WantedBy", Started ? "multi-user.target" : null);
    }

    private void AddHealth(QuadletFile file)
    {
        if (Health is null)
            return;
        const string c = "Container";
        file.Add(c, "HealthCmd", QuadletText.Raw(QuadletText.Json(Health.Command))).Add(c, "HealthInterval", QuadletText.Time(Health.Interval)).Add(c, "HealthTimeout", QuadletText.Time(Health.Timeout));
        file.Add(c, "HealthRetries", Health.Retries.ToString(CultureInfo.InvariantCulture)).Add(c, "HealthStartPeriod", Health.StartPeriod > TimeSpan.Zero ? QuadletText.Time(Health.StartPeriod) : null);
        file.Add(c, "HealthOnFailure", Health.OnFailure switch { WhenUnhealthy.Kill => "kill", WhenUnhealthy.Stop => "stop", _ => null });
        file.Add(c, "Notify", IsJob ? null : "healthy");
    }

    private static string? Joined(IReadOnlyCollection<string> words) => words.Count == 0 ? null : string.Join(' ', words);
}
