using System.Globalization;
using System.Net;
using System.Text;

namespace HostKit.Systemd;

/// <summary>Writes values as C# expressions.</summary>
internal static class CSharpValue
{
    /// <summary>The assignment of a directive in an initializer.</summary>
    public static string Member(Section section, DirectiveEntry entry) => entry.Value is RawValue raw
        ? $"[{Literal(entry.Name)}] = {(raw.Count == 1 ? Literal(raw[0]) : $"[{string.Join(", ", raw.Select(Literal))}]")}"
        : $"{Property(entry.Name)} = {Of(section, entry)}";

    /// <summary>What a directive or a section is called in C#.</summary>
    public static string Property(string name) => string.Concat(name.Where(char.IsAsciiLetterOrDigit));

    public static string Literal(string text)
    {
        var code = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => code.Append('\\').Append(c),
                '\n' => code.Append("\\n"),
                '\t' => code.Append("\\t"),
                _ when char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse
                    => code.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => code.Append(c),
            };
        }

        return code.Append('"').ToString();
    }

    private static string Of(Section section, DirectiveEntry entry)
    {
        if (entry.Value is not ISettingList list)
            return Of(section, entry.Name, entry.Value);
        var items = $"[{string.Join(", ", list.Values.Select(v => Of(section, entry.Name, v)))}]";
        return (list.Resets, list.Count) switch { (false, _) => items, (true, 0) => "Reset.Value", _ => $"Reset.Then<{Name(list.ElementType)}>({items})" };
    }

    private static string Of(Section section, string directive, object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        int or long => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
        TimeSpan span => Of(span),
        ByteSize size => $"new ByteSize({size.Bytes.ToString(CultureInfo.InvariantCulture)})",
        UnixFileMode mode => $"(UnixFileMode)0x{(int)mode:x} /* {Convert.ToString((int)mode, 8).PadLeft(4, '0')} */",
        IPAddress address => $"System.Net.IPAddress.Parse({Literal(address.ToString())})",
        Enum choice => $"{choice.GetType().Name}.{choice}",
        UnitString text => Of(text),
        ExecArgument argument => Of(argument),
        ExecLine line => Of(line),
        EnvironmentVariable variable => $"({Literal(variable.Name)}, {Of(variable.Value)})",
        UnitReference or CalendarExpression or AddressRange or InterfaceName when !value.ToString()!.Contains('%', StringComparison.Ordinal) => Literal(value.ToString()!),
        SandboxPath { IgnoreMissing: false, BelowRoot: false, Path.IsTemplate: false } path => Literal(path.Path.Text),
        UnitPath { IgnoreMissing: false, Path.IsTemplate: false } path when path != UnitPath.Home => Literal(path.Path.Text),
        ServiceDirectory { Link: null, Name.IsTemplate: false } directory => Literal(directory.Name.Text),
        Condition { Negate: false, Trigger: false, Value.IsTemplate: false } condition => Literal(condition.Value.Text),
        IAllowed allowed => allowed.IsInverted ? $"Allowed.AllExcept({string.Join(", ", allowed.Items.Select(i => Of(section, directive, i)))})" : $"[{string.Join(", ", allowed.Items.Select(i => Of(section, directive, i)))}]",
        // Everything else is written as it stands in the unit, and read by its type.
        _ => $"{Name(value.GetType())}.Parse({Literal(Writing.Lines(directive, value, section.StyleOf(directive)).Single())})",
    };

    private static string Of(UnitString text) => text.IsTemplate ? $"UnitString.Template({Literal(text.Text)})" : Literal(text.Text);

    private static string Of(ExecArgument argument) => argument.IsTemplate ? $"ExecArgument.Template({Literal(argument.ToString())})" : Literal(argument.ToString());

    private static string Of(ExecLine line)
    {
        var options = new[]
        {
            line.IgnoreFailure ? "IgnoreFailure = true" : null,
            line.ArgumentZero is { } zero ? $"ArgumentZero = {Of(zero)}" : null,
            line.Privileges != ExecPrivileges.Unit ? $"Privileges = ExecPrivileges.{line.Privileges}" : null,
        }.Where(o => o is not null).ToList();
        return $"new ExecLine({string.Join(", ", line.Arguments.Select(Of).Prepend(Of(line.Program)))}){(options.Count == 0 ? "" : $" {{ {string.Join(", ", options)} }}")}";
    }

    private static string Of(TimeSpan span)
    {
        if (span == Timeout.InfiniteTimeSpan)
            return "Timeout.InfiniteTimeSpan";
        if (span == TimeSpan.Zero)
            return "TimeSpan.Zero";
        var (unit, ticks) = new[]
        {
            ("Days", TimeSpan.TicksPerDay), ("Hours", TimeSpan.TicksPerHour), ("Minutes", TimeSpan.TicksPerMinute), ("Seconds", TimeSpan.TicksPerSecond), ("Milliseconds", TimeSpan.TicksPerMillisecond),
        }.FirstOrDefault(u => span.Ticks % u.Item2 == 0);
        return unit is null ? $"new TimeSpan({span.Ticks.ToString(CultureInfo.InvariantCulture)}L)" : $"TimeSpan.From{unit}({(span.Ticks / ticks).ToString(CultureInfo.InvariantCulture)})";
    }

    private static string Name(Type type) => type == typeof(int) ? "int" : type == typeof(long) ? "long" : type == typeof(bool) ? "bool" : type.Name;
}
