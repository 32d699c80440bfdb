using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace HostKit.Acme;

/// <summary>
/// The program that the host's service runs. It is part of this assembly, for each architecture, so that it is there whatever way a script runs: it goes to the host's store.
/// </summary>
internal sealed class ServiceProgram
{
    /// <summary>The environment variable that names another program, for architectures and libraries that the package has none for.</summary>
    public const string Variable = "HOSTKIT_ACME_PROGRAM";

    private const string FileName = "bin/hostkit-acme";
    private const string Prefix = "hostkit-acme-";
    private const string Suffix = ".gz";

    // e_machine of elf(5).
    private static readonly Dictionary<int, string> Machines = new() { [62] = "linux-x64", [183] = "linux-arm64" };

    private readonly StorePath _path;
    private readonly Func<Stream> _open;

    private ServiceProgram(StorePath path, Func<Stream> open) => (_path, _open) = (path, open);

    /// <summary>The program on the host.</summary>
    public string Path => _path.File(FileName);

    /// <summary>What brings it there.</summary>
    public StoreResource Resource => new(_path) { Build = WriteAsync };

    /// <summary>The program for a host.</summary>
    /// <exception cref="HostKitException">There is none for its architecture.</exception>
    public static ServiceProgram For(Host host) => host.Fact(Find);

    /// <summary>A program that is a file on this machine.</summary>
    /// <exception cref="HostKitException">It cannot be read.</exception>
    public static ServiceProgram FromFile(string file)
    {
        try
        {
            using var stream = System.IO.File.OpenRead(file);
            return new(Id(stream), () => System.IO.File.OpenRead(file));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"{Variable} names '{file}', which cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The program that this assembly carries for a platform such as <c>linux-x64</c>.</summary>
    /// <exception cref="HostKitException">It carries none.</exception>
    public static ServiceProgram CarriedFor(string platform)
    {
        var name = $"{Prefix}{platform}{Suffix}";
        var carried = typeof(ServiceProgram).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).ToList();
        if (!carried.Contains(name))
        {
            var which = carried.Count == 0 ? "none at all: it was built without" : $"one for {string.Join(" and ", carried.Select(n => n[Prefix.Length..^Suffix.Length]))} only";
            throw new HostKitException($"Certificates are got by a program on the host, and this HostKit.Acme has {which}; the host is {platform}. Use the published package, or let the environment variable {Variable} name a hostkit-acme for {platform}.");
        }

        // It is compressed in the same way each time.
        using var compressed = Carried(name);
        return new(Id(compressed), () => new GZipStream(Carried(name), CompressionMode.Decompress));
    }

    /// <summary>What a host is: what runs there says it; a directory without programs will be one of this machine's kind.</summary>
    public static string PlatformOf(Host host)
    {
        if (host.Kind != HostKind.Directory || host.ReadBytes("/bin/sh") is not { Length: > 20 } shell || !shell.AsSpan().StartsWith("\u007fELF"u8))
            return RuntimeInformation.OSArchitecture switch { Architecture.X64 => "linux-x64", Architecture.Arm64 => "linux-arm64", var other => $"linux-{other.ToString().ToLowerInvariant()}" };
        var machine = BinaryPrimitives.ReadUInt16LittleEndian(shell.AsSpan(18));
        return Machines.GetValueOrDefault(machine) ?? FormattableString.Invariant($"of an unknown architecture (ELF machine {machine})");
    }

    private static ServiceProgram Find(Host host) => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named ? FromFile(named) : CarriedFor(PlatformOf(host));

    private static StorePath Id(Stream content) => StorePath.Of("hostkit-acme", Convert.ToHexStringLower(SHA256.HashData(content)));

    private static Stream Carried(string name) => typeof(ServiceProgram).Assembly.GetManifestResourceStream(name)!;

    private static ServiceProgram Of(Func<Stream> open, string sha256) => new(StorePath.Of("hostkit-acme", sha256), open);

    private async Task WriteAsync(string directory, IProgress<string> progress, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(directory, "bin"));
        var source = _open();
        await using (source.ConfigureAwait(false))
        {
            var target = new FileStream(System.IO.Path.Combine(directory, FileName), new FileStreamOptions
            {
                Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = DirectoryResource.DefaultMode,
            });
            await using (target.ConfigureAwait(false))
                await source.CopyToAsync(target, cancellationToken).ConfigureAwait(false);
        }
    }
}
