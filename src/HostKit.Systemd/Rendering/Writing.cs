using System.Globalization;

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
                return reset.Concat(style is ValueStyle.Line or ValueStyle.Path || list.Count == 0 ? texts : [string.Join(' ', texts)]);
            default:
                return [Text(directive, value, style)];
        }
    }

    private static string Text(string directive, object value, ValueStyle style) => value switch
    {
        UnitString text => Text(directive, text, style),
        IUnitValue unitValue => unitValue.ToUnitText(directive),
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
        _ => Escape.Line(directive, value),
    };
}
