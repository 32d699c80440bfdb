namespace HostKit.Server.Tests;

public sealed class SettingsTests
{
    [Fact]
    public async Task Time_zone_and_locale_are_files_and_a_link()
    {
        using var tree = new Tree().With("usr/share/zoneinfo/Europe/Berlin", "TZif").With("usr/share/zoneinfo/tzdata.zi", "# version\nZ Europe/Berlin 1 - CE\nL Europe/Berlin Europe/Stockholm\n").With("usr/share/i18n/locales/de_DE", "");
        await tree.AppliedAsync(new LocalTime("Europe/Berlin"), new SystemLocale("de_DE.UTF-8"));
        Assert.Equal("Europe/Berlin\n", tree.Read("etc/timezone"));
        Assert.Equal("LANG=de_DE.UTF-8\n", tree.Read("etc/locale.conf"));
        Assert.Contains("de_DE.UTF-8 UTF-8\n", tree.Read("etc/locale.gen"), StringComparison.Ordinal);
        Assert.Contains("perhaps Europe/Berlin", await tree.RefusedAsync(new LocalTime("Europe/Berlim")), StringComparison.Ordinal);
        Assert.Contains("no locale 'de_XX'", await tree.RefusedAsync(new SystemLocale("de_XX.UTF-8")), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new LocalTime("../etc/passwd"));
        Assert.Throws<ArgumentException>(() => new SystemLocale("de_DE"));
    }

    [Fact]
    public async Task Parameters_of_the_kernel_are_GRUBs_defaults()
    {
        using var tree = new Tree();
        await tree.AppliedAsync(new KernelCommandLine("mitigations=auto", "quiet"));
        Assert.EndsWith("GRUB_CMDLINE_LINUX=\"$GRUB_CMDLINE_LINUX mitigations=auto quiet\"\n", tree.Read("etc/default/grub.d/60-hostkit.cfg"), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new KernelCommandLine("a\"; rm"));
        using var fedora = new Tree("ID=fedora\nVERSION_ID=42\n");
        Assert.Contains("grubby", await fedora.RefusedAsync(new KernelCommandLine("quiet")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Swap_is_made_by_a_unit_before_it_is_used()
    {
        using var tree = new Tree();
        await tree.AppliedAsync(new SwapFile(ByteSize.GiB(2), "/var/swap file") { Swappiness = null });
        Assert.Contains("What=/var/swap file\n", tree.Read("etc/systemd/system/var-swap\\x20file.swap"), StringComparison.Ordinal);
        Assert.Contains("ExecStart=/usr/local/lib/hostkit-swap \"/var/swap file\" 2147483648\n", tree.Read("etc/systemd/system/hostkit-var-swap\\x20file-file.service"), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SwapFile(new ByteSize(1000)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SwapFile(ByteSize.GiB(1)) { Swappiness = 300 });
    }

    [Fact]
    public async Task Upgrades_are_the_distributions_own()
    {
        using var tree = new Tree();
        await tree.AppliedAsync(new UnattendedUpgrades { RebootAt = new(4, 30), MailTo = "me@example.org" });
        var written = tree.Read("etc/apt/apt.conf.d/60hostkit-unattended-upgrades");
        Assert.Contains("Unattended-Upgrade::Automatic-Reboot-Time \"04:30\";", written, StringComparison.Ordinal);
        Assert.DoesNotContain("label=Debian\"", written, StringComparison.Ordinal);
        using var fedora = new Tree("ID=fedora\nVERSION_ID=42\n");
        await fedora.AppliedAsync(new UnattendedUpgrades());
        Assert.Contains("upgrade_type = security", fedora.Read("etc/dnf/automatic.conf"), StringComparison.Ordinal);
        using var arch = new Tree("ID=arch\n");
        Assert.Contains("Arch has no security updates", await arch.RefusedAsync(new UnattendedUpgrades()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rotation_is_a_file_of_logrotate()
    {
        using var tree = new Tree();
        await tree.AppliedAsync(new LogRotation("shop", "/var/log/shop/*.log") { Frequency = RotationFrequency.Weekly, Keep = 4, MaxSize = ByteSize.MiB(50), Owner = "shop", Unit = "shop.service", Signal = "USR1" });
        Assert.Equal("""
            # Written by HostKit. It is replaced at the next apply: change the script instead.
            "/var/log/shop/*.log" {
                weekly
                rotate 4
                missingok
                notifempty
                maxsize 52428800
                compress
                delaycompress
                su shop shop
                create 0640 shop shop
                sharedscripts
                postrotate
                    systemctl kill --kill-whom=main --signal=USR1 'shop.service' 2>/dev/null || :
                endscript
            }

            """, tree.Read("etc/logrotate.d/hostkit-shop"));
        Assert.Throws<ArgumentException>(() => new LogRotation("a", "relative.log"));
        Assert.Throws<ArgumentException>(() => new LogRotation("a", "/x { }"));
        Assert.Throws<ArgumentException>(() => new LogRotation("a", "/x") { Signal = "HUP; rm" });
    }
}
