using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>
/// A timer that asks sites on their own host the questions of <c>check --at</c>, and fails when one is not answered as expected: the unit is then failed, its journal lists what went wrong, and <c>OnFailure=</c> tells
/// whoever should know. It runs curl, and nothing of HostKit or .NET.
/// </summary>
public sealed record SiteMonitor : IComponent
{
    /// <summary>Describes a monitor.</summary>
    /// <param name="sites">The sites.</param>
    public SiteMonitor(params IEnumerable<Site> sites)
    {
        ArgumentNullException.ThrowIfNull(sites);
        Sites = [.. sites];
    }

    /// <summary>The sites.</summary>
    public ImmutableArray<Site> Sites { get; }

    /// <summary>What its units are called; <c>hostkit-site-monitor</c> unless set.</summary>
    /// <exception cref="ArgumentException">It has other characters than letters, digits and <c>-</c>.</exception>
    public string MonitorName { get; init => field = value is { Length: > 0 } && value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? value : throw new ArgumentException($"'{value}' cannot name a unit: use letters, digits and '-'.", nameof(value)); } = "hostkit-site-monitor";

    /// <summary>How often; every five minutes unless set. At least ten seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">More often.</exception>
    public TimeSpan Every { get; init => field = value >= TimeSpan.FromSeconds(10) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At most every ten seconds."); } = TimeSpan.FromMinutes(5);

    /// <summary>Whether certificates may come from authorities that the host does not trust; false unless set.</summary>
    public bool AnyAuthority { get; init; }

    string IComponent.Name => $"site monitor[{MonitorName}]";

    private string Program => $"/usr/local/lib/{MonitorName}";

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        if (!Sites.SelectMany(SiteQuestions.Of).Any())
            yield return new(Severity.Error, "nginx.nothing-to-ask", $"site monitor[{MonitorName}]", "None of the sites has a name that could be asked for.", "name sites that are reached from outside");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        const string folder = "/etc/systemd/system", head = "# Written by HostKit. It is replaced at the next apply: change the script instead.\n";
        return
        [
            new SystemPackage("curl"),
            new FileResource(Program, MonitorScript.Of(Sites.SelectMany(SiteQuestions.Of), AnyAuthority))
            {
                Mode = FileResource.DefaultMode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute,
            },
            new FileResource($"{folder}/{MonitorName}.service", head + $"[Unit]\nDescription=Ask the sites whether they answer\nAfter=nginx.service\n\n[Service]\nType=oneshot\nExecStart={Program}\nDynamicUser=yes\nPrivateTmp=yes\nProtectSystem=strict\nProtectHome=yes\nNoNewPrivileges=yes\nTimeoutStartSec=5min\n"),
            new FileResource($"{folder}/{MonitorName}.timer", head + string.Create(CultureInfo.InvariantCulture, $"[Unit]\nDescription=When the sites are asked\n\n[Timer]\nOnActiveSec={Every.TotalSeconds}\nOnUnitInactiveSec={Every.TotalSeconds}\nAccuracySec=5\n\n[Install]\nWantedBy=timers.target\n")),
            new UnitState($"{MonitorName}.timer") { Enabled = true, Started = true },
        ];
    }

    /// <inheritdoc/>
    public bool Equals(SiteMonitor? other) => other is not null && MonitorName == other.MonitorName && Every == other.Every && AnyAuthority == other.AnyAuthority && Sites.SequenceEqual(other.Sites);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(MonitorName, Every, Sites.Length);
}
