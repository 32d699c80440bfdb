using System.Text;

namespace HostKit.Server;

/// <summary>The program that a backup's units run. The password comes as a credential of systemd, by a file; no argument has it.</summary>
internal static class BackupScript
{
    public static string Of(Backup backup, string folder)
    {
        var text = new StringBuilder($"#!/bin/sh\n# Written by HostKit for the backup {backup.BackupName}. It is replaced at the next apply: change the script instead.\n# backup run, check, or any command of the program: {folder}/backup snapshots\nset -eu\n");
        text.Append($"credentials=${{CREDENTIALS_DIRECTORY:-{folder}}}\n");
        foreach (var (name, _) in backup.Secrets)
            text.Append($"{name}=$(cat \"$credentials/{name}\"); export {name}\n");
        text.Append(backup.Program == BackupProgram.Restic ? Restic(backup) : Borg(backup));
        return text.ToString();
    }

    private static string Restic(Backup backup) => $$"""
        export RESTIC_REPOSITORY={{Quoted(backup.Repository)}} RESTIC_PASSWORD_FILE="$credentials/password" RESTIC_CACHE_DIR="${CACHE_DIRECTORY:-/var/cache/backup-{{backup.BackupName}}}"
        case ${1:-run} in
        run)
            restic cat config >/dev/null 2>&1 || restic init
            # What a run that was killed left locked; locks of runs that live stay.
            restic unlock
        {{Lines(backup.Before, "    ")}}    restic backup --quiet{{Words(backup.Except, " --exclude=")}} --{{Words(backup.Paths, " ")}}
            restic forget --quiet --prune --group-by=host {{string.Join(' ', backup.Keep.Options())}}
            ;;
        check) restic check ;;
        *) exec restic "$@" ;;
        esac

        """;

    private static string Borg(Backup backup) => $$"""
        export BORG_REPO={{Quoted(backup.Repository)}} BORG_PASSCOMMAND="cat $credentials/password" BORG_CACHE_DIR="${CACHE_DIRECTORY:-/var/cache/backup-{{backup.BackupName}}}" BORG_CONFIG_DIR="${STATE_DIRECTORY:-/var/lib/backup-{{backup.BackupName}}}"
        export BORG_RELOCATED_REPO_ACCESS_IS_OK=yes
        case ${1:-run} in
        run)
            borg info >/dev/null 2>&1 || borg init --encryption=repokey --make-parent-dirs
        {{Lines(backup.Before, "    ")}}    # 1 is a warning, such as a file that changed while it was read.
            status=0; borg create --compression=auto,zstd{{Words(backup.Except, " --exclude=")}} '::{hostname}-{now:%Y-%m-%dT%H:%M:%S}'{{Words(backup.Paths, " ")}} || status=$?
            [ $status -le 1 ] || exit $status
            borg prune {{string.Join(' ', backup.Keep.Options())}}
            borg compact
            ;;
        check) borg check ;;
        *) exec borg "$@" ;;
        esac

        """;

    private static string Lines(IEnumerable<Command> commands, string before) => string.Concat(commands.Select(c => $"{before}{string.Join(' ', new[] { c.Path }.Concat(c.Arguments).Select(Quoted))}\n"));

    private static string Words(IEnumerable<string> words, string before) => string.Concat(words.Select(w => before + Quoted(w)));

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
