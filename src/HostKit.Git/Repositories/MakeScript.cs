namespace HostKit.Git;

/// <summary>Makes the repositories that are declared and not there, and sets what is declared of all; run as the server's account.</summary>
internal static class MakeScript
{
    public static string Of(string directory, string list) => $$"""
        #!/bin/sh
        # Written by HostKit. It is replaced at the next apply: change the script instead.
        set -eu
        umask 027
        export HOME={{directory}}
        while IFS='	' read -r name branch rewriting hooks description; do
            repository={{directory}}/$name.git
            [ -e "$repository/HEAD" ] || git init --quiet --bare --initial-branch="$branch" "$repository"
            if [ "$rewriting" = yes ]; then deny=false; else deny=true; fi
            git --git-dir="$repository" config receive.denyNonFastForwards $deny
            git --git-dir="$repository" config receive.denyDeletes $deny
            git --git-dir="$repository" config core.hooksPath "$hooks"
            printf '%s\n' "$description" > "$repository/description"
        done < {{list}}

        """;
}
