using System.Text;

namespace HostKit;

/// <summary>
/// The unit that takes interrupted applies back at boot, before services start. It is there from the first journal on and goes with the last
/// configuration: what it runs are the <see cref="UndoScript"/>s beside the journals.
/// </summary>
internal static class BootRecovery
{
    private const string Unit = "hostkit-recover.service";
    private const string Wants = UnitDirectories.Own + "/sysinit.target.wants";
    private const string Script = "/var/lib/hostkit/recover.sh";

    private const string UnitText = $"""
        # Written by HostKit; removed with its last configuration on this host.
        [Unit]
        Description=Take interrupted HostKit applies back
        DefaultDependencies=no
        RequiresMountsFor=/var/lib/hostkit
        After=local-fs.target
        Before=sysinit.target systemd-tmpfiles-setup.service shutdown.target
        Conflicts=shutdown.target
        ConditionPathExistsGlob=/var/lib/hostkit/*/journal

        [Service]
        Type=oneshot
        ExecStart=/bin/sh {Script}

        [Install]
        WantedBy=sysinit.target

        """;

    // systemd has read the units of the half-way state by now: it reads them again, and starts what the former state wants.
    private const string ScriptText = $$"""
        #!/bin/sh
        # Takes interrupted applies back at boot. Written by HostKit.
        back=
        for journal in /var/lib/hostkit/*/journal; do
            undo=${journal%/journal}/{{UndoScript.FileName}}
            [ -e "$journal" ] && [ -e "$undo" ] || continue
            echo "Taking back what ${journal%/journal} says was interrupted"
            sh "$undo" && back=yes
        done
        if [ "$back" ]; then
            systemctl daemon-reload
            [ "$(systemctl show -P Job default.target)" = 0 ] || systemctl --no-block start default.target
        fi

        """;

    public static void Install(Host host, HostFiles files)
    {
        if (host.Kind == HostKind.Directory || files.Stat(UnitDirectories.Own + "/.") is null)
            return;
        Put(files, Script, ScriptText, (uint)FileResource.DefaultMode);
        Put(files, $"{UnitDirectories.Own}/{Unit}", UnitText, (uint)FileResource.DefaultMode);
        if (files.Stat(Wants) is null)
            NewFile.Directory(files.RequireParent(Wants), HostFiles.NameOf(Wants), (uint)DirectoryResource.DefaultMode, (0, 0));
        if (files.Stat($"{Wants}/{Unit}") is not null)
            return;
        NewFile.Link(files.RequireParent($"{Wants}/{Unit}"), Unit, $"../{Unit}");
        Sync(files, UnitDirectories.Own, Wants);
    }

    /// <summary>After the last configuration has gone.</summary>
    public static void Remove(HostFiles files)
    {
        foreach (var path in new[] { $"{Wants}/{Unit}", $"{UnitDirectories.Own}/{Unit}", Script })
        {
            if (files.Parent(path) is { } parent)
                _ = Libc.UnlinkAt(parent, HostFiles.NameOf(path), 0);
        }

        if (files.Parent(Wants) is { } directory)
            _ = Libc.UnlinkAt(directory, HostFiles.NameOf(Wants), Libc.RemoveDirectory);
        files.ForgetDirectories();
    }

    private static void Put(HostFiles files, string path, string text, uint mode)
    {
        if (files.ReadText(path) == text)
            return;
        var (parent, name) = (files.RequireParent(path), HostFiles.NameOf(path));
        var fresh = $".{name}.new";
        _ = Libc.UnlinkAt(parent, fresh, 0);
        using (var file = NewFile.Write(parent, fresh, new MemoryStream(Encoding.UTF8.GetBytes(text)), mode, (0, 0)))
        {
            if (Libc.Sync(file) != 0 || Libc.RenameAt2(parent, fresh, parent, name, 0) != 0)
                throw Errno.Exception($"write '{path}'");
        }

        Sync(files, HostFiles.DirectoryOf(path));
    }

    private static void Sync(HostFiles files, params ReadOnlySpan<string> directories)
    {
        foreach (var directory in directories)
        {
            using var handle = files.OpenDirectory(directory)!;
            HostFiles.SyncDirectory($"/proc/self/fd/{handle.DangerousGetHandle()}");
        }
    }
}
