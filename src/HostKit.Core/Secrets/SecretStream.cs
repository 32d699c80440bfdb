using System.Security.Cryptography;

namespace HostKit;

/// <summary>A secret's bytes to be read once, zeroed when the stream is closed.</summary>
internal sealed class SecretStream : MemoryStream
{
    private readonly byte[] _bytes;

    public SecretStream(byte[] bytes)
        : base(bytes, writable: false)
        => _bytes = bytes;

    protected override void Dispose(bool disposing)
    {
        CryptographicOperations.ZeroMemory(_bytes);
        base.Dispose(disposing);
    }
}
