using System.Globalization;
using System.Text;

namespace HostKit.Server;

/// <summary>
/// Security updates that install themselves: by unattended-upgrades on Debian and its relatives (<see href="https://wiki.debian.org/UnattendedUpgrades">wiki.debian.org</see>), by dnf-automatic on Fedora and its
/// relatives. Arch has no security updates apart from all others, so there it is an error.
/// </summary>
public sealed record UnattendedUpgrades : IComponent
{
    /// <summary>Whether all updates of the release are installed, and not only those for security; false unless set.</summary>
    public bool AllUpdates { get; init; }

    /// <summary>When the host may be booted anew if an update asks for it; null, the default, for never.</summary>
    public TimeOnly? RebootAt { get; init; }

    /// <summary>Who is mailed when something went wrong; null, the default, for nobody. The host needs a <c>sendmail</c>, such as <see cref="MailRelay"/> brings.</summary>
    /// <exception cref="ArgumentException">It is more than one line, or has quotes.</exception>
    public string? MailTo { get; init => field = value is null ? null : Line.Checked(value, nameof(value)).Contains('"', StringComparison.Ordinal) ? throw new ArgumentException("An address has no quotes here.", nameof(value)) : value; }

    string IComponent.Name => "unattended upgrades";

    /// <inheritdoc/>
    /// <exception cref="HostKitException">The host is an Arch.</exception>
    public IEnumerable<Resource> Lower(Host host)
    {
        var release = OsRelease.Of(host);
        if (release.IsLike("arch"))
            throw new HostKitException("Arch has no security updates apart from all others, and an upgrade there wants somebody to watch it: leave UnattendedUpgrades out, and run 'pacman -Syu' yourself.");
        if (release.IsLike("fedora") || release.IsLike("rhel"))
        {
            // dnf5's plugin and dnf4's program read the same settings.
            return
            [
                new SystemPackage("dnf5-plugin-automatic") { Dnf = int.TryParse(release.VersionId?.Split('.')[0], out var version) && release.Id == "fedora" && version >= 41 ? "dnf5-plugin-automatic" : "dnf-automatic" },
                new FileResource("/etc/dnf/automatic.conf", Dnf()) { Adopt = true },
                new UnitState(release.Id == "fedora" && version >= 41 ? "dnf5-automatic.timer" : "dnf-automatic.timer") { Enabled = true, Started = true },
            ];
        }

        return
        [
            new SystemPackage("unattended-upgrades"),
            new FileResource("/etc/apt/apt.conf.d/60hostkit-unattended-upgrades", Apt()),
            new Check("apt-config", new Command("apt-config", "dump")) { Covers = ["/etc/apt/apt.conf.d"] },
            new UnitState("apt-daily.timer") { Enabled = true, Started = true },
            new UnitState("apt-daily-upgrade.timer") { Enabled = true, Started = true },
        ];
    }

    private string Apt()
    {
        var text = new StringBuilder("// Written by HostKit. It is replaced at the next apply: change the script instead.\n");
        text.Append("APT::Periodic::Update-Package-Lists \"1\";\nAPT::Periodic::Unattended-Upgrade \"1\";\nAPT::Periodic::AutocleanInterval \"7\";\n");
        text.Append("#clear Unattended-Upgrade::Origins-Pattern;\n#clear Unattended-Upgrade::Allowed-Origins;\nUnattended-Upgrade::Origins-Pattern {\n");
        text.Append("    \"origin=Debian,codename=${distro_codename}-security,label=Debian-Security\";\n    \"origin=Ubuntu,archive=${distro_codename}-security\";\n");
        if (AllUpdates)
            text.Append("    \"origin=Debian,codename=${distro_codename},label=Debian\";\n    \"origin=Debian,codename=${distro_codename}-updates\";\n    \"origin=Ubuntu,archive=${distro_codename}-updates\";\n");
        text.Append("};\n");
        text.Append(CultureInfo.InvariantCulture, $"Unattended-Upgrade::Automatic-Reboot \"{(RebootAt is null ? "false" : "true")}\";\n");
        if (RebootAt is { } time)
            text.Append(CultureInfo.InvariantCulture, $"Unattended-Upgrade::Automatic-Reboot-Time \"{time:HH\\:mm}\";\n");
        if (MailTo is not null)
            text.Append(CultureInfo.InvariantCulture, $"Unattended-Upgrade::Mail \"{MailTo}\";\nUnattended-Upgrade::MailReport \"only-on-error\";\n");
        return text.ToString();
    }

    private string Dnf() => $"""
        # Written by HostKit. It is replaced at the next apply: change the script instead.
        [commands]
        upgrade_type = {(AllUpdates ? "default" : "security")}
        download_updates = yes
        apply_updates = yes
        reboot = {(RebootAt is null ? "never" : "when-needed")}
        [emitters]
        emit_via = {(MailTo is null ? "stdio" : "email")}
        {(MailTo is null ? "" : $"[email]\nemail_to = {MailTo}\n")}
        """;
}
