using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;
using HostKit.Tests;

namespace HostKit.Nginx.Tests;

/// <summary>
/// Files of the world that are about nginx: what Debian packages and the sources of some of them have below a name with nginx in it. They are fetched once
/// and kept in the user's cache; <c>HOSTKIT_NGINX_CORPUS</c> names a directory with more of them.
/// </summary>
public sealed class CorpusFiles : IAsyncLifetime
{
    private const int Largest = 1 << 20;
    private static readonly SemaphoreSlim One = new(1);

    /// <summary>Every file's path, below its package, and its bytes.</summary>
    public IReadOnlyList<(string Path, byte[] Bytes)> Files { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var names = await File.ReadAllLinesAsync(PackageList());
        var cache = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache/hostkit/nginx-corpus", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', names))))[..16]);
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

        var more = Environment.GetEnvironmentVariable("HOSTKIT_NGINX_CORPUS");
        Files = [.. new[] { cache, more }.Where(Directory.Exists).SelectMany(Read!).DistinctBy(file => Convert.ToHexString(SHA256.HashData(file.Bytes))).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static string PackageList([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "packages.txt");

    /// <summary>Texts of a folder; which of them are configurations, nginx decides.</summary>
    private static IEnumerable<(string Path, byte[] Bytes)> Read(string folder)
        => new DirectoryInfo(folder).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
            .Where(file => file.Length is > 0 and < Largest).Select(file => (Path.GetRelativePath(folder, file.FullName), File.ReadAllBytes(file.FullName)))
            .Where(file => !file.Item2.AsSpan().Contains((byte)0));

    /// <summary>Fills the cache beside its place and moves it there, so that it is complete or not there.</summary>
    private static async Task FetchAsync(string cache, IReadOnlyList<string> names)
    {
        const string Source = "source:";
        var watch = Stopwatch.StartNew();
        Directory.CreateDirectory(Path.GetDirectoryName(cache)!);
        var work = Directory.CreateTempSubdirectory("hostkit-corpus-").FullName;
        try
        {
            var apt = new AptFolder(work);
            await apt.UpdateAsync();
            var missing = await apt.DownloadAsync(Path.Combine(work, "debs"), [.. names.Where(name => !name.StartsWith(Source, StringComparison.Ordinal))]);
            foreach (var deb in Directory.GetFiles(Path.Combine(work, "debs"), "*.deb"))
                await UnpackAsync("dpkg-deb --fsys-tarfile \"$1\"", deb, Path.Combine(work, "filled", Path.GetFileName(deb).Split('_')[0]));
            foreach (var name in names.Where(name => name.StartsWith(Source, StringComparison.Ordinal)).Select(name => name[Source.Length..]))
            {
                var folder = Path.Combine(work, "source", name);
                if (await apt.TryDownloadSourceAsync(folder, name))
                {
                    foreach (var archive in Directory.GetFiles(folder, "*.tar.*").Where(file => !file.EndsWith(".asc", StringComparison.Ordinal)))
                        await UnpackAsync("xzcat -f \"$1\" | zcat -f", archive, Path.Combine(work, "filled", "source-" + name));
                }
                else
                {
                    missing = [.. missing, Source + name];
                }
            }

            Console.WriteLine($"# packages fetched in {watch.Elapsed.TotalSeconds:0} s; not in the release: {string.Join(' ', missing)}");
            await Tool.RequireAsync("/", "cp", "-r", Path.Combine(work, "filled"), cache + ".new");
            Directory.Move(cache + ".new", cache);
        }
        finally
        {
            Directory.Delete(work, recursive: true);
        }
    }

    /// <summary>Unpacks what has nginx in its path, compressed examples too.</summary>
    private static async Task UnpackAsync(string toTar, string archive, string target)
    {
        Directory.CreateDirectory(target);
        await Tool.RequireAsync("/", "sh", "-c",
            $"{toTar} | tar -x -C \"$2\" --wildcards --ignore-case '*nginx*' 2>/dev/null; chmod -R u+rwX \"$2\"; find \"$2\" -name '*.gz' -size -200k -exec gunzip -f -k {{}} + ; find \"$2\" -name '*.gz' -delete; find \"$2\" ! -type f ! -type d -delete; true", "sh", archive, target);
    }
}
