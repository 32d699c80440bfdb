using System.Text;

namespace HostKit;

/// <summary>The OpenPGP key that signs a repository, with the fingerprint by which the script's author knows it.</summary>
public sealed class RepositoryKey : IEquatable<RepositoryKey>
{
    private readonly Func<byte[]>? _read;
    private byte[]? _bytes;

    private RepositoryKey(Func<byte[]>? read, string? hostPath, string[] fingerprints)
    {
        _read = read;
        HostPath = hostPath;
        Fingerprints = [.. fingerprints.Select(Checked)];
    }

    /// <summary>The fingerprints, in upper case without blanks; empty for a key that the host has.</summary>
    public IReadOnlyList<string> Fingerprints { get; }

    /// <summary>Where the host has it; null for one that comes with the repository.</summary>
    public string? HostPath { get; }

    /// <summary>A key as text: the armored block.</summary>
    /// <param name="armored">From <c>-----BEGIN PGP PUBLIC KEY BLOCK-----</c> on.</param>
    /// <param name="fingerprints">The fingerprint of the key, 40 or 64 hexadecimal digits, blanks allowed; of each one, where the block has several.</param>
    /// <returns>The key; whether it is that one is looked at when a plan is made.</returns>
    /// <exception cref="ArgumentException">No fingerprint, or what is none.</exception>
    public static RepositoryKey FromText(string armored, params string[] fingerprints)
    {
        ArgumentNullException.ThrowIfNull(armored);
        return new RepositoryKey(() => Encoding.UTF8.GetBytes(armored), null, Some(fingerprints));
    }

    /// <summary>A key as bytes, armored or binary.</summary>
    /// <param name="bytes">The key.</param>
    /// <param name="fingerprints">As in <see cref="FromText"/>.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">No fingerprint, or what is none.</exception>
    public static RepositoryKey FromBytes(ReadOnlySpan<byte> bytes, params string[] fingerprints)
    {
        var copy = bytes.ToArray();
        return new RepositoryKey(() => copy, null, Some(fingerprints));
    }

    /// <summary>A key in a file beside the script, armored or binary; read when a plan is made.</summary>
    /// <param name="path">The file, where the script runs.</param>
    /// <param name="fingerprints">As in <see cref="FromText"/>.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">No fingerprint, or what is none.</exception>
    public static RepositoryKey FromFile(string path, params string[] fingerprints)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return new RepositoryKey(() => File.ReadAllBytes(path), null, Some(fingerprints));
    }

    /// <summary>A key that the host has already, such as its distribution's own in <c>/usr/share/keyrings</c>; taken as it is.</summary>
    /// <param name="path">The absolute path on the host.</param>
    /// <returns>The key.</returns>
    /// <exception cref="ArgumentException">The path is not absolute.</exception>
    public static RepositoryKey OnHost(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith('/') && path.All(c => c is > ' ' and < (char)127 and not ',')
            ? new RepositoryKey(null, path, [])
            : throw new ArgumentException($"'{path}' is not where a host has a key: give an absolute path without blanks and commas.", nameof(path));
    }

    /// <summary>The key's bytes as they were given; read once.</summary>
    internal byte[] Bytes => _bytes ??= _read?.Invoke() ?? [];

    internal bool IsArmored => OpenPgp.IsArmored(Bytes);

    /// <inheritdoc/>
    public bool Equals(RepositoryKey? other)
        => other is not null && HostPath == other.HostPath && Fingerprints.SequenceEqual(other.Fingerprints) && (HostPath is not null || Bytes.AsSpan().SequenceEqual(other.Bytes));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RepositoryKey);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HostPath, Fingerprints.Count > 0 ? Fingerprints[0] : null);

    /// <inheritdoc/>
    public override string ToString() => HostPath ?? string.Join(", ", Fingerprints);

    private static string[] Some(string[] fingerprints)
        => fingerprints is { Length: > 0 } ? fingerprints : throw new ArgumentException("A key needs the fingerprint by which it is known: gpg --show-keys FILE shows it.", nameof(fingerprints));

    private static string Checked(string fingerprint)
    {
        var plain = fingerprint.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return plain.Length is 40 or 64 && plain.All(char.IsAsciiHexDigit)
            ? plain
            : throw new ArgumentException($"'{fingerprint}' is not a fingerprint: it has 40 or 64 hexadecimal digits; a short key ID can be forged.", nameof(fingerprint));
    }
}
