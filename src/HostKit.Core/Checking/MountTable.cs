using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HostKit;

/// <summary>The file systems mounted below a process's root that hold files of the host's (proc_pid_mountinfo(5)).</summary>
internal static partial class MountTable
{
    private static readonly string[] Virtual = ["/proc", "/sys", "/dev"];

    /// <summary>Mount points, parents first, with their file system's type. <c>/</c>, the kernel's own trees and other overlays are left out.</summary>
    public static ImmutableArray<(string Path, string Type)> Read(int process)
    {
        var mounts = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var line in File.ReadLines($"/proc/{(process == 0 ? "self" : process.ToString(CultureInfo.InvariantCulture))}/mountinfo"))
        {
            // 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
            var fields = line.Split(' ');
            var type = fields[Array.IndexOf(fields, "-") + 1];
            var path = Escape().Replace(fields[4], m => ((char)Convert.ToInt32(m.Groups[1].Value, 8)).ToString());
            if (path != "/" && type is not ("overlay" or "autofs" or "nsfs" or "ramfs") && !Virtual.Any(v => path == v || path.StartsWith(v + "/", StringComparison.Ordinal)))
                mounts.Add((path, type));
        }

        return [.. mounts.DistinctBy(m => m.Item1)];
    }

    [GeneratedRegex(@"\\([0-7]{3})")]
    private static partial Regex Escape();
}
