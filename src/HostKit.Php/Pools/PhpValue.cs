using System.Globalization;

namespace HostKit.Php;

/// <summary>The value of a setting of php.ini: a text, a number, a size, or on and off.</summary>
public sealed record PhpValue
{
    private PhpValue(string text, bool isFlag) => (Text, IsFlag) = (text, isFlag);

    internal string Text { get; }

    internal bool IsFlag { get; }

    /// <summary>A text as it is.</summary>
    /// <param name="text">The text; one line.</param>
    public static implicit operator PhpValue(string text) => new(IniText.Of(text ?? throw new ArgumentNullException(nameof(text)), "php.ini"), false);

    /// <summary><c>on</c> or <c>off</c>.</summary>
    /// <param name="flag">Which.</param>
    public static implicit operator PhpValue(bool flag) => new(flag ? "on" : "off", true);

    /// <summary>A number.</summary>
    /// <param name="number">The number.</param>
    public static implicit operator PhpValue(int number) => new(number.ToString(CultureInfo.InvariantCulture), false);

    /// <summary>A size, in bytes.</summary>
    /// <param name="size">The size.</param>
    public static implicit operator PhpValue(ByteSize size) => new(size.Bytes.ToString(CultureInfo.InvariantCulture), false);

    /// <summary>A value of a text.</summary>
    /// <param name="text">The text; one line.</param>
    /// <returns>The value.</returns>
    public static PhpValue FromString(string text) => text;

    /// <summary>As it stands in the file.</summary>
    public override string ToString() => Text;
}
