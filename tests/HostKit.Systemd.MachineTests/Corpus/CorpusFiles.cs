using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using HostKit.Tests;

namespace HostKit.Systemd.MachineTests.Corpus;

/// <summary>
/// Unit files as they are in the world: those of some hundred Debian packages, and of systemd's own tests. They are fetched once and kept in the user's cache;
/// <c>HOSTKIT_CORPUS</c> names a directory with more of them.
/// </summary>
public sealed class CorpusFiles : IAsyncLifetime
{
    private static readonly string[] Suffixes =
    [
        ".service", ".socket", ".timer", ".path", ".mount", ".automount", ".swap", ".target", ".slice", ".scope", ".conf", ".network", ".netdev", ".link", ".container", ".pod", ".volume",
        ".kube", ".image", ".build",
    ];

    private static readonly string[] ParserTests = ["fuzz-unit-file/", "fuzz-network-parser/", "fuzz-netdev-parser/", "fuzz-link-parser/"];

    private static readonly SemaphoreSlim One = new(1);

    /// <summary>Every file's path, below its package or its test suite, and its bytes.</summary>
    public IReadOnlyList<(string Path, byte[] Bytes)> Files { get; private set; } = [];

    /// <summary>How many packages have such files.</summary>
    public int Packages { get; private set; }

    public async ValueTask InitializeAsync()
    {
        var names = await File.ReadAllLinesAsync(PackageList());
        var cache = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache/hostkit/corpus", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))))[..16]);
        // Two classes of tests may begin at once on a machine that has none yet.
        await One.WaitAsync();
        try
        {
            if (!Directory.Exists(cache))
                await FetchAsync(cache, names);
        }
        finally
        {
            One.Release();
        }

        var more = Environment.GetEnvironmentVariable("HOSTKIT_CORPUS");
        Files = [.. new[] { cache, more }.Where(Directory.Exists).SelectMany(Read!).OrderBy(f => f.Path, StringComparer.Ordinal)];
        Packages = Files.Where(f => f.Path.StartsWith("packages/", StringComparison.Ordinal)).Select(f => f.Path.Split('/')[1]).Distinct().Count();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string PackageList([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "packages.txt");

    private static IEnumerable<(string Path, byte[] Bytes)> Read(string folder)
        => Directory.EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Select(path => (Path.GetRelativePath(folder, path), File.ReadAllBytes(path)));

    /// <summary>Fills the cache beside its place and moves it there, so that it is complete or not there.</summary>
    private static async Task FetchAsync(string cache, IReadOnlyList<string> names)
    {
        var watch = Stopwatch.StartNew();
        Directory.CreateDirectory(Path.GetDirectoryName(cache)!);
        var work = Directory.CreateTempSubdirectory("hostkit-corpus-").FullName;
        try
        {
            var apt = new AptFolder(work);
            await apt.UpdateAsync();
            var missing = await apt.DownloadAsync(Path.Combine(work, "debs"), names);
            await apt.DownloadSourceAsync(Path.Combine(work, "source"), "systemd");
            Parallel.ForEach(Directory.GetFiles(Path.Combine(work, "debs"), "*.deb"), new ParallelOptions { MaxDegreeOfParallelism = 4 }, deb => Unpack(deb, work).Wait());
            await UnpackSourceAsync(work);
            var filled = Path.Combine(work, "filled");
            foreach (var (folder, name) in new[] { ("packages", "packages"), ("systemd", "systemd") })
                Keep(Path.Combine(work, folder), Path.Combine(filled, name));
            Console.WriteLine($"# {names.Count - missing.Count} packages and systemd's source fetched in {watch.Elapsed.TotalSeconds:0} s{(missing.Count == 0 ? "" : "; not in the release: " + string.Join(' ', missing))}");
            await Tool.RequireAsync("/", "cp", "-r", filled, cache + ".new");
            Directory.Move(cache + ".new", cache);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    private static async Task Unpack(string deb, string work)
    {
        var target = Path.Combine(work, "packages", Path.GetFileName(deb).Split('_')[0]);
        Directory.CreateDirectory(target);
        await Tool.RequireAsync(work, "sh", "-c", "dpkg-deb --fsys-tarfile \"$1\" | tar -x -C \"$2\" --wildcards '*/systemd/*' 2>/dev/null || true", "sh", deb, target);
    }

    // Not every release has files of every kind, of which tar complains when all is done.
    private static async Task UnpackSourceAsync(string work)
    {
        Directory.CreateDirectory(Path.Combine(work, "systemd"));
        var (_, _, error) = await Tool.RunAsync(work, "tar", ["-xf", Directory.GetFiles(Path.Combine(work, "source"), "*.orig.tar.*").Single(f => !f.EndsWith(".asc", StringComparison.Ordinal)),
            "-C", Path.Combine(work, "systemd"), "--strip-components=1", "--wildcards", .. Suffixes.Select(s => $"*/test/*{s}"), "*/units/*", "*/network/*", .. ParserTests.Select(f => $"*/{f}*")]);
        if (!Directory.Exists(Path.Combine(work, "systemd", "units")))
            throw new InvalidOperationException($"The source of systemd cannot be unpacked: {error}");
    }

    /// <summary>Copies the files that systemd or podman read as units, and everything that systemd's parsers are tried with.</summary>
    private static void Keep(string from, string to)
    {
        foreach (var (path, bytes) in Read(from))
        {
            var isUnit = Suffixes.Any(s => path.EndsWith(s, StringComparison.Ordinal)) && (path.Contains("/systemd/", StringComparison.Ordinal) || from.EndsWith("/systemd", StringComparison.Ordinal));
            if (!isUnit && !ParserTests.Any(f => path.Contains(f, StringComparison.Ordinal)))
                continue;
            var target = Path.Combine(to, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes);
        }
    }
}
