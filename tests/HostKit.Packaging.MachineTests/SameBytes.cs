using System.Diagnostics;
using System.Security.Cryptography;

namespace HostKit.Packaging.MachineTests;

/// <summary>Builds an app twice: here, and as a user without rights in another folder, zone, language and umask.</summary>
internal static class SameBytes
{
    /// <summary>Paths with kinds, modes, contents and link targets of all that is in the store.</summary>
    public static string[] Of(string root)
        => [.. new DirectoryInfo(root + StorePath.Directory).EnumerateFileSystemInfos("*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
            .Where(e => !Path.GetRelativePath(root + StorePath.Directory, e.FullName).StartsWith('.'))
            .Select(e => $"{Path.GetRelativePath(root + StorePath.Directory, e.FullName)} {(e.LinkTarget is { } target ? $"-> {target}" : e is FileInfo file ? $"{file.UnixFileMode} {Hash(file)}" : "")}")
            .Order(StringComparer.Ordinal)];

    /// <summary>Runs this program's <c>child reproduce KIND</c> as nobody, with a copy of the sources.</summary>
    public static async Task<string[]> AsStrangerAsync(string kind, string sources)
    {
        var home = Directory.CreateTempSubdirectory("another folder ").FullName;
        try
        {
            await RunAsync("sh", "-c", $"cp -R '{sources}' '{home}/sources with spaces'; find '{home}' -exec touch -d 2001-02-03 {{}} +; chown -R nobody '{home}'; chmod -R u+w '{home}'");
            await RunAsync(
                "setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "env", "-C", home, $"HOME={home}", "TZ=Asia/Kathmandu", "LC_ALL=de_DE.UTF-8", "LANG=de_DE.UTF-8",
                "sh", "-c", "umask 077; exec \"$0\" \"$@\"", Environment.ProcessPath!, "child", "reproduce", kind, $"{home}/root", $"{home}/sources with spaces");
            return Of($"{home}/root");
        }
        finally
        {
            await RunAsync("sh", "-c", $"chmod -R u+w '{home}'; rm -rf '{home}'");
        }
    }

    private static string Hash(FileInfo file)
    {
        using var stream = file.OpenRead();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program}: {await output}\n{await error}");
    }
}
