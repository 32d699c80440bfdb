using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Runtime.InteropServices;

namespace HostKit.Testing;

/// <summary>
/// The description of a Debian from which machines are booted. It is built once, by
/// <see href="https://manpages.debian.org/mmdebstrap">mmdebstrap(1)</see>, and kept under <c>~/.cache/hostkit/images</c> (or
/// <c>$XDG_CACHE_HOME/hostkit/images</c>) by the hash of the description: changing it makes another image. Two images are equal if
/// their hashes are.
/// </summary>
public sealed partial record MachineImage
{
    /// <summary>What an image contains beside the packages that are essential or required in Debian.</summary>
    internal static readonly ImmutableArray<string> BasePackages = ["systemd", "systemd-sysv", "dbus", "libpam-systemd"];

    MachineImage(string suite) => Suite = suite;

    /// <summary>A small Debian with systemd, a bus, and nothing else that Debian does not require.</summary>
    /// <param name="suite">The release's name, such as <c>trixie</c> or <c>bookworm</c>.</param>
    /// <exception cref="ArgumentException">The suite is not a name.</exception>
    public static MachineImage Debian(string suite = "trixie")
    {
        if (!SuitePattern.IsMatch(suite))
            throw new ArgumentException($"'{suite}' is not the name of a Debian suite, such as 'trixie'.", nameof(suite));
        return new(suite);
    }

    /// <summary>The release's name.</summary>
    public string Suite { get; }

    /// <summary>Debian packages that are installed in addition, such as <c>nginx</c>.</summary>
    /// <value>By default none.</value>
    /// <exception cref="ArgumentException">A value is not the name of a package.</exception>
    public ImmutableArray<string> Packages
    {
        get;
        init
        {
            foreach (var package in value)
            {
                if (!PackagePattern.IsMatch(package))
                    throw new ArgumentException($"'{package}' is not the name of a Debian package.", nameof(value));
            }
            field = value;
        }
    } = [];

    /// <summary>Files which are written after the packages are installed, by their absolute path in the image.</summary>
    /// <value>By default none.</value>
    /// <exception cref="ArgumentException">A path is not absolute, or leaves the image.</exception>
    public ImmutableSortedDictionary<string, MachineFile> Files
    {
        get;
        init
        {
            foreach (var path in value.Keys)
                PathInMachine.Check(path, nameof(value));
            field = value.WithComparers(StringComparer.Ordinal);
        }
    } = ImmutableSortedDictionary.Create<string, MachineFile>(StringComparer.Ordinal);

    /// <summary>
    /// Shell commands which are run in the image, by <c>sh -eu</c>, after the files are written. No service runs yet; the network
    /// of the building host can be used.
    /// </summary>
    /// <value>By default none.</value>
    public ImmutableArray<string> Commands { get; init; } = [];

    /// <summary>Where packages are fetched from, such as <c>http://deb.debian.org/debian</c>.</summary>
    /// <value>By default <c>null</c>: <see cref="DefaultMirror"/>, which is then not part of the image's hash.</value>
    public string? Mirror { get; init; }

    /// <summary>
    /// The mirror that is used unless an image names one: the environment variable <c>HOSTKIT_MIRROR</c>, else Debian's mirror in the
    /// host's own apt sources, else <c>http://deb.debian.org/debian</c>.
    /// </summary>
    public static string DefaultMirror => DebianMirror.Default();

    /// <summary>A copy with these packages in addition.</summary>
    /// <exception cref="ArgumentException">A value is not the name of a package.</exception>
    public MachineImage WithPackages(params IEnumerable<string> packages) => this with { Packages = [.. Packages, .. packages] };

    /// <summary>A copy with this file in addition, or in place of the one that has this path.</summary>
    /// <exception cref="ArgumentException">The path is not absolute, or leaves the image.</exception>
    public MachineImage WithFile(string path, MachineFile file) => this with { Files = Files.SetItem(path, file) };

    /// <summary>A copy with this text file in addition; its mode is rw-r--r--.</summary>
    /// <inheritdoc cref="WithFile(string, MachineFile)"/>
    public MachineImage WithFile(string path, string content) => WithFile(path, new MachineFile(content));

    /// <summary>A copy with this shell command as the last one; see <see cref="Commands"/>.</summary>
    public MachineImage WithCommand(string command) => this with { Commands = [.. Commands, command] };

    /// <summary>The SHA-256 of the description, in hexadecimal. The order of packages does not matter.</summary>
    public string Hash
    {
        get
        {
            using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            // Counts what an image is made of beside its description; raise it when ImageBuilder makes something else.
            Add("HostKit image 1");
            Add(Suite);
            Add(RuntimeInformation.OSArchitecture.ToString());
            Add(Mirror ?? "");
            foreach (var package in Packages.Order(StringComparer.Ordinal).Distinct())
                Add($"package {package}");
            foreach (var (path, file) in Files)
            {
                Add($"file {(int)file.Mode} {path}");
                AddBytes(file.Content.Span);
            }
            foreach (var command in Commands)
                Add($"command {command}");
            return Convert.ToHexStringLower(sha.GetHashAndReset());

            void Add(string text) => AddBytes(Encoding.UTF8.GetBytes(text));

            void AddBytes(ReadOnlySpan<byte> bytes)
            {
                sha.AppendData(BitConverter.GetBytes((long)bytes.Length));
                sha.AppendData(bytes);
            }
        }
    }

    /// <summary>Whether both describe the same image.</summary>
    public bool Equals(MachineImage? other) => other is not null && Hash == other.Hash;

    /// <inheritdoc/>
    public override int GetHashCode() => Hash.GetHashCode(StringComparison.Ordinal);

    /// <summary>The suite and what is added to it, on one line.</summary>
    public override string ToString() => Packages.IsEmpty ? $"Debian {Suite}" : $"Debian {Suite} with {string.Join(", ", Packages)}";
}
