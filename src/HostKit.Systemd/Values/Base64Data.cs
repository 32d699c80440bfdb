namespace HostKit.Systemd;

/// <summary>Bytes that a unit's processes read, written in base64 (systemd.exec(5), "StandardInputData=").</summary>
public sealed record Base64Data : IUnitValue
{
    private readonly string _text;

    private Base64Data(string text) => _text = text;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => Convert.FromBase64String(_text);

    /// <summary>Bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    public static implicit operator Base64Data(byte[] bytes) => FromBytes(bytes);

    /// <summary>Bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <returns>The value.</returns>
    public static Base64Data FromBytes(ReadOnlySpan<byte> bytes) => new(Convert.ToBase64String(bytes));

    /// <summary>Bytes as they are written.</summary>
    /// <param name="text">Base64; blanks are passed over.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static Base64Data Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return FromBytes(Convert.FromBase64String(text));
        }
        catch (FormatException e)
        {
            throw new FormatException($"'{text}' is not base64: {e.Message}", e);
        }
    }

    string IUnitValue.ToUnitText(string directive) => _text;

    /// <summary>The bytes as they are written.</summary>
    public override string ToString() => _text;
}
