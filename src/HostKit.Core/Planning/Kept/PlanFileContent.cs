using System.Text.Json;

namespace HostKit;

/// <summary>One content of a plan's file, read piece by piece.</summary>
internal sealed class PlanFileContent(string path, long offset, string sha256) : ReadOnlyStream
{
    private readonly PlanFileLines _lines = new(path, offset);
    private byte[] _piece = [];
    private int _at;
    private bool _ended;

    public override int Read(Span<byte> buffer)
    {
        if (_at == _piece.Length && !_ended)
            NextPiece();
        var count = Math.Min(buffer.Length, _piece.Length - _at);
        _piece.AsSpan(_at, count).CopyTo(buffer);
        _at += count;
        return count;
    }

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
