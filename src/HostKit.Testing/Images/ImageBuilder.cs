using System.Formats.Tar;
using System.Text.RegularExpressions;

namespace HostKit.Testing;

/// <summary>Makes the tree of an image with mmdebstrap.</summary>
internal static partial class ImageBuilder
{
    const int LinesInError = 20;
    const string MissingKeys = "Debian's keys are missing: apt-get install debian-archive-keyring";

    public static async Task BuildAsync(MachineImage image, string tree, Action<string>? progress, CancellationToken cancellationToken)
    {
        var mirror = image.Mirror ?? MachineImage.DefaultMirror;
        var archive = Path.Combine(Path.GetTempPath(), $"hostkit-{Guid.NewGuid():N}.tar");
        try
        {
            await WriteFilesAsync(image, archive, cancellationToken);
            var output = new LastLines(LinesInError, progress);
            int status;
            await using (var build = GuardedProcess.Start(Script.Build, Arguments(image, tree, mirror), output.Add,
                new Dictionary<string, string?> { ["HOSTKIT_FILES"] = archive, ["LC_ALL"] = "C.UTF-8" }))
            {
                status = await build.WaitAsync().WaitAsync(cancellationToken);
            }
            if (status != 0)
                throw new MachineImageException(Explain(image, mirror, status, output.Lines), output.Lines);
        }
        finally
        {
            File.Delete(archive);
        }
    }

    static IEnumerable<string> Arguments(MachineImage image, string tree, string mirror)
    {
        yield return tree;
        yield return "--mode=root";
        yield return "--variant=minbase";
        yield return "--format=directory";
        yield return "--include=" + string.Join(',', MachineImage.BasePackages.Concat(image.Packages).Distinct());
        // Hooks get the tree as $1. tar runs inside it: a link such as /var/run must not lead to the host.
        yield return "--customize-hook=chroot \"$1\" tar --extract --keep-directory-symlink --preserve-permissions < \"$HOSTKIT_FILES\"";
        // They would only fail without a network, and take dpkg's lock at some random time.
        yield return "--customize-hook=rm -f \"$1\"/etc/systemd/system/timers.target.wants/apt-daily*.timer";
        foreach (var command in image.Commands)
            yield return $"--customize-hook=chroot \"$1\" sh -euc {ShellText.Quote(command)}";
        // mmdebstrap lends the host's own to the commands.
        if (!image.Files.ContainsKey("/etc/resolv.conf"))
            yield return "--customize-hook=rm -f \"$1\"/etc/resolv.conf";
        yield return image.Suite;
        yield return tree;
        yield return mirror;
    }

    static async Task WriteFilesAsync(MachineImage image, string archive, CancellationToken cancellationToken)
    {
        var files = image.Files;
        foreach (var (path, content) in Defaults)
        {
            if (!files.ContainsKey(path))
                files = files.Add(path, new(content));
        }
        await using var stream = new FileStream(archive, new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
        await using var tar = new TarWriter(stream);
        foreach (var (path, file) in files)
        {
            using var content = new MemoryStream(file.Content.ToArray());
            var entry = new PaxTarEntry(TarEntryType.RegularFile, path[1..]) { Mode = file.Mode, DataStream = content };
            await tar.WriteEntryAsync(entry, cancellationToken);
        }
    }

    // The same name in every machine: it is part of journal lines, which tests compare.
    static readonly Dictionary<string, string> Defaults = new()
    {
        ["/etc/hostname"] = "machine\n",
        ["/etc/hosts"] = "127.0.0.1 localhost\n127.0.1.1 machine\n::1 localhost ip6-localhost ip6-loopback\n",
    };

    static string Explain(MachineImage image, string mirror, int status, IReadOnlyList<string> output)
    {
        var unknown = output.Select(line => UnknownPackage.Match(line)).FirstOrDefault(match => match.Success);
        var cause = unknown is not null ? $"there is no package '{unknown.Groups[1].Value}' in {image.Suite}"
            : output.Any(line => line.Contains("NO_PUBKEY")) ? MissingKeys
            : $"mmdebstrap ended with exit code {status}";
        return $"{image} could not be built from {mirror}: {cause}. Its last lines:\n{string.Join('\n', output)}";
    }

    [GeneratedRegex("E: Unable to locate package (\\S+)")]
    private static partial Regex UnknownPackage { get; }
}
