using System.Globalization;

namespace HostKit.Systemd;

/// <summary>How a process may end: with a status or by a signal. A number or a signal converts to it.</summary>
public readonly record struct ExitStatus : IUnitValue
{
    private readonly string? _text;

    private ExitStatus(string text) => _text = text;

    /// <summary>An exit status.</summary>
    /// <param name="status">0 to 255.</param>
    public static implicit operator ExitStatus(int status) => FromInt32(status);

    /// <summary>Death by a signal.</summary>
    /// <param name="signal">The signal.</param>
    public static implicit operator ExitStatus(UnixSignal signal) => FromSignal(signal);

    /// <summary>An exit status.</summary>
    /// <param name="status">0 to 255.</param>
    /// <returns>The status.</returns>
    public static ExitStatus FromInt32(int status)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(status);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(status, 255);
        return new(status.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Death by a signal.</summary>
    /// <param name="signal">The signal.</param>
    /// <returns>The status.</returns>
    public static ExitStatus FromSignal(UnixSignal signal) => new(signal.ToString());

    /// <summary>Reads a number or a signal's name.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The status.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ExitStatus Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Length > 0 && char.IsAsciiDigit(text[0]) ? ValueText.Made(() => FromInt32(ValueText.Number(text))) : FromSignal(UnixSignal.Parse(text));
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The status as it is written.</summary>
    public override string ToString() => _text ?? "0";
}
