using System.Security.Cryptography;

namespace HostKit.Benchmarks;

/// <summary>The least that any program has to do for the workload: looking at every path, or writing it without care.</summary>
internal static class BareWork
{
    /// <summary>Writes down what is below a directory, one path a line: mode, SHA-256 or link target, path.</summary>
    public static void WriteManifest(string manifest, string root)
    {
        using var writer = new StreamWriter(manifest);
        foreach (var entry in new DirectoryInfo(Path.Combine(root, "etc")).EnumerateFileSystemInfos("*", SearchOption.AllDirectories))
        {
            var content = entry.LinkTarget ?? (entry is FileInfo ? HashOf(entry.FullName) : "-");
            writer.WriteLine($"{(int)entry.UnixFileMode}\t{content}\t{Path.GetRelativePath(root, entry.FullName)}");
        }
    }

    /// <summary>Compares a directory with a manifest: one lstat each, files are read and hashed, links are read.</summary>
    public static int Check(string manifest, string root)
    {
        var different = 0;
        foreach (var line in File.ReadLines(manifest))
        {
            if (line.Split('\t') is not [var mode, var content, var path] || !IsSame(Path.Join(root, path), int.Parse(mode), content))
                different++;
        }

        Console.WriteLine($"different={different}");
        Console.WriteLine($"peak={Child.OwnPeak():0.0}");
        return different == 0 ? 0 : 1;
    }

    /// <summary>Writes every file beside its place and renames it there; nothing waits for the disk.</summary>
    public static int Write(Workload workload, string root)
    {
        foreach (var directory in workload.Directories)
            Directory.CreateDirectory(root + directory);
        foreach (var (path, text, isSecret) in workload.Files)
            WriteFile(root + path, text, isSecret ? Workload.SecretMode : FileResource.DefaultMode);
        var units = Directory.CreateDirectory(root + "/etc/systemd/system").FullName;
        var wants = Directory.CreateDirectory(units + "/multi-user.target.wants").FullName;
        foreach (var (name, number) in workload.Services)
        {
            WriteFile(
                $"{units}/{name}.service",
                $"""
                [Unit]
                Description=Application {number}
                After=network-online.target

                [Service]
                ExecStart=/usr/bin/sleep {number + 1000}
                Restart=on-failure
                NoNewPrivileges=yes
                PrivateTmp=yes

                [Install]
                WantedBy=multi-user.target

                """,
                FileResource.DefaultMode);
            File.CreateSymbolicLink($"{wants}/{name}.service", $"/etc/systemd/system/{name}.service");
        }

        Console.WriteLine($"peak={Child.OwnPeak():0.0}");
        return 0;
    }

    private static void WriteFile(string path, string text, UnixFileMode mode)
    {
        var temporary = path + ".new";
        File.WriteAllBytes(temporary, System.Text.Encoding.UTF8.GetBytes(text));
        File.SetUnixFileMode(temporary, mode);
        File.Move(temporary, path, overwrite: true);
    }

    private static bool IsSame(string path, int mode, string content)
    {
        var entry = new FileInfo(path);
        if ((int)entry.UnixFileMode != mode)
            return false;
        return entry.LinkTarget is { } target ? target == content : entry.Attributes.HasFlag(FileAttributes.Directory) || HashOf(path) == content;
    }

    private static string HashOf(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));
}
