using System.Net;
using System.Reflection;
using System.Text.Json;

namespace HostKit.Systemd.MachineTests;

/// <summary>Lines with a value for every property of a section, and with every value of those that are enumerations.</summary>
internal static partial class Samples
{
    private static readonly Dictionary<Type, object> ByType = new()
    {
        [typeof(bool)] = true, [typeof(TimeSpan)] = TimeSpan.FromSeconds(5), [typeof(UnixFileMode)] = UnixFileMode.UserRead | UnixFileMode.UserWrite, [typeof(ByteSize)] = ByteSize.KiB(2),
        [typeof(IPAddress)] = IPAddress.Parse("192.0.2.1"), [typeof(IPPrefix)] = IPPrefix.Parse("192.0.2.0/24"), [typeof(MacAddress)] = MacAddress.Parse("00:53:00:12:34:56"),
        [typeof(InterfaceName)] = new InterfaceName("eth9"), [typeof(NumberRange)] = new NumberRange(10, 20), [typeof(BitRate)] = BitRate.Megabits(10), [typeof(Percentage)] = new Percentage(12.5m),
        [typeof(UnitString)] = UnitString.FromString("x"), [typeof(UnitReference)] = UnitReference.FromString("other.service"), [typeof(MemoryLimit)] = MemoryLimit.Percent(50),
        [typeof(UnixSignal)] = UnixSignal.RtMin(3), [typeof(ExecLine)] = new ExecLine("/bin/true", "a b", "50%", "$HOME"), [typeof(ExecArgument)] = ExecArgument.FromString("--a=b c"),
        [typeof(NameValue)] = new NameValue("a", "b c"), [typeof(DnsServer)] = DnsServer.Parse("192.0.2.53:53#dns.example.org"), [typeof(Condition)] = Condition.Not("/nowhere"),
        [typeof(AddressRange)] = AddressRange.Parse("192.0.2.0/24"), [typeof(CpuSet)] = CpuSet.Of(0, 1, 2, 5), [typeof(NftSet)] = new NftSet("cgroup", "inet", "filter", "my_set"),
        [typeof(ListenAddress)] = ListenAddress.Parse("[::1]:8080"), [typeof(CalendarExpression)] = CalendarExpression.Daily, [typeof(CredentialData)] = new CredentialData("a", "b%i\n\\ "),
        [typeof(Credential)] = new Credential("a", "/etc/hostname"), [typeof(UnitPath)] = UnitPath.Optional("/a b"), [typeof(SandboxPath)] = SandboxPath.Optional("/a b"), [typeof(BindMount)] = new BindMount("/a b", "/c d"),
        [typeof(ServiceDirectory)] = new ServiceDirectory("a"), [typeof(TemporaryFileSystemMount)] = new TemporaryFileSystemMount("/opt", "ro"), [typeof(ResourceLimit)] = new ResourceLimit(10, 20),
        [typeof(CpuWeight)] = CpuWeight.Idle, [typeof(CpuQuota)] = CpuQuota.Percent(150), [typeof(TaskLimit)] = TaskLimit.Percent(20), [typeof(EnvironmentVariable)] = new EnvironmentVariable("A", "b c"),
        [typeof(ExitStatus)] = ExitStatus.FromInt32(3), [typeof(Errno)] = Errno.NotPermitted, [typeof(InputSource)] = InputSource.Null, [typeof(OutputTarget)] = OutputTarget.Journal,
        [typeof(SystemCallRule)] = SystemCallRule.Allow("@system-service"), [typeof(DeviceLimit)] = new DeviceLimit("/dev/null", 5_000_000), [typeof(DeviceRule)] = new DeviceRule("/dev/null", "rwm"),
        [typeof(DeviceWeight)] = new DeviceWeight("/dev/null", 200), [typeof(DeviceLatency)] = new DeviceLatency("/dev/null", TimeSpan.FromMilliseconds(20)),
        [typeof(Delegation)] = Delegation.Of(ControlGroupController.Cpu, ControlGroupController.Memory), [typeof(NameRule)] = NameRule.Deny("ext4", "lo"), [typeof(BpfProgram)] = new BpfProgram("egress", "/sys/fs/bpf/a"),
        [typeof(SocketBindRule)] = SocketBindRule.Ports(1024, 65535, "ipv6", "tcp"), [typeof(ImageMount)] = new ImageMount("/a.img", "/b") { Options = ["ro"] }, [typeof(MountOptions)] = new MountOptions("ro,dev"),
        [typeof(Base64Data)] = Base64Data.FromBytes([1, 2, 3]), [typeof(LogField)] = new LogField("A_FIELD", "b c 100%"), [typeof(OpenFile)] = new OpenFile("/etc/hostname") { DescriptorName = "a", ReadOnly = true, Graceful = true },
    };

    /// <summary>The lines of a section, without its header.</summary>
    public static string Lines(Type section)
        => string.Concat(section.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(p => p.CanWrite)
            .Where(property => !CatalogueFiles.Row(section.Name, property.Name).TryGetProperty("newerThan", out _))
            .SelectMany(property => Values(section, property).Select(value => Line(section, property, value))));

    /// <summary>All sections of a kind of file, as the catalogue has them.</summary>
    public static IEnumerable<(string Section, Type Type)> Sections(string? kind)
        => CatalogueFiles.Read().Where(s => s.Kind == kind && s.Directives.Length > 0).Select(s => (s.Section, typeof(Section).Assembly.GetType("HostKit.Systemd." + s.Record, throwOnError: true)!));

    private static string Line(Type type, PropertyInfo property, object value)
    {
        var section = Activator.CreateInstance(type)!;
        property.SetValue(section, value);
        var text = section.ToString()!;
        return text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..];
    }

    private static IEnumerable<object> Values(Type section, PropertyInfo property)
    {
        var name = $"{section.Name}.{property.Name}";
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var generic = type.IsGenericType ? type.GetGenericTypeDefinition() : null;
        var element = generic is null ? type : type.GetGenericArguments()[0];
        var special = Special.GetValueOrDefault(name) ?? Special.GetValueOrDefault(property.Name);
        object[] items = element.IsEnum ? [.. Enum.GetValues(element).Cast<object>()]
            : special is not null ? [Convert(special, element)]
            : element == typeof(int) || element == typeof(long) ? [Number(element, CatalogueFiles.Row(section.Name, property.Name))]
            : [Text(element, CatalogueFiles.Row(section.Name, property.Name))];
        if (element.IsEnum && generic == typeof(SettingList<>))
            return items.Select(item => List(nameof(ListOf), element, [item]));
        return generic is null ? items : [List(generic == typeof(SettingList<>) ? nameof(ListOf) : nameof(SetOf), element, items)];
    }

    private static object List(string method, Type element, object[] items)
        => typeof(Samples).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(element).Invoke(null, [items])!;

    private static object Text(Type element, JsonElement row)
        => element == typeof(UnitString) && row.TryGetProperty("style", out var style) && style.GetString()!.Contains("Path", StringComparison.Ordinal) ? UnitString.FromString("/tmp/x")
            : ByType.GetValueOrDefault(element) ?? throw new InvalidOperationException($"no sample of {element}");

    private static object Number(Type element, JsonElement row)
    {
        var least = row.TryGetProperty("min", out var min) ? min.GetInt64() : 0;
        var number = least > 1 ? least : 1;
        return element == typeof(int) ? (object)(int)number : number;
    }

    private static object Convert(object special, Type element) => special is string text && element == typeof(UnitString) ? UnitString.FromString(text) : special;

    private static SettingList<T> ListOf<T>(object[] items)
        where T : notnull
        => SettingList.Create<T>([.. items.Cast<T>()]);

    private static Allowed<T> SetOf<T>(object[] items)
        where T : struct, Enum
        => Allowed.Only<T>([.. items.Cast<T>()]);
}
