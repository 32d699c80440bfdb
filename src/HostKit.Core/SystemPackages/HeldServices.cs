using System.Text;

namespace HostKit;

/// <summary>
/// Keeps Debian's packages from starting their services as soon as they are unpacked, with the configuration they ship, when HostKit's is not there
/// yet: a <c>/usr/sbin/policy-rc.d</c> says no and writes down what was asked (invoke-rc.d(8), deb-systemd-invoke(1p)). What runs already may be restarted.
/// A host that has such a file decides by that.
/// </summary>
internal sealed class HeldServices
{
    private const string Policy = "/usr/sbin/policy-rc.d";
    private const string Requests = "/run/hostkit/service-starts";
    private const string Mark = "# HostKit's, for as long as it installs packages.";

    private const string Script = $$"""
        #!/bin/sh
        {{Mark}}
        while [ "${1#-}" != "$1" ]; do shift; done
        case $2 in *start*|*reload*) ;; *) exit 0 ;; esac
        systemctl is-active --quiet "$1" && exit 0
        echo "$1 $2" >>{{Requests}}
        exit 101

        """;

    /// <summary>What <see cref="Remove"/> does, in a shell.</summary>
    public const string RemovalScript = $$"""grep -qsF "{{Mark}}" "$root{{Policy}}" && rm -f "$root{{Policy}}" """;

    private readonly HostFiles _files;
    private readonly bool _holds;

    private HeldServices(HostFiles files, bool holds)
    {
        _files = files;
        _holds = holds;
    }

    /// <summary>Begins to hold them; false in <paramref name="holds"/> where the host decides by itself.</summary>
    public static HeldServices Begin(HostFiles files, out bool holds)
    {
        Remove(files);
        holds = files.Stat(Policy) is null;
        if (!holds)
            return new HeldServices(files, false);
        Delete(files, Requests);
        MakeDirectory(files, HostFiles.DirectoryOf(Requests));
        using var file = NewFile.Write(files.RequireParent(Policy), HostFiles.NameOf(Policy), new MemoryStream(Encoding.ASCII.GetBytes(Script)), (uint)DirectoryResource.DefaultMode, (0, 0));
        // A part of it could not be told from somebody else's.
        return Libc.Sync(file) == 0 ? new HeldServices(files, true) : throw Errno.Exception($"write '{Policy}' to the disk");
    }

    /// <summary>The units that were to be started; known at the end.</summary>
    public IReadOnlyCollection<UnitName> Requested { get; private set; } = [];

    /// <summary>Ends it.</summary>
    public void End()
    {
        if (!_holds)
            return;
        Remove(_files);
        var requests = _files.ReadText(Requests) ?? "";
        Delete(_files, Requests);
        Requested = [.. requests.Split('\n').Select(line => line.Split(' ')).Where(words => words is [_, "start" or "restart"]).Select(words => Named(words[0])).OfType<UnitName>().Distinct()];
    }

    /// <summary>Removes what an apply left that was killed; somebody else's file stays.</summary>
    public static void Remove(HostFiles files)
    {
        if (files.Stat(Policy)?.Type == FileType.File && files.ReadText(Policy)?.Contains(Mark, StringComparison.Ordinal) == true)
            Delete(files, Policy);
    }

    public static void MakeDirectory(HostFiles files, string path)
    {
        if (Libc.MakeDirectoryAt(files.RequireParent(path), HostFiles.NameOf(path), 0x1C0) != 0 && Errno.Last != Errno.Exists)
            throw Errno.Exception($"make the directory '{path}'");
    }

    private static void Delete(HostFiles files, string path)
    {
        if (files.Parent(path) is { } parent && Libc.UnlinkAt(parent, HostFiles.NameOf(path), 0) != 0 && Errno.Last != Errno.NoEntry)
            throw Errno.Exception($"remove '{path}'");
    }

    // A SysV script is asked for without the suffix.
    private static UnitName? Named(string name)
    {
        try
        {
            return new UnitName(name.Contains('.', StringComparison.Ordinal) ? name : name + ".service");
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
