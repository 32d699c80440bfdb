namespace HostKit.Benchmarks;

/// <summary>
/// W(n): n configuration files of 1 KiB with owner and mode, ten to a directory, and n/10 services, each enabled by a link.
/// Revision r differs from revision 0 in one file.
/// </summary>
internal sealed class Workload(int count, int revision)
{
    private static readonly string Filler = string.Concat(Enumerable.Range(0, 40).Select(key => $"key{key} = a value of some length {key * 7919}\n"));

    public const UnixFileMode SecretMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;

    public IEnumerable<string> Directories => Enumerable.Range(0, count / 10).Select(i => $"/etc/app{i:D4}");

    /// <summary>Paths and contents; every fourth file is the daemon user's, and not for everybody.</summary>
    public IEnumerable<(string Path, string Text, bool IsSecret)> Files
        => Enumerable.Range(0, count).Select(i => ($"/etc/app{i / 10:D4}/f{i % 10}.conf", Text(i), i % 4 == 3));

    /// <summary>Names and paths of the services.</summary>
    public IEnumerable<(string Name, int Number)> Services => Enumerable.Range(0, count / 10).Select(i => ($"app{i:D4}", i));

    // Cheap to make, so that the time is spent on what is measured.
    private string Text(int file)
    {
        var head = $"# file {file}, revision {(file == 0 ? revision : 0)}\n[settings]\n";
        return string.Concat(head, Filler.AsSpan(0, 1023 - head.Length), "\n");
    }
}
