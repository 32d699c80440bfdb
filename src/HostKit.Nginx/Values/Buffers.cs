using System.Globalization;

namespace HostKit.Nginx;

/// <summary>A number of buffers of one size.</summary>
/// <param name="Count">How many; one or more.</param>
/// <param name="Size">The size of each.</param>
public sealed record Buffers(int Count, ByteSize Size) : IWords
{
    /// <summary>How many.</summary>
    public int Count { get; init; } = Count > 0 ? Count : throw new ArgumentOutOfRangeException(nameof(Count), Count, "There must be at least one buffer.");

    IEnumerable<NginxWord> IWords.Words => [Count.ToString(CultureInfo.InvariantCulture), SizeText.Of(Size)];
}
