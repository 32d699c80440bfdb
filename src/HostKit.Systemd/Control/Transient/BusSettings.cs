using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Turns sections into the properties that systemd takes over the bus. It takes them as they are: specifiers mean nothing there.</summary>
internal static class BusSettings
{
    /// <summary>The properties of all directives.</summary>
    /// <exception cref="HostKitException">Some directives cannot be set in this way; the message names all of them.</exception>
    public static List<KeyValuePair<string, BusValue>> Of(UnitName unit, params IEnumerable<Section?> sections)
    {
        var properties = new List<KeyValuePair<string, BusValue>>();
        var refused = new List<string>();
        foreach (var entry in sections.OfType<Section>().SelectMany(s => s.Entries))
        {
            try
            {
                properties.AddRange(Of(entry.Name, entry.Value).Select(p => KeyValuePair.Create(p.Name, p.Value)));
            }
            catch (NotSupportedException exception)
            {
                refused.Add($"{entry.Name}= ({exception.Message})");
            }
        }

        return refused.Count == 0
            ? properties
            : throw new HostKitException($"{unit} cannot be given over the bus: {string.Join(", ", refused)}. Leave these out, or declare the unit as a file.");
    }

    private static IEnumerable<(string Name, BusValue Value)> Of(string name, object value)
    {
        if (value is ISettingList { Resets: true })
            throw new NotSupportedException("there is nothing to take back");
        IReadOnlyList<object> items = value switch
        {
            ISettingList list => [.. list.Values],
            RawValue raw => [.. raw],
            _ => [value],
        };
        if (BusSpecials.Of(name, value, items) is { } special)
            return special;
        return BusNames.FormOf(name) switch
        {
            BusForm.Text => [(name, BusValue.Text(Text(name, items[^1])))],
            BusForm.Texts when value is not RawValue => [(name, BusValue.Texts(items.Select(i => Text(name, i))))],
            BusForm.Texts => throw new NotSupportedException("a list in systemd's own syntax"),
            BusForm.Flag => [(name, BusValue.Boolean(Flag(name, items[^1])))],
            BusForm.FlagOrText => [Text(name, items[^1]) is "yes" or "no" ? (name, BusValue.Boolean(Flag(name, items[^1]))) : (name + "Ex", BusValue.Text(Text(name, items[^1])))],
            BusForm.Span => [(name[..^3] + "USec", BusValue.LargeNumber(Microseconds(items[^1])))],
            BusForm.Signed => [(name, BusValue.SignedNumber((int)Number(name, items[^1])))],
            BusForm.Unsigned => [(name, BusValue.UnsignedNumber((uint)Number(name, items[^1])))],
            BusForm.Large => [(name, BusValue.LargeNumber(Large(name, items[^1])))],
            BusForm.Limit when items[^1] is ResourceLimit limit =>
                [(name, BusValue.LargeNumber(limit.Hard is { } hard ? (ulong)hard : ulong.MaxValue)), (name + "Soft", BusValue.LargeNumber(limit.Soft is { } soft ? (ulong)soft : ulong.MaxValue))],
            BusForm.Command when items.All(i => i is ExecLine) => [BusSpecials.Commands(name, items.Cast<ExecLine>())],
            BusForm.Limit or BusForm.Command => throw new NotSupportedException("a value in systemd's own syntax"),
            _ => throw new NotSupportedException("not settable there"),
        };
    }

    /// <summary>A value's characters, as a program or systemd is to get them.</summary>
    public static string Text(string name, object value) => value switch
    {
        UnitString { IsTemplate: true } or UnitPath { Path.IsTemplate: true } or SandboxPath { Path.IsTemplate: true } or EnvironmentVariable { Value.IsTemplate: true }
            => throw new NotSupportedException("specifiers are not expanded"),
        UnitString text => text.Text,
        string raw when raw.Contains('%', StringComparison.Ordinal) => throw new NotSupportedException("specifiers are not expanded"),
        string raw => raw,
        bool flag => flag ? "yes" : "no",
        Enum choice => EnumText.Of(choice)!,
        UnitPath path => path == UnitPath.Home ? "~" : (path.IgnoreMissing ? "-" : "") + path.Path.Text,
        SandboxPath path => (path.IgnoreMissing ? "-" : "") + (path.BelowRoot ? "+" : "") + path.Path.Text,
        ServiceDirectory { Link: null, Name.IsTemplate: false } directory => directory.Name.Text,
        EnvironmentVariable variable => $"{variable.Name}={variable.Value.Text}",
        UnitReference unit when !unit.ToString().Contains('%', StringComparison.Ordinal) => unit.ToString(),
        int number => number.ToString(CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException($"the value {value}"),
    };

    private static bool Flag(string name, object value) => Text(name, value).ToLowerInvariant() switch
    {
        "yes" or "true" or "1" or "on" or "y" or "t" => true,
        "no" or "false" or "0" or "off" or "n" or "f" => false,
        var other => throw new NotSupportedException($"'{other}' is neither yes nor no"),
    };

    public static ulong Microseconds(object value)
    {
        if ((value is TimeSpan given ? given : SystemdTime.TryParse(value as string, out var parsed) ? parsed : (TimeSpan?)null) is not { } span)
            throw new NotSupportedException($"'{value}' is no time span");
        return span == Timeout.InfiniteTimeSpan ? ulong.MaxValue : (ulong)(span.Ticks / TimeSpan.TicksPerMicrosecond);
    }

    private static long Number(string name, object value) => value switch
    {
        int number => number,
        UnixFileMode mode => (long)mode,
        SyslogLevel level => (long)level,
        SyslogFacility facility => (long)facility,
        UnixSignal signal => BusSpecials.SignalNumber(signal.ToString()),
        Errno error => BusSpecials.ErrorNumber(error.Name),
        string text when text.StartsWith("SIG", StringComparison.Ordinal) => BusSpecials.SignalNumber(text),
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && !name.EndsWith("Mode", StringComparison.Ordinal) && name != "UMask" => number,
        _ => throw new NotSupportedException($"the value {value}"),
    };

    private static ulong Large(string name, object value)
    {
        var text = value is string raw ? raw : value.ToString() ?? "";
        if (text == "infinity")
            return ulong.MaxValue;
        if (text == "idle" && name.EndsWith("CPUWeight", StringComparison.Ordinal))
            return 0;
        var shift = text.Length == 0 ? -1 : "KMGTPE".IndexOf(text[^1], StringComparison.Ordinal);
        var digits = shift < 0 ? text : text[..^1];
        return ulong.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= ulong.MaxValue >> (10 * (shift + 1))
            ? number << (10 * (shift + 1))
            : throw new NotSupportedException($"the value {text}");
    }
}
