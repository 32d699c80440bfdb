using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace HostKit;

/// <summary>What a file contains, compared by its SHA-256.</summary>
public sealed record FileContent
{
    private readonly Func<Stream> _open;

    // What tells one secret from another one before their values are known.
    private object? SecretSource { get; init; }

    // What is said when reading gives something else than what was hashed; null where that cannot be.
    private readonly string? _refusal;

    private FileContent(Func<Stream> open, long length, string sha256, string? refusal = null)
    {
        _open = open;
        _refusal = refusal;
        Length = length;
        Sha256 = sha256;
    }

    /// <summary>The number of bytes; 0 of a secret.</summary>
    public long Length { get; }

    /// <summary>The SHA-256 of the bytes, in lower-case hexadecimal digits; of a secret nothing, or a keyed hash once it is planned.</summary>
    public string Sha256 { get; }

    /// <summary>Text, written as UTF-8 without a byte order mark.</summary>
    /// <param name="text">The text; no line ending is added.</param>
    /// <returns>The content.</returns>
    public static FileContent FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Of(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Bytes as they are.</summary>
    /// <param name="bytes">The bytes; they are copied.</param>
    /// <returns>The content.</returns>
    public static FileContent FromBytes(ReadOnlySpan<byte> bytes) => Of(bytes.ToArray());

    /// <summary>
    /// Text that several components put together: each declares the same path with its own parts; a part that several have alike is written once. The same
    /// key with another text is a conflict, as two files at one path are.
    /// </summary>
    /// <param name="head">What the text begins with; the same for all.</param>
    /// <param name="parts">The parts by their keys, in whose ordinal order they are written.</param>
    /// <returns>The content.</returns>
    public static FileContent FromParts(string head, params IEnumerable<KeyValuePair<string, string>> parts)
    {
        ArgumentNullException.ThrowIfNull(head);
        return FromParts(head, parts.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static FileContent FromParts(string head, ImmutableSortedDictionary<string, string> parts)
        => FromText(head + string.Concat(parts.Values)) with { Parts = (head, parts) };

    private (string Head, ImmutableSortedDictionary<string, string> Parts)? Parts { get; init; }

    /// <summary>The content with the parts of both, or null when they are no parts of one text.</summary>
    internal FileContent? Merge(FileContent other)
        => Parts is not var (head, parts) || other.Parts is not var (otherHead, more) || head != otherHead || DisputedPart(other) is not null ? null
            : more.Keys.All(parts.ContainsKey) ? this : FromParts(head, parts.SetItems(more));

    /// <summary>The key of a part that both have with different texts; null when there is none.</summary>
    internal string? DisputedPart(FileContent other)
        => Parts is var (_, parts) && other.Parts is var (_, more) ? more.FirstOrDefault(part => parts.TryGetValue(part.Key, out var text) && text != part.Value).Key : null;

    private static FileContent Of(byte[] bytes) => new(() => new MemoryStream(bytes, writable: false), bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));

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
            return new(() => File.OpenRead(fullPath), stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)), $"The file '{fullPath}' has changed since the script read it. Plan again.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"The file '{path}' cannot be read as content: {e.Message}", e);
        }
    }

    /// <summary>
    /// What a stream gives, however long; it is read now to be hashed, and again whenever it is written, never held in memory as a whole.
    /// </summary>
    /// <param name="open">Opens the stream at its beginning, with the same bytes every time.</param>
    /// <returns>The content.</returns>
    /// <exception cref="HostKitException">The stream cannot be read.</exception>
    public static FileContent FromStream(Func<Stream> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        try
        {
            using var stream = open();
            var (length, hash) = (0L, IncrementalHash.CreateHash(HashAlgorithmName.SHA256));
            using (hash)
            {
                var buffer = new byte[1 << 16];
                for (int read; (read = stream.Read(buffer)) > 0; length += read)
                    hash.AppendData(buffer, 0, read);
                return new(open, length, Convert.ToHexStringLower(hash.GetHashAndReset()), "A content that the script takes from a stream was another one when it was read again. Plan again.");
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"A stream cannot be read as content: {e.Message}", e);
        }
    }

    /// <summary>A secret's value. A file with it is readable by its owner only, unless its mode says otherwise.</summary>
    /// <param name="secret">The secret.</param>
    /// <returns>The content.</returns>
    public static FileContent FromSecret(Secret secret)
    {
        ArgumentNullException.ThrowIfNull(secret);
        return new(() => new SecretStream(secret.Reveal().ToArray()), 0, "") { MayBeKept = false, SecretSource = secret };
    }

    /// <summary>A text with secrets in it, such as an environment file. A file with it is readable by its owner only, unless its mode says otherwise.</summary>
    /// <param name="text">An interpolated string.</param>
    /// <returns>The content.</returns>
    /// <example><code>FileContent.FromSecretText($"DATABASE_URL=postgres://app:{password}@localhost/app\n")</code></example>
    public static FileContent FromSecretText(SecretText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(() => new SecretStream(text.Reveal()), 0, "") { MayBeKept = false, SecretSource = text };
    }

    /// <summary>A secret to be encrypted on the host as the credential of that name.</summary>
    internal static FileContent Encrypted(string credentialName, Secret secret)
        => FromSecret(secret) with { CredentialName = credentialName, SecretSource = (credentialName, secret) };

    /// <summary>A secret that a generation had: nothing but its hash is kept.</summary>
    internal static FileContent Gone(string keyedHash)
        => new(() => throw new HostKitException("A secret of a former generation is kept nowhere."), 0, keyedHash) { MayBeKept = false, IsGone = true };

    /// <summary>A secret that stays on the host as it is.</summary>
    internal static FileContent OnHost(Func<Stream> open, string keyedHash) => new(open, 0, keyedHash) { MayBeKept = false };

    /// <summary>The same secret, to be compared by its keyed hash.</summary>
    internal FileContent Keyed(SecretHash hash)
    {
        using var stream = OpenRead();
        return new(_open, 0, hash.Of(stream)) { MayBeKept = false, SecretSource = SecretSource, CredentialName = CredentialName };
    }

    /// <summary>The name of the credential that the secret has still to be encrypted as; null for every other content.</summary>
    internal string? CredentialName { get; private init; }

    /// <summary>The keyed hash of the secret that the bytes are the encryption of; null for every other content.</summary>
    internal string? SealedHash { get; init; }

    /// <summary>The secrets it is made of.</summary>
    internal IEnumerable<Secret> Secrets => SecretSource switch
    {
        Secret secret => [secret],
        SecretText text => text.Secrets,
        (string, Secret secret) => [secret],
        _ => [],
    };

    /// <summary>Whether there is nothing to be read any more.</summary>
    internal bool IsGone { get; private init; }

    /// <summary>A content kept in an object store, whose hash is its name.</summary>
    internal static FileContent FromObject(StateDirectory state, long length, string sha256) => FromKept(
        // The state directory stays open as long as the content, which is read through its descriptor.
        () => File.OpenRead(state.File($"objects/{sha256}")), length, sha256, $"'{state.HostPath}/objects/{sha256}' is damaged, so that generation cannot be brought back.");

    /// <summary>A content whose hash was recorded; reading it to its end fails with <paramref name="refusal"/> when it is not that content any more.</summary>
    internal static FileContent FromKept(Func<Stream> open, long length, string sha256, string refusal) => new(open, length, sha256, refusal);

    /// <summary>Whether the bytes may be written to a plan that is kept, an object or anything else that outlives the apply; only for what is no secret.</summary>
    internal bool MayBeKept { get; init; } = true;

    /// <summary>Text, written as UTF-8 without a byte order mark.</summary>
    /// <param name="text">The text; no line ending is added.</param>
    public static implicit operator FileContent(string text) => FromText(text);

    /// <summary>Opens the bytes for reading.</summary>
    /// <returns>A stream that the caller disposes of.</returns>
    public Stream OpenRead() => _open();

    /// <summary>The bytes as UTF-8, without a byte order mark.</summary>
    internal string ReadText()
    {
        using var stream = OpenRead();
        if (!stream.CanSeek || stream.Length > 1 << 20)
        {
            using var reader = new StreamReader(stream);
            return reader.ReadToEnd();
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Encoding.UTF8.GetString(bytes.AsSpan(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0));
    }

    /// <summary>Opens it; reading to the end fails when a file is not any more what it was when it was taken as content.</summary>
    internal Stream OpenVerified() => _refusal is null ? OpenRead() : new VerifiedStream(OpenRead(), Sha256, _refusal);

    /// <inheritdoc/>
    public bool Equals(FileContent? other) => other is not null && Sha256 == other.Sha256 && Equals(SecretSource, other.SecretSource);

    /// <inheritdoc/>
    public override int GetHashCode() => Sha256.GetHashCode(StringComparison.Ordinal);

    /// <summary>The length and the beginning of the hash, never the content; of a secret, its source.</summary>
    public override string ToString() => !MayBeKept ? SecretSource?.ToString() ?? "(secret)" : $"{Length} bytes, sha256 {Sha256[..12]}";
}
