namespace HostKit.Systemd;

/// <summary>What is wrong with values that systemd takes without a word: accounts, secrets in the open, capabilities, conditions.</summary>
internal static class ValueChecks
{
    private static readonly string[] SecretWords = ["PASSWORD", "PASSWD", "SECRET", "TOKEN", "API_KEY", "APIKEY", "PRIVATE_KEY", "ACCESS_KEY", "CREDENTIAL", "PASSPHRASE"];

    private static readonly string[] Capabilities =
    [
        .. ("chown dac_override dac_read_search fowner fsetid kill setgid setuid setpcap linux_immutable net_bind_service net_broadcast net_admin net_raw ipc_lock ipc_owner "
            + "sys_module sys_rawio sys_chroot sys_ptrace sys_pacct sys_admin sys_boot sys_nice sys_resource sys_time sys_tty_config mknod lease audit_write audit_control setfcap "
            + "mac_override mac_admin syslog wake_alarm block_suspend audit_read perfmon bpf checkpoint_restore").Split(' ').Select(c => "cap_" + c),
    ];

    private static readonly Dictionary<string, string[]> Conditions = new()
    {
        ["Architecture"] =
        [
            .. ("x86 x86-64 ppc ppc-le ppc64 ppc64-le ia64 parisc parisc64 s390 s390x sparc sparc64 mips mips-le mips64 mips64-le alpha arm arm-be arm64 arm64-be sh sh64 m68k tilegx cris "
                + "arc arc-be loongarch64 nios2 riscv32 riscv64 native").Split(' '),
        ],
        ["Security"] = ["selinux", "apparmor", "tomoyo", "smack", "ima", "audit", "uefi-secureboot", "tpm2", "cvm", "measured-uki"],
        ["Virtualization"] =
        [
            .. ("yes no true false on off 1 0 vm container kvm amazon qemu bochs xen uml vmware oracle microsoft zvm parallels bhyve qnx acrn powervm apple sre google "
                + "vm-other systemd-nspawn lxc lxc-libvirt openvz docker podman rkt wsl proot pouch container-other private-users").Split(' '),
        ],
        ["ACPower"] = ["yes", "no", "true", "false", "on", "off", "1", "0"],
        ["FirstBoot"] = ["yes", "no", "true", "false", "on", "off", "1", "0"],
    };

    public static IEnumerable<Finding> Of(ReviewedUnit unit, UnitReview review)
    {
        foreach (var section in unit.Sections.Where(s => UnitDirectives.Sections.Contains(s.Name)))
        {
            foreach (var entry in section.Entries.Where(e => e.Value.Length > 0 && IsLookedAt(e.Key)))
            {
                foreach (var finding in Check(unit, section.Name, entry, review.Facts))
                    yield return finding;
            }
        }
    }

    private static bool IsLookedAt(string key)
        => key is "User" or "Group" or "SupplementaryGroups" or "Environment" or "CapabilityBoundingSet" or "AmbientCapabilities"
            || key.StartsWith("Condition", StringComparison.Ordinal) || key.StartsWith("Assert", StringComparison.Ordinal);

    private static IEnumerable<Finding> Check(ReviewedUnit unit, string section, UnitFileEntry entry, UnitFacts facts)
    {
        var path = unit.At(section, entry);
        var words = entry.Value.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        switch (entry.Key)
        {
            case "User" or "Group" or "SupplementaryGroups" when section != "Unit":
                var names = entry.Key == "SupplementaryGroups" ? words : [entry.Value];
                var known = entry.Key == "User" ? facts.Users : facts.Groups;
                return names.Where(n => !n.Contains('%', StringComparison.Ordinal)).SelectMany(n => Account(unit, n, known, path));
            case "Environment":
                return Environment(entry.Value, path);
            case "CapabilityBoundingSet" or "AmbientCapabilities":
                return words.Select(w => w.TrimStart('~')).Where(w => w.Length > 0 && !Capabilities.Contains(w.ToLowerInvariant()) && !w.All(char.IsAsciiDigit))
                    .Select(w => UnitFindings.UnknownCapability.At(path, $"There is no capability {w}."));
            default:
                var kind = entry.Key.StartsWith("Condition", StringComparison.Ordinal) ? entry.Key[9..] : entry.Key.StartsWith("Assert", StringComparison.Ordinal) ? entry.Key[6..] : "";
                var value = entry.Value.TrimStart('|', '!', ' ');
                return section == "Unit" && Conditions.TryGetValue(kind, out var values) && !values.Contains(value) && !value.Contains('%', StringComparison.Ordinal)
                    ? [UnitFindings.UnknownCondition.At(path, $"{entry.Key}={value} is never true.", $"use one of {string.Join(", ", values.Take(8))}{(values.Length > 8 ? " ..." : "")}")]
                    : [];
        }
    }

    private static IEnumerable<Finding> Account(ReviewedUnit unit, string name, System.Collections.Immutable.ImmutableHashSet<string>? known, string path)
    {
        if (!IsAccount(name))
            return [UnitFindings.AccountName.At(path, $"'{name}' is no name and no number of a user or group.")];
        return known is null || known.Contains(name) || char.IsAsciiDigit(name[0]) || unit.IsOn("Service", "DynamicUser") ? [] : [UnitFindings.UnknownAccount.At(path, $"The host has no '{name}'.")];
    }

    private static IEnumerable<Finding> Environment(string value, string path)
    {
        foreach (var (word, _) in ExecWords.Split(value) ?? [])
        {
            var at = word.IndexOf('=', StringComparison.Ordinal);
            if (at <= 0)
                yield return UnitFindings.EnvironmentWord.At(path, $"'{word}' assigns nothing.");
            // A path or a reference names where a secret is.
            else if (at + 1 < word.Length && word[at + 1] is not ('/' or '%') && SecretWords.Any(w => word.AsSpan(0, at).Contains(w, StringComparison.OrdinalIgnoreCase)) && !word[..at].EndsWith("_FILE", StringComparison.OrdinalIgnoreCase))
                yield return UnitFindings.SecretInEnvironment.At(path, $"{word[..at]} looks like a secret, and everybody on the host can read a unit's environment.");
        }
    }

    private static bool IsAccount(string text)
    {
        if (text.All(char.IsAsciiDigit))
            return uint.TryParse(text, out var id) && id is not (65535 or uint.MaxValue);
        return text.Length <= 31 && !char.IsAsciiDigit(text[0]) && text[0] is not ('-' or '.')
            && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.');
    }
}
