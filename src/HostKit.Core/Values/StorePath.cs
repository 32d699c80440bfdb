using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HostKit;

/// <summary>
/// An immutable directory below <c>/var/lib/hostkit/store</c>, named by the hash of what it was built from: the same inputs give the same path, and other
/// inputs another, so that what a path contains never changes. Units name programs by such a path.
/// </summary>
public sealed record StorePath
{
    /// <summary>Where store paths are.</summary>
    public const string Directory = "/var/lib/hostkit/store";

    private const int HashLength = 32;
    private const int LongestName = 200;

    private StorePath(string hash, string name)
    {
        Hash = hash;
        Name = name;
    }

    /// <summary>The first 128 bits of the hash, as 32 hexadecimal digits.</summary>
    public string Hash { get; }

    /// <summary>What is in it, for people, such as <c>hello-1.2</c>.</summary>
    public string Name { get; }

    /// <summary>The directory's name: <c>HASH-NAME</c>.</summary>
    public string Id => $"{Hash}-{Name}";

    /// <summary>The absolute path on the host.</summary>
    public string Value => $"{Directory}/{Id}";

    /// <summary>The path of what is built from these inputs.</summary>
    /// <param name="name">What it is, for people: 1 to 200 of <c>A-Z a-z 0-9 . + _ -</c>, starting with a letter or digit.</param>
    /// <param name="inputs">Everything that decides what is built: contents or their hashes, versions, commands. Their order counts, and where one ends.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">The name has other characters or another length.</exception>
    public static StorePath Of(string name, params ReadOnlySpan<string> inputs)
    {
        Check(name, nameof(name));
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var input in (ReadOnlySpan<string>)[name, .. inputs])
        {
            var bytes = Encoding.UTF8.GetBytes(input);
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            hash.AppendData(length);
            hash.AppendData(bytes);
        }

        return new StorePath(Convert.ToHexStringLower(hash.GetHashAndReset())[..HashLength], name);
    }

    /// <summary>The path of a directory's name.</summary>
    /// <param name="id">The name, <c>HASH-NAME</c>.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">It is none.</exception>
    public static StorePath Parse(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        if (!IsId(id))
            throw new ArgumentException($"'{id}' does not name a store path: that is 32 hexadecimal digits, '-' and a name.", nameof(id));
        return new StorePath(id[..HashLength], id[(HashLength + 1)..]);
    }

    /// <summary>The absolute path of something in it.</summary>
    /// <param name="path">The path below the directory, such as <c>bin/hello</c>.</param>
    /// <returns>The path on the host.</returns>
    /// <exception cref="ArgumentException">The path leads out of it, or is not plain.</exception>
    public string File(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return HostPath.Checked($"{Value}/{path}", nameof(path));
    }

    /// <summary>The absolute path on the host.</summary>
    public override string ToString() => Value;

    /// <summary>Whether a name is one of a store path; anything else in the store is HostKit's own.</summary>
    internal static bool IsId(string id)
        => id.Length > HashLength + 1 && id[HashLength] == '-' && id.Take(HashLength).All(char.IsAsciiHexDigitLower) && IsName(id[(HashLength + 1)..]);

    private static void Check(string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        if (!IsName(name))
            throw new ArgumentException($"'{name}' cannot name a store path: use 1 to {LongestName} letters, digits, '.', '+', '_' and '-', starting with a letter or digit.", parameter);
    }

    private static bool IsName(string name)
        => name.Length is > 0 and <= LongestName && char.IsAsciiLetterOrDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '+' or '_' or '-');
}
