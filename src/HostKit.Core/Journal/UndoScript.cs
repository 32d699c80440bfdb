using System.Globalization;

namespace HostKit;

/// <summary>
/// What <see cref="Undo"/> and <see cref="UnitRecovery"/> do, as a plain shell script beside the journal: a host that boots after a power cut, or
/// whose apply was never confirmed, is taken back by it, without .NET and without the script that was applied.
/// </summary>
internal static class UndoScript
{
    public const string FileName = "undo.sh";

    // As in Undo, each step is judged by inodes, so that it does not matter how many were done, nor how often this runs.
    private const string Functions = """
        failed=
        inode() { stat -c %i -- "$1" 2>/dev/null; }
        there() { [ -e "$1" ] || [ -L "$1" ]; }
        try() { "$@" || failed=yes; }
        created() {
            [ "$(inode "$root$1")" = "$2" ] || return
            if [ "$(inode "$root$3")" = "$2" ]; then try rm -f -- "$root$1"; else try mv -T -- "$root$1" "$root$3"; fi
        }
        replaced() {
            for former in "$root$3" "$root$3.old"; do
                i=$(inode "$former")
                if [ -n "$i" ] && [ "$i" != "$2" ]; then
                    [ "$i" = "$(inode "$root$1")" ] || try mv -fT -- "$former" "$root$1"
                    return
                fi
            done
        }
        deleted() {
            there "$root$2" && [ "$(inode "$root$1")" != "$(inode "$root$2")" ] || return
            if there "$root$1"; then echo "'$1' is there again, so it is left alone" >&2; failed=yes; else try mv -T -- "$root$2" "$root$1"; fi
        }
        made() { [ -L "$root$1" ] || [ ! -d "$root$1" ] || rmdir -- "$root$1" 2>/dev/null || :; }
        owned() { [ -z "$3" ] || try chown "$3:$4" -- "$root$1"; try chmod "$2" -- "$root$1"; }
        removed() { there "$root$1" || { try mkdir -m 0700 -- "$root$1"; owned "$@"; }; }
        changed() { [ -L "$root$1" ] || [ ! -d "$root$1" ] || owned "$@"; }
        """;

    public static void Write(Journal journal, string statePath, TextWriter script)
    {
        script.Write(string.Create(CultureInfo.InvariantCulture, $"""
            #!/bin/sh
            # Takes back what is left of the apply that led from generation {journal.From} to {journal.To}, if it was cut off.
            # HOSTKIT_ROOT: where the host's / is, for a disk that is mounted in a rescue system.
            # --units: running units follow. --when-due: not before the time until which it may be confirmed. --packages: files follow nothing, packages go.
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8; export PATH LC_ALL
            cd / || exit 1
            root=${"{HOSTKIT_ROOT-}"}
            state=$root{ShellText.Quoted(statePath)}
            exec 9<>"$state/lock" || exit 1
            if command -v flock >/dev/null; then flock 9 || exit 1; fi
            grep -qs '"id":"{journal.Id}"' "$state/journal" || exit 0
            due=$(cat "$state/{Confirmation.FileName}" 2>/dev/null)
            [ "$1$2" != --units--when-due ] || [ -z "$due" ] || [ "$(date +%s)" -ge "$due" ] || exit 0

            """));
        script.Write($"\n{Functions}\n{(journal.Entries.Any(e => e.Copy is not null) ? AccountUndoScript.Functions : "")}\n");
        script.Write(string.Create(CultureInfo.InvariantCulture, $"if [ \"$(cat \"$state/current\" 2>/dev/null)\" != {journal.To} ]; then\n"));
        script.Write($"if [ \"$1\" = --units ]; then\n{Units("stop", journal, ChangeAction.Start)}:\nfi\n");
        foreach (var entry in journal.Entries.Reverse())
            script.Write(Step(entry) + "\n");
        script.Write($"if [ \"$1\" = --units ]; then\n{(journal.ReloadsUnits ? "systemctl daemon-reload\n" : "")}:\nfi\n{Commands(journal)}");
        script.Write("if [ \"$1\" = --units ]; then\n" + Units("reset-failed", journal, null) + Units("start", journal, ChangeAction.Stop)
            + Units("restart", journal, ChangeAction.Restart) + Units("reload-or-restart", journal, ChangeAction.Reload) + Dependants(journal) + ":\nfi\n");
        script.Write((journal.Packages is null ? "" : PackageUndo.Script(journal.Packages, $"{statePath}/{FileName}")) + "fi\n");
        script.Write($$"""
            sync
            if [ "$failed" ]; then echo 'Something could not be taken back; the journal stays.' >&2; exit 1; fi
            { echo {{ShellText.Quoted(statePath + "/staging")}}; cat "$state/staging-areas" 2>/dev/null; } | while IFS= read -r area; do
                [ ! -d "$root$area" ] || { rm -f -- "$root$area"/*; rmdir -- "$root$area"; }
            done
            rm -f -- "$state/staging-areas" "$state/{{Confirmation.FileName}}" "$state/journal" "$state/{{FileName}}"
            sync

            """);
    }

    private static string Step(JournalEntry entry)
    {
        var path = ShellText.Quoted(entry.Path);
        var slot = ShellText.Quoted(entry.Slot ?? "");
        var account = entry.Copy is null ? "" : $"accounts {path} {Number(entry.Inode)} {slot} {ShellText.Quoted(entry.Copy)} {entry.Step} || ";
        return account + entry.Step switch
        {
            JournalStep.Create => $"created {path} {Number(entry.Inode)} {slot}",
            JournalStep.Replace => $"replaced {path} {Number(entry.Inode)} {slot}",
            JournalStep.Delete => $"deleted {path} {slot}",
            JournalStep.MakeDirectory => $"made {path}",
            JournalStep.RemoveDirectory => $"removed {path} {Access(entry)}",
            _ => $"changed {path} {Access(entry)}",
        };
    }

    private static string Access(JournalEntry entry) => $"{Convert.ToString(entry.Mode ?? 0, 8)} '{entry.User}' '{entry.Group}'";

    private static string Number(ulong? number) => number!.Value.ToString(CultureInfo.InvariantCulture);

    // What is derived from files follows them, on the host itself; in a rescue system there is nothing to run it.
    private static string Commands(Journal journal)
        => journal.Commands is not { IsDefaultOrEmpty: false } commands ? "" : "if [ -z \"$root\" ]; then\n" + string.Concat(commands.Select(c => string.Create(
            CultureInfo.InvariantCulture,
            $"timeout --kill-after=2 {c.TimeLimitSeconds} {(c.User is null ? "" : $"runuser --user {ShellText.Quoted(c.User)} -- ")}{string.Join(' ', c.Words.Select(ShellText.Quoted))} </dev/null 9>&- || echo {ShellText.Quoted($"The command '{c.Name}' failed.")} >&2\n"))) + "fi\n";

    private static string Dependants(Journal journal)
        => journal.Dependants is { IsDefaultOrEmpty: false } units ? $"systemctl start -- {string.Join(' ', units.Select(ShellText.Quoted))}\n" : "";

    // A unit that cannot be brought back must not keep the files from it; systemd has told its journal why.
    private static string Units(string verb, Journal journal, ChangeAction? action)
    {
        var units = journal.Units.Where(u => action is null || u.Action == action).Select(u => ShellText.Quoted(u.Unit)).ToList();
        return units.Count == 0 ? "" : $"systemctl {verb} -- {string.Join(' ', units)}{(verb == "reset-failed" ? " 2>/dev/null" : "")}\n";
    }
}
