namespace HostKit.Containers;

/// <summary>What podman's own generator says of the future files: older releases leave a wrong one out and still end with 0, so the services' names are compared, too.</summary>
internal static class QuadletCheck
{
    private const string Script =
        """
        for generator in /usr/lib/systemd/system-generators/podman-system-generator /usr/libexec/podman/quadlet; do [ ! -x "$generator" ] || break; done
        if [ ! -x "$generator" ]; then echo "warning: podman has no generator here, so its files are not checked"; exit 0; fi
        said=$("$generator" -dryrun 2>&1) && status=0 || status=$?
        for unit; do
            case $said in *"---$unit---"*) ;; *) echo "podman makes no $unit of its file"; status=1 ;; esac
        done
        [ "$status" = 0 ] || printf '%s\n' "$said" | grep -E 'quadlet-generator|onverting|rror' | sed -E 's/^quadlet-generator\[[0-9]+\]: //'
        exit "$status"
        """;

    public static Check Of(UnitName unit) => new("podman's quadlets", new Command("sh", "-c", Script, "sh"))
    {
        Subjects = [unit.Value],
        Covers = [QuadletFile.Directory],
        WarningMark = "warning:",
    };
}
