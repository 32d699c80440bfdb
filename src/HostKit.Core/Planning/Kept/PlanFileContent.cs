using System.Text.Json;

namespace HostKit;

/// <summary>One content of a plan's file, read piece by piece.</summary>
internal sealed class PlanFileContent(string path, long offset, string sha256) : Stream
{
    private readonly PlanFileLines _lines = new(path, offset);
    private byte[] _piece = [];
    private int _at;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        if (_at == _piece.Length && !_ended)
            NextPiece();
        var count = Math.Min(buffer.Length, _piece.Length - _at);
        _piece.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _lines.Dispose();
        base.Dispose(disposing);
    }

    private void NextPiece()
    {
        (_piece, _at) = ([], 0);
        try
        {
            _ended = true;
            if (_lines.Next() is not { } line)
                return;
            using var json = JsonDocument.Parse(line);
            if (!json.RootElement.TryGetProperty("sha256", out var of) || of.GetString() != sha256)
                return;
            _piece = json.RootElement.GetProperty("piece").GetBytesFromBase64();
            _ended = false;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            throw new HostKitException($"The plan '{path}' has changed since it was read. Plan again.", e);
        }
    }
}
