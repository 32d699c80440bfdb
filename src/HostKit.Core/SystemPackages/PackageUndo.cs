using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// The part of the undo script that removes installed packages. Early at boot, where it runs first, the packages' own scripts cannot run: files are taken
/// back then, and packages when the boot is done.
/// </summary>
internal static class PackageUndo
{
    public static string Script(JournalPackages packages, string script) => $$"""
        {{HeldServices.RemovalScript}}
        if [ -n "$root" ]; then
            echo 'Packages were installed, which stay until HostKit runs on the host itself; so does the journal.' >&2
            exit 0
        elif [ "$1" != --units ] && [ "$1" != --packages ]; then
            sync
            systemd-run --quiet --no-block --collect --property=After=default.target --description='Remove packages of an interrupted HostKit apply' /bin/sh {{ShellText.Quoted(script)}} --packages 9<&-
            exit 0
        fi
        {{Removal(packages)}}

        """;

    // By the tools below the managers: they remove exactly what they are told, or nothing.
    private static string Removal(JournalPackages packages) => packages.Manager switch
    {
        "apt" => $"""
            export DEBIAN_FRONTEND=noninteractive SUDO_FORCE_REMOVE=yes
            dpkg --force-confdef --force-confold --configure -a </dev/null 9<&-
            {Words("dpkg --purge", packages.Purged)}
            {Words("dpkg --remove", packages.Removed)}
            """,
        "pacman" => $"""
            for d in /var/lib/pacman/local/*/; do [ -s "$d/desc" ] || rm -rf "$d"; done
            cat /proc/[0-9]*/comm 2>/dev/null | grep -qx pacman || rm -f /var/lib/pacman/db.lck
            there=
            for p in {Names(packages)}; do ! pacman -Q "$p" >/dev/null 2>&1 || there="$there $p"; done
            [ -z "$there" ] || try pacman -Rn --noconfirm $there </dev/null 9<&-
            """,
        _ => $"""
            there=
            for p in {Names(packages)}; do ! rpm -q "$p" >/dev/null 2>&1 || there="$there $p"; done
            [ -z "$there" ] || try rpm -e $there </dev/null 9<&-
            """,
    };

    private static string Words(string program, ImmutableArray<string> names) => names.IsEmpty ? ":" : $"try {program} {string.Join(' ', names.Select(ShellText.Quoted))} </dev/null 9<&-";

    private static string Names(JournalPackages packages) => string.Join(' ', packages.Purged.Concat(packages.Removed).Select(ShellText.Quoted));
}
