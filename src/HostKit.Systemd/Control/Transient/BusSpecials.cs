using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Directives whose values have a form of their own on the bus.</summary>
internal static class BusSpecials
{
    private static readonly (NamespaceKind Kind, ulong Flag)[] Namespaces =
    [
        (NamespaceKind.Cgroup, 0x0200_0000), (NamespaceKind.Ipc, 0x0800_0000), (NamespaceKind.Net, 0x4000_0000), (NamespaceKind.Mnt, 0x0002_0000),
        (NamespaceKind.Pid, 0x2000_0000), (NamespaceKind.User, 0x1000_0000), (NamespaceKind.Uts, 0x0400_0000),
    ];

    /// <summary>The properties, or null for a directive without any peculiarity.</summary>
    public static IEnumerable<(string Name, BusValue Value)>? Of(string name, object value, IReadOnlyList<object> items)
    {
        switch (value)
        {
            case Allowed<Capability> capabilities:
                var named = capabilities.Aggregate(0UL, (bits, c) => bits | (1UL << (int)c));
                return [(name, BusValue.LargeNumber(capabilities.IsInverted ? ~named : named))];
            case Allowed<NamespaceKind> kinds:
                var some = kinds.Aggregate(0UL, (bits, k) => bits | Namespaces.First(n => n.Kind == k).Flag);
                var all = Namespaces.Aggregate(0UL, (bits, n) => bits | n.Flag);
                return [(name, BusValue.LargeNumber(kinds.IsInverted ? all & ~some : some))];
            case Allowed<SocketAddressFamily> families:
                return [(name, Filter(!families.IsInverted, families.Select(f => EnumText.Of(f)!)))];
            case OutputTarget target when target.ToString().Split(':', 2) is [var kind, var path]:
                return [(name + (kind switch { "file" => "File", "append" => "FileToAppend", _ => "FileToTruncate" }), BusValue.Text(path.Replace("%%", "%", StringComparison.Ordinal)))];
            case OutputTarget target:
                return [(name, BusValue.Text(target.ToString()))];
            case CpuQuota quota:
                return [("CPUQuotaPerSecUSec", BusValue.LargeNumber(ulong.Parse(quota.ToString().TrimEnd('%'), CultureInfo.InvariantCulture) * 10_000))];
            default:
                return Of(name, items);
        }
    }

    private static IEnumerable<(string Name, BusValue Value)>? Of(string name, IReadOnlyList<object> items) => name switch
    {
        "SystemCallFilter" or "SystemCallLog" when items.All(i => i is SystemCallRule)
            => items.Select(i => i.ToString()!).Select(rule => (name, Filter(!rule.StartsWith('~'), rule.TrimStart('~').Split(' ')))),
        "EnvironmentFile" when items.All(i => i is UnitPath)
            => [("EnvironmentFiles", BusValue.Of("a(sb)", (object[])[.. items.Cast<UnitPath>().Select(p => (object)new object[] { BusSettings.Text(name, p).TrimStart('-'), p.IgnoreMissing })]))],
        "BindPaths" or "BindReadOnlyPaths" when items.All(i => i is BindMount)
            => [(name, BusValue.Of("a(ssbt)", (object[])[.. items.Cast<BindMount>().Select(m => (object)new object[]
            {
                BusSettings.Text(name, m.Source), BusSettings.Text(name, m.Destination ?? m.Source), m.IgnoreMissing, m.WithoutSubmounts ? 0UL : 16384UL,
            })]))],
        "TemporaryFileSystem" when items.All(i => i is TemporaryFileSystemMount)
            => [(name, BusValue.Of("a(ss)", (object[])[.. items.Cast<TemporaryFileSystemMount>().Select(m => (object)new object[] { BusSettings.Text(name, m.Path), string.Join(',', m.Options) })]))],
        "OnCalendar" => items.Select(i => ("TimersCalendar", Pair("a(ss)", name, i.ToString()!))),
        "OnActiveSec" or "OnBootSec" or "OnStartupSec" or "OnUnitActiveSec" or "OnUnitInactiveSec"
            => items.Select(i => ("TimersMonotonic", Pair("a(st)", name, BusSettings.Microseconds(i)))),
        _ => null,
    };

    /// <summary>Command lines; their <c>$</c> is expanded as in a file, <c>%</c> is not.</summary>
    public static (string Name, BusValue Value) Commands(string name, IEnumerable<ExecLine> lines)
    {
        return (name + "Ex", BusValue.Of("a(sasas)", (object[])[.. lines.Select(Command)]));

        object Command(ExecLine line)
        {
            var program = BusSettings.Text(name, line.Program);
            if (!program.StartsWith('/'))
                throw new NotSupportedException($"the program '{program}' is looked for in no directory; give its path");
            var flags = (object[])[.. new[] { line.IgnoreFailure ? "ignore-failure" : "", line.Privileges switch { ExecPrivileges.Full => "privileged", ExecPrivileges.KeepUser => "no-setuid", _ => "" } }.Where(f => f.Length > 0)];
            return (object[])[program, (object[])[line.ArgumentZero is { } zero ? Word(zero) : program, .. line.Arguments.Select(Word)], flags];
        }

        static string Word(ExecArgument argument) => argument.IsTemplate
            ? argument.Text.Contains('%', StringComparison.Ordinal) ? throw new NotSupportedException("specifiers are not expanded") : argument.Text
            : argument.Text.Replace("$", "$$", StringComparison.Ordinal);
    }

    public static long SignalNumber(string name) => name switch
    {
        "SIGHUP" => 1,
        "SIGINT" => 2,
        "SIGQUIT" => 3,
        "SIGABRT" => 6,
        "SIGKILL" => 9,
        "SIGUSR1" => 10,
        "SIGUSR2" => 12,
        "SIGPIPE" => 13,
        "SIGALRM" => 14,
        "SIGTERM" => 15,
        "SIGCONT" => 18,
        "SIGWINCH" => 28,
        "SIGRTMIN" => 34,
        _ when name.StartsWith("SIGRTMIN+", StringComparison.Ordinal) => 34 + long.Parse(name.AsSpan(9), CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"the signal {name}"),
    };

    public static long ErrorNumber(string name) => name switch
    {
        "EPERM" => 1,
        "EACCES" => 13,
        "ENOSYS" => 38,
        _ => throw new NotSupportedException($"the error {name}"),
    };

    private static BusValue Filter(bool allows, IEnumerable<string> names) => BusValue.Of("(bas)", (object[])[allows, (object[])[.. names]]);

    private static BusValue Pair(string signature, string name, object value) => BusValue.Of(signature, (object[])[(object[])[name, value]]);
}
