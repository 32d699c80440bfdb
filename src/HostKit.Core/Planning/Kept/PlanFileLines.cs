using System.Security.Cryptography;

namespace HostKit;

/// <summary>The lines of a plan's file, one at a time in memory, with the hash of those before.</summary>
internal sealed class PlanFileLines : IDisposable
{
    private readonly FileStream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[] _buffer = new byte[1 << 17];
    private int _start;
    private int _end;
    private long _next;

    public PlanFileLines(string path, long offset = 0)
    {
        _file = File.OpenRead(path);
        _file.Position = _next = offset;
    }

    /// <summary>Where the last line begins.</summary>
    public long Offset { get; private set; }

    /// <summary>The hash of all lines before the last one.</summary>
    public string HashBefore { get; private set; } = "";

    /// <summary>The next line, without its end, until the next call; null at the end of the file.</summary>
    public ReadOnlyMemory<byte>? Next()
    {
        var length = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
        while (length < 0)
        {
            var read = Fill();
            if (read == 0)
                return _end == _start ? null : throw new System.Text.Json.JsonException("Its last line is cut off.");
            var found = _buffer.AsSpan(_end - read, read).IndexOf((byte)'\n');
            length = found < 0 ? -1 : _end - read + found - _start;
        }

        HashBefore = Convert.ToHexStringLower(_hash.GetCurrentHash());
        var line = _buffer.AsMemory(_start, length);
        _hash.AppendData(_buffer, _start, length + 1);
        Offset = _next;
        _next += length + 1;
        _start += length + 1;
        return line;
    }

    public void Dispose()
    {
        _hash.Dispose();
        _file.Dispose();
    }

    private int Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = _file.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read;
    }
}
