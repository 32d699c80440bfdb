namespace HostKit.Nginx;

/// <summary>
/// A reload that says whether it was one: nginx's own hands the signal over and ends, whatever becomes of it. Every <c>systemctl reload nginx</c> takes this
/// way, whoever asks for it.
/// </summary>
internal static class VerifiedReload
{
    public const string ScriptPath = "/usr/local/lib/hostkit/nginx-reload";
    private const string DropInPath = "/etc/systemd/system/nginx.service.d/hostkit-reload.conf";

    // Accepted: new workers serve and no former one takes connections any more. Refused: the master waits for signals again and has made none.
    // Standard error of a running nginx is the file of its main error log.
    private const string Script = """
        #!/bin/sh
        # Written by HostKit for the nginx of this host. Reloads it, and fails when the master keeps the former configuration: then with the reason from its log.
        master=${MAINPID:?is not set: this is started by systemd}
        serving() {
            for status in $(grep -l "^PPid:[[:space:]]*$master\$" /proc/[0-9]*/status 2>/dev/null); do
                worker=${status#/proc/}; worker=${worker%/status}
                case $(tr -d '\0' <"/proc/$worker/cmdline" 2>/dev/null) in
                    *"worker process is shutting down"*) ;;
                    "nginx: worker process"*) echo "$worker" ;;
                esac
            done
        }
        said() {
            [ -n "$log" ] || return 0
            [ "$(stat -c %s "$log" 2>/dev/null || echo 0)" -ge "$start" ] || start=0
            tail -c "+$((start + 1))" "$log" 2>/dev/null | grep -aE "^[0-9/]+ [0-9:]+ \[(emerg|alert|crit)\] $master#" | sed 's/^[^[]*//' | awk '!seen[$0]++' | tail -n 20
        }
        log=$(readlink "/proc/$master/fd/2"); [ -f "$log" ] || log=
        start=$(stat -c %s "$log" 2>/dev/null || echo 0)
        former=" $(serving | tr '\n' ' ')"
        kill -HUP "$master" || exit 1
        # Without workers (master_process off) there is nothing that could be watched.
        [ "$former" != " " ] || exit 0
        idle=0
        rounds=0
        while [ $rounds -lt 1500 ]; do
            sleep 0.05
            rounds=$((rounds + 1))
            [ -d "/proc/$master" ] || { echo "nginx has ended:"; said; exit 1; }
            new= old=
            for worker in $(serving); do
                case $former in *" $worker "*) old=1 ;; *) new=$worker ;; esac
            done
            if [ -n "$new" ] && [ -z "$old" ]; then
                sleep 0.1
                [ -z "$(serving)" ] || exit 0
            fi
            case $(cat "/proc/$master/wchan" 2>/dev/null) in
                *sigsuspend*) idle=$((idle + 1)) ;;
                0 | '') said | tail -n 1 | grep -v 'bind() to' | grep -q . && idle=$((idle + 1)) ;;
                *) idle=0 ;;
            esac
            [ $idle -lt 10 ] || break
        done
        echo "nginx took the signal to reload and kept the former configuration, which it still serves:"
        reason=$(said)
        printf '%s\n' "${reason:-it has said nothing in its error log (${log:-which is no file})}"
        case $(readlink "/proc/$master/exe") in *' (deleted)') echo "Its program was replaced since it was started, perhaps by an upgrade: restart it." ;; esac
        exit 1

        """;

    /// <summary>The files by which the distribution's unit, which stays as it is, reloads in this way.</summary>
    public static IEnumerable<FileResource> Files() =>
    [
        new(ScriptPath, Script) { Mode = (UnixFileMode)0x1ED },
        new(DropInPath, "# Written by HostKit for all sites: a reload that nginx refuses fails, with the reason.\n" + new UnitFile(new UnitFileSection("Service")
        {
            Entries = [new("ExecReload", ""), new("ExecReload", $"/bin/sh {ScriptPath}")],
        })),
    ];
}
