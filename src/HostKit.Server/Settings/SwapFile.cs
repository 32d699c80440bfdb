using System.Globalization;

namespace HostKit.Server;

/// <summary>
/// A file to swap to (<see href="https://www.freedesktop.org/software/systemd/man/latest/systemd.swap.html">systemd.swap(5)</see>), made once. It is state: when it is no longer declared it is swapped off and stays; delete it
/// then. A file of another size is made anew at the next start of its unit.
/// </summary>
public sealed record SwapFile : IComponent
{
    // btrfs wants a file without copy-on-write; dd is what works on every file system.
    private const string Make = """
        #!/bin/sh
        # Written by HostKit. It is replaced at the next apply: change the script instead.
        set -eu
        file=$1 size=$2
        if [ -e "$file" ] && [ "$(stat -c %s "$file")" = "$size" ]; then exit 0; fi
        free=$(df --output=avail -B1 "${file%/*}/" | tail -n 1)
        [ "$free" -gt $((size + 256 * 1024 * 1024)) ] || { echo "There is no room for $file: it takes $size bytes, and $free are free."; exit 1; }
        rm -f "$file"
        umask 077
        : > "$file.new"
        [ "$(stat -f -c %T "$file.new")" != btrfs ] || chattr +C "$file.new"
        dd if=/dev/zero of="$file.new" bs=1M count=$((size / 1048576)) status=none
        mkswap "$file.new" >/dev/null
        mv "$file.new" "$file"

        """;

    /// <summary>Describes a swap file.</summary>
    /// <param name="size">How large; whole mebibytes, at least one.</param>
    /// <param name="path">Where; <c>/swapfile</c> unless given.</param>
    /// <exception cref="ArgumentException">The size is none, or the path is relative or not normalised.</exception>
    public SwapFile(ByteSize size, string path = "/swapfile")
    {
        if (size.Bytes < 1 << 20 || size.Bytes % (1 << 20) != 0)
            throw new ArgumentException($"{size.Bytes} bytes are not whole mebibytes: write ByteSize.GiB(2).", nameof(size));
        Size = size;
        Path = new AbsentPath(path).Path;
    }

    /// <summary>How large.</summary>
    public ByteSize Size { get; }

    /// <summary>Where.</summary>
    public string Path { get; }

    /// <summary>How eagerly the kernel swaps (<c>vm.swappiness</c>), 0 to 200; null, the default, leaves it alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Another number.</exception>
    public int? Swappiness { get; init => field = value is null or (>= 0 and <= 200) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "0 to 200."); }

    string IComponent.Name => $"swap[{Path}]";

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        yield return new FileResource(Program, Make) { Mode = UnitText.Program };
        var unit = HostKit.UnitName.FromPath(Path, "swap");
        var making = new UnitName($"hostkit-{unit.Value[..^5]}-file.service");
        foreach (var resource in UnitText.Lower(making.Value, MakingText(unit)).Concat(UnitText.Lower(unit.Value, $"{Head}[Unit]\nRequires={making}\nAfter={making}\n\n[Swap]\nWhat={Escaped(Path)}\n\n[Install]\nWantedBy=swap.target\n")))
            yield return resource;
        yield return new UnitState(unit) { Enabled = true, Started = true };
        if (Swappiness is { } swappiness)
        {
            foreach (var resource in new Sysctl("swap") { ["vm.swappiness"] = swappiness.ToString(CultureInfo.InvariantCulture) }.Lower(host))
                yield return resource;
        }
    }

    private const string Head = "# Written by HostKit. It is replaced at the next apply: change the script instead.\n";

    // In a command line '%' and '$' are systemd's own, and quotes keep blanks together.
    private string MakingText(UnitName swap) => string.Create(CultureInfo.InvariantCulture, $"""
        {Head}[Unit]
        Description=Make the swap file {Escaped(Path)}
        DefaultDependencies=no
        RequiresMountsFor="{Escaped(HostDirectory)}"
        Before={swap}

        [Service]
        Type=oneshot
        RemainAfterExit=yes
        ExecStart={Program} "{Escaped(Path).Replace("$", "$$", StringComparison.Ordinal)}" {Size.Bytes}
        TimeoutStartSec=10min

        """);

    private const string Program = "/usr/local/lib/hostkit-swap";

    private static string Escaped(string path) => path.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "%%", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private string HostDirectory => System.IO.Path.GetDirectoryName(Path) is { Length: > 1 } directory ? directory : "/";
}
