using System.Globalization;

namespace HostKit.Systemd;

/// <summary>A limit of the kernel for each process of a unit (setrlimit(2)): a soft and a hard one. A number or a size sets both.</summary>
public readonly record struct ResourceLimit : IUnitValue
{
    /// <summary>Describes a limit.</summary>
    /// <param name="soft">The soft limit, which the program may raise up to the hard one; null for none.</param>
    /// <param name="hard">The hard limit; null for none.</param>
    /// <exception cref="ArgumentException">A limit is negative, or the soft one is above the hard one.</exception>
    public ResourceLimit(long? soft, long? hard)
    {
        if (soft < 0 || hard < 0 || (hard is not null && (soft is null || soft > hard)))
            throw new ArgumentException($"{Text(soft)}:{Text(hard)} is no resource limit: both are zero or more, and the soft limit is at most the hard one.", nameof(soft));
        Soft = soft;
        Hard = hard;
    }

    /// <summary>No limit.</summary>
    public static ResourceLimit Infinity { get; } = new(null, null);

    /// <summary>The soft limit; null for none.</summary>
    public long? Soft { get; }

    /// <summary>The hard limit; null for none.</summary>
    public long? Hard { get; }

    /// <summary>Both limits alike.</summary>
    /// <param name="value">The limit, zero or more.</param>
    public static implicit operator ResourceLimit(long value) => FromInt64(value);

    /// <summary>Both limits alike.</summary>
    /// <param name="size">The limit in bytes.</param>
    public static implicit operator ResourceLimit(ByteSize size) => FromByteSize(size);

    /// <summary>Both limits alike.</summary>
    /// <param name="value">The limit, zero or more.</param>
    /// <returns>The limit.</returns>
    public static ResourceLimit FromInt64(long value) => new(value, value);

    /// <summary>Both limits alike.</summary>
    /// <param name="size">The limit in bytes.</param>
    /// <returns>The limit.</returns>
    public static ResourceLimit FromByteSize(ByteSize size) => new(size.Bytes, size.Bytes);

    /// <summary>Reads plain numbers and <c>infinity</c>, one or two with a colon between them.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The limit.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static ResourceLimit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split(':') switch
        {
            [var both] => new(Read(both), Read(both)),
            [var soft, var hard] => ValueText.Made(() => new ResourceLimit(Read(soft), Read(hard))),
            _ => throw new FormatException($"'{text}' is no resource limit such as 1024:4096."),
        };
    }

    string IUnitValue.ToUnitText(string directive) => ToString();

    /// <summary>The limit as it is written.</summary>
    public override string ToString() => Soft == Hard ? Text(Soft) : $"{Text(Soft)}:{Text(Hard)}";

    // Units mean different things to different limits, so they are left as they are written.
    private static long? Read(string text)
        => text == "infinity" ? null : ValueText.Integer(text) is >= 0 and var value ? value : throw new FormatException($"'{text}' is negative.");

    private static string Text(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "infinity";
}
