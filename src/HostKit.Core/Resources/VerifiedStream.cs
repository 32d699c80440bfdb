using System.Security.Cryptography;

namespace HostKit;

/// <summary>Reads a content and refuses its end when it was not what its hash says: a file may change after it was looked at.</summary>
internal sealed class VerifiedStream(Stream content, string sha256, string refusal) : ReadOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool _ended;

    public override int Read(Span<byte> buffer)
    {
        var read = content.Read(buffer);
        _hash.AppendData(buffer[..read]);
        if (read > 0 || buffer.IsEmpty || _ended)
            return read;
        _ended = true;
        return Convert.ToHexStringLower(_hash.GetHashAndReset()) == sha256 ? 0 : throw new HostKitException(refusal);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
