namespace HostKit.Core.Tests;

/// <summary>So many bytes, none of which are kept anywhere.</summary>
internal sealed class PatternStream(long length) : ReadOnlyStream
{
    private long _at;

    public override int Read(Span<byte> buffer)
    {
        var count = (int)Math.Min(buffer.Length, length - _at);
        buffer[..count].Fill((byte)'x');
        _at += count;
        return count;
    }
}
