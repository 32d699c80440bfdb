namespace HostKit;

/// <summary>
/// The <c>restore.sh</c> of a generation: brings its files, links and directories back with a POSIX shell and the programs every system has, for a
/// host whose .NET is broken or that is a disk in a rescue system. What it does becomes a generation, so that HostKit goes on from there.
/// </summary>
internal static class RestoreScript
{
    public const string FileName = "restore.sh";

    /// <summary>The generation's paths, one in a line, by which another one's script sees what stays.</summary>
    public const string PathsName = "paths";

    private const string Functions = """
        #!/bin/sh
        # Brings the host to the generation in whose directory this is; needs no HostKit. Units are restarted unless HOSTKIT_ROOT is set.
        # HOSTKIT_ROOT: where the host's / is, for a disk that is mounted in a rescue system.
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8; export PATH LC_ALL
        root=${HOSTKIT_ROOT-}
        here=$(cd "$(dirname "$0")" && pwd) || exit 1
        state=${here%/generations/*}
        failed=
        try() { "$@" || failed=yes; }
        systemd() { [ -n "$root" ] || systemctl "$@" || :; }
        place() { [ -d "$root${1%/*}" ] || try mkdir -p -- "$root${1%/*}"; [ -L "$root$1" ] || [ ! -d "$root$1" ] || { echo "'$1' is a directory now; it is left alone" >&2; failed=yes; return 1; }; }
        number() { n=$(awk -F: -v name="$2" '$1 == name { print $3; exit }' "$root/etc/$1" 2>/dev/null); if [ "$2" = root ]; then echo 0; else echo "${n:-$2}"; fi; }
        owner() { [ "$(id -u)" != 0 ] || try chown -h "$(number passwd "$2"):$(number group "$3")" -- "$1"; }
        access() { owner "$root$1" "$3" "$4"; try chmod "$2" -- "$root$1"; }
        file() {
            if [ ! -e "$state/objects/$2" ]; then [ -e "$root$1" ] || { echo "'$1' held a secret, which is kept nowhere: put it there" >&2; failed=yes; }; return; fi
            place "$1" || return
            if [ -L "$root$1" ] || ! cmp -s -- "$state/objects/$2" "$root$1"; then
                new=$root${1%/*}/.hostkit-restore
                if (umask 077; cp -- "$state/objects/$2" "$new"); then owner "$new" "$4" "$5"; try chmod "$3" -- "$new"; try mv -fT -- "$new" "$root$1"; else failed=yes; fi
            fi
            access "$1" "$3" "$4" "$5"
        }
        seed() { [ -e "$root$1" ] || [ -L "$root$1" ] || file "$@"; }
        directory() { [ -d "$root$1" ] || try mkdir -p -- "$root$1"; access "$1" "$2" "$3" "$4"; }
        symlink() { place "$1" || return; [ "$(readlink -- "$root$1")" = "$2" ] || try ln -sfT -- "$2" "$root$1"; }
        absent() { [ -d "$root$1" ] && [ ! -L "$root$1" ] || try rm -f -- "$root$1"; }
        kept() { grep -qxF -- "$1" "$keep"; }
        leave() { if kept "$1"; then return; elif [ -d "$root$1" ] && [ ! -L "$root$1" ]; then rmdir -- "$root$1" 2>/dev/null; else try rm -f -- "$root$1"; fi; }

        """;

    private const string Main = """
        if [ "$1" = --leave ]; then keep=$2; leave_all; [ -z "$failed" ]; exit; fi
        exec 9<>"$state/lock" || exit 1
        if command -v flock >/dev/null; then flock 9 || exit 1; fi
        [ ! -e "$state/journal" ] || { echo "An apply was interrupted: run $state/undo.sh first." >&2; exit 1; }
        current=$(cat "$state/current") || exit 1
        [ "$here" = "$state/generations/$current" ] || sh "$state/generations/$current/restore.sh" --leave "$here/paths" || failed=yes
        restore_all
        [ -z "$failed" ] || { echo 'Not everything could be restored; mend it and run this again.' >&2; exit 1; }
        sync
        next=$(($(ls "$state/generations" | grep -x '[0-9]*' | sort -n | tail -n 1) + 1))
        rm -rf -- "$state/restored"
        cp -a -- "$here" "$state/restored" && rm -f -- "$state/restored/pinned" || exit 1
        sed -i -e '/^  "label": /d' -e "s/^  \"generation\": .*/  \"generation\": $next,/" -e "s/^  \"cause\": .*/  \"cause\": \"restore.sh of ${here##*/}\",/" \
            -e "s/^  \"appliedAt\": .*/  \"appliedAt\": \"$(date -u +%Y-%m-%dT%H:%M:%S+00:00)\",/" "$state/restored/manifest.json"
        mv -T -- "$state/restored" "$state/generations/$next" && sync && printf %s "$next" >"$state/current.new" && mv -fT -- "$state/current.new" "$state/current" && sync
        systemd daemon-reload
        restart_all
        echo "The host is in generation $next, which is ${here##*/} again."

        """;

    public static void Write(Manifest manifest, TextWriter script)
    {
        script.Write(Functions);
        var paths = manifest.Entries.Where(e => e.IsPath).OrderBy(e => e.Id, StringComparer.Ordinal).ToList();
        script.Write("restore_all() {\n:\n");
        foreach (var entry in paths)
            script.Write(Line(entry) + "\n");
        script.Write("}\nleave_all() {\n:\n");
        foreach (var unit in manifest.Entries.Where(e => e is { Kind: "unit", StartedByHostKit: true }))
            script.Write($"kept {Word($"unit {unit.Id}")} || systemd stop {Word(unit.Id)}\n");
        foreach (var entry in Enumerable.Reverse(paths))
        {
            if (entry.Original is { } original)
                script.Write($"kept {Word(entry.Id)} || {Line(original)}\n");
            else if (entry.Kind is not ("absent" or "seed"))
                script.Write($"leave {Word(entry.Id)}\n");
        }

        script.Write("}\nrestart_all() {\n:\n");
        foreach (var unit in manifest.Entries.Where(e => e is { Kind: "unit", Started: true }))
            script.Write($"systemd restart {Word(unit.Id)}\n");
        script.Write("}\n");
        script.Write(Main);
    }

    /// <summary>The lines of the file beside the script.</summary>
    public static void WritePaths(Manifest manifest, TextWriter lines)
    {
        foreach (var entry in manifest.Entries.Where(e => e.IsPath))
            lines.Write(entry.Id + "\n");
        foreach (var entry in manifest.Entries.Where(e => e.Kind == "unit"))
            lines.Write($"unit {entry.Id}\n");
    }

    private static string Line(ManifestEntry entry) => entry.Kind switch
    {
        "file" or "seed" => $"{entry.Kind} {Word(entry.Id)} {Word(entry.Sha256!)} {Access(entry)}",
        "directory" => $"directory {Word(entry.Id)} {Access(entry)}",
        "symlink" => $"symlink {Word(entry.Id)} {Word(entry.Target!)}",
        "absent" => $"absent {Word(entry.Id)}",
        _ => ":",
    };

    private static string Access(ManifestEntry entry) => $"{Convert.ToString(entry.Mode!.Value, 8)} {Word(entry.Owner!)} {Word(entry.Group!)}";

    private static string Word(string text) => ShellText.Quoted(text);
}
