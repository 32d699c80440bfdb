using System.Globalization;
using System.Net;

namespace HostKit.Systemd;

/// <summary>Turns typed values into the texts after the equals sign.</summary>
internal static class Writing
{
    public static IEnumerable<string> Lines(string directive, object value, ValueStyle style)
    {
        switch (value)
        {
            case RawValue raw:
                return raw;
            case ISettingList list:
                IEnumerable<string> reset = list.Resets ? [""] : [];
                var texts = list.Values.Select(v => Text(directive, v, style));
                return reset.Concat(IsOnLinesOfTheirOwn(style) || list.Count == 0 ? texts : [string.Join(style == ValueStyle.ColonPaths ? ':' : ' ', texts)]);
            default:
                return [Text(directive, value, style)];
        }
    }

    public static bool IsOnLinesOfTheirOwn(ValueStyle style)
        => style is ValueStyle.Line or ValueStyle.Path or ValueStyle.EscapedLine or ValueStyle.Plain or ValueStyle.PlainPath or ValueStyle.ContainerLine;

    private static string Text(string directive, object value, ValueStyle style) => value switch
    {
        UnitString text => Text(directive, text, style),
        IUnitValue unitValue => unitValue.ToUnitText(directive),
        ExecArgument argument => argument.ToUnitText(directive),
        ByteSize size => size.ToString(),
        IPAddress address => address.ToString(),
        long number => number.ToString(CultureInfo.InvariantCulture),
        // podman reads time spans as Go does, which knows no days.
        TimeSpan duration when style == ValueStyle.ContainerLine => string.Create(CultureInfo.InvariantCulture, $"{duration.TotalSeconds:0.######}s"),
        bool flag => flag ? "yes" : "no",
        int number => number.ToString(CultureInfo.InvariantCulture),
        TimeSpan duration => SystemdTime.ToText(duration),
        UnixFileMode mode when (int)mode is >= 0 and <= 0xFFF => Convert.ToString((int)mode, 8).PadLeft(4, '0'),
        Enum choice when EnumText.Of(choice) is { } text => text,
        _ => throw new ArgumentException($"{directive}= cannot be the {value.GetType().Name} {value}."),
    };

    private static string Text(string directive, UnitString value, ValueStyle style) => style switch
    {
        ValueStyle.Path => Escape.Path(directive, value),
        ValueStyle.Words => Escape.ListWord(directive, value),
        ValueStyle.PathWords => Escape.ListPath(directive, value),
        ValueStyle.EscapedWords => Escape.Word(directive, value, escapeDollar: false),
        ValueStyle.BareWords => Escape.BareWord(directive, value),
        ValueStyle.EscapedLine => Escape.EscapedLine(directive, value),
        ValueStyle.ColonPaths => Escape.ColonPath(directive, value),
        ValueStyle.Plain => Escape.Plain(directive, value),
        ValueStyle.PlainPath => Escape.PlainPath(directive, value),
        ValueStyle.PlainWords => Escape.PlainWord(directive, value),
        ValueStyle.ContainerLine => Escape.ContainerLine(directive, value),
        ValueStyle.ContainerWords => Escape.ContainerWord(directive, value),
        _ => Escape.Line(directive, value),
    };
}
