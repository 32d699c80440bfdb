using System.Security.Cryptography;
using System.Text;

namespace HostKit;

/// <summary>What a file contains, compared by its SHA-256.</summary>
public sealed record FileContent
{
    private readonly byte[]? _bytes;
    private readonly string? _sourcePath;

    // A state directory whose open descriptor the source path leads through.
    private readonly StateDirectory? _state;

    private FileContent(byte[]? bytes, string? sourcePath, long length, string sha256, StateDirectory? state = null)
    {
        _bytes = bytes;
        _sourcePath = sourcePath;
        _state = state;
        Length = length;
        Sha256 = sha256;
    }

    /// <summary>The number of bytes.</summary>
    public long Length { get; }

    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal digits.</summary>
    public string Sha256 { get; }

    /// <summary>Text, written as UTF-8 without a byte order mark.</summary>
    /// <param name="text">The text; no line ending is added.</param>
    /// <returns>The content.</returns>
    public static FileContent FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FromBytes(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Bytes as they are.</summary>
    /// <param name="bytes">The bytes; they are copied.</param>
    /// <returns>The content.</returns>
    public static FileContent FromBytes(ReadOnlySpan<byte> bytes)
        => new(bytes.ToArray(), null, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>A file beside the script; it is read now to be hashed, and again, streamed, when it is written.</summary>
    /// <param name="path">The path on the machine that runs the script.</param>
    /// <returns>The content.</returns>
    /// <exception cref="HostKitException">The file cannot be read.</exception>
    public static FileContent FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var fullPath = Path.GetFullPath(path);
        try
        {
            using var stream = File.OpenRead(fullPath);
            return new(null, fullPath, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"The file '{path}' cannot be read as content: {e.Message}", e);
        }
    }

    /// <summary>A content kept in an object store, whose hash is its name.</summary>
    internal static FileContent FromObject(StateDirectory state, long length, string sha256) => new(null, state.File($"objects/{sha256}"), length, sha256, state);

    /// <summary>Text, written as UTF-8 without a byte order mark.</summary>
    /// <param name="text">The text; no line ending is added.</param>
    public static implicit operator FileContent(string text) => FromText(text);

    /// <summary>Opens the bytes for reading.</summary>
    /// <returns>A stream that the caller disposes of.</returns>
    public Stream OpenRead() => _bytes is not null ? new MemoryStream(_bytes, writable: false) : File.OpenRead(_sourcePath!);

    /// <summary>Opens it; reading to the end fails when a file is not any more what it was when it was taken as content.</summary>
    internal Stream OpenVerified()
        => _sourcePath is null ? OpenRead() : new VerifiedStream(File.OpenRead(_sourcePath), Sha256, _state is null
            ? $"The file '{_sourcePath}' has changed since the script read it. Plan again."
            : $"'{_state.HostPath}/objects/{Sha256}' is damaged, so that generation cannot be brought back.");

    /// <inheritdoc/>
    public bool Equals(FileContent? other) => other is not null && Sha256 == other.Sha256;

    /// <inheritdoc/>
    public override int GetHashCode() => Sha256.GetHashCode(StringComparison.Ordinal);

    /// <summary>The length and the beginning of the hash, never the content.</summary>
    public override string ToString() => $"{Length} bytes, sha256 {Sha256[..12]}";
}
