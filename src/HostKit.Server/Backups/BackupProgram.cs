namespace HostKit.Server;

/// <summary>The program that a backup's units run, and people by hand.</summary>
internal sealed class BackupProgram(Backup backup)
{
    private readonly bool _restic = backup.Repository.Program == "restic";

    public string Path => $"/usr/local/sbin/{backup.UnitName}";

    public string PasswordName => $"{backup.UnitName}.password";

    public string NameOf(string variable) => $"{backup.UnitName}.{variable}";

    private IEnumerable<string> CredentialNames => backup.Credentials.Select(c => NameOf(c.Variable)).Prepend(PasswordName);

    private string State => $"/var/lib/{backup.UnitName}";

    public string Service(string description, string word) => $"""
        [Unit]
        Description={description}
        Wants=network-online.target
        After=network-online.target{(word == "run" ? "" : $" {backup.UnitName}.service")}

        [Service]
        Type=oneshot
        ExecStart={Path} {word}
        {string.Join('\n', CredentialNames.Select(n => $"LoadCredentialEncrypted={n}:/etc/credstore.encrypted/{n}"))}
        StateDirectory={backup.UnitName}
        StateDirectoryMode=0700
        CacheDirectory={backup.UnitName}
        CacheDirectoryMode=0700
        Nice=10
        PrivateTmp=yes

        """;

    // By hand there are no credentials: systemd, which alone can read them, starts the program again.
    public override string ToString() => $$"""
        #!/bin/sh
        # Written by HostKit. It is replaced at the next apply: change the script instead.
        # run | check | list | restore DIRECTORY [BACKUP] | any command of {{backup.Repository.Program}}
        set -eu
        umask 077
        if [ ! -e "${CREDENTIALS_DIRECTORY:-/nowhere}/{{PasswordName}}" ]; then
            exec systemd-run --quiet --collect --wait --pipe --same-dir {{string.Join(' ', CredentialNames.Select(n => $"--property=LoadCredentialEncrypted={n}:/etc/credstore.encrypted/{n}"))}} "$0" "$@"
        fi
        mkdir -p {{State}}/dumps
        {{string.Concat(backup.Credentials.Select(c => $"{c.Variable}=$(cat \"$CREDENTIALS_DIRECTORY/{NameOf(c.Variable)}\")\nexport {c.Variable}\n"))}}{{(_restic ? Restic() : Borg())}}
        """;

    private string Dumps => string.Concat(backup.Dumps.Select(d =>
    {
        var file = ShellWord.Quoted($"{State}/dumps/{d.FileName}");
        return $"    {(d.User is { } user ? $"runuser -u {user} -- " : "")}{ShellWord.Quoted(d.Command)} > {file}.new\n    mv {file}.new {file}\n";
    }));

    private string Words(string option) => string.Join(' ', backup.Excludes.Select(e => ShellWord.Quoted($"{option}={e}")));

    private string Paths => string.Join(' ', (backup.Dumps.IsEmpty ? backup.Paths : [.. backup.Paths, $"{State}/dumps"]).Select(ShellWord.Quoted));

    private string Keep => $"--keep-daily {backup.Keep.Daily} --keep-weekly {backup.Keep.Weekly} --keep-monthly {backup.Keep.Monthly}";

    private string Locked => $"exec 9> /run/{backup.UnitName}.lock; flock 9";

    private string Restic() => $$"""
        export RESTIC_REPOSITORY={{ShellWord.Quoted(backup.Repository.Location)}} RESTIC_PASSWORD_FILE="$CREDENTIALS_DIRECTORY/{{PasswordName}}" RESTIC_CACHE_DIR=/var/cache/{{backup.UnitName}}
        case "${1:-}" in
        run)
            {{Locked}}
        {{Dumps}}    # A repository that is there is never made again: then init fails, and so does the run.
            restic cat config > /dev/null 2>&1 || restic init
            restic backup --tag {{backup.UnitName}} {{Words("--exclude")}} -- {{Paths}}
            restic forget --tag {{backup.UnitName}} --group-by host,tags {{Keep}} --prune ;;
        check) {{Locked}}; restic check ;;
        list) restic snapshots --tag {{backup.UnitName}} ;;
        restore) restic restore "${3:-latest}" --tag {{backup.UnitName}} --target "${2:?name the directory to restore to}" ;;
        *) exec restic "$@" ;;
        esac

        """;

    private string Borg() => $$"""
        export BORG_REPO={{ShellWord.Quoted(backup.Repository.Location)}} BORG_PASSCOMMAND="cat $CREDENTIALS_DIRECTORY/{{PasswordName}}" BORG_BASE_DIR={{State}} BORG_CACHE_DIR=/var/cache/{{backup.UnitName}}
        case "${1:-}" in
        run)
            {{Locked}}
        {{Dumps}}    # A repository that is there is never made again: then init fails, and so does the run.
            borg info > /dev/null 2>&1 || borg init --encryption=repokey-blake2
            borg create --stats {{Words("--exclude")}} '::{{backup.Name}}-{now:%Y-%m-%dT%H:%M:%S}' {{Paths}}
            borg prune --glob-archives '{{backup.Name}}-*' {{Keep}}
            borg compact ;;
        check) {{Locked}}; borg check ;;
        list) borg list --glob-archives '{{backup.Name}}-*' ;;
        restore)
            archive=${3:-$(borg list --last 1 --format '{archive}' --glob-archives '{{backup.Name}}-*')}
            mkdir -p "${2:?name the directory to restore to}"
            cd "$2"
            borg extract "::${archive:?there is no backup yet}" ;;
        *) exec borg "$@" ;;
        esac

        """;
}
