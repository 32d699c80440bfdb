namespace HostKit.Git;

/// <summary>What sshd runs for every key of the server in place of a shell: it says who may do what, and runs git for it.</summary>
internal static class ServeScript
{
    public static string Of(string directory, string rules) => $$"""
        #!/bin/sh
        # Written by HostKit. It is replaced at the next apply: change the script instead.
        # $1 is the user whose key opened the connection; what they ask for is in SSH_ORIGINAL_COMMAND, and is never run.
        set -fu
        user=$1 directory=${HOSTKIT_GIT_DIRECTORY:-{{directory}}} rules=${HOSTKIT_GIT_RULES:-{{rules}}}
        say() { printf '%s\n' "$1" >&2; exit 1; }
        # What the user may do with a repository: r, rw, or nothing.
        access() { while read -r who what how; do [ "$who" != "$user" ] || [ "$what" != "$1" ] || echo "$how"; done < "$rules"; }
        asked=${SSH_ORIGINAL_COMMAND-}
        case $asked in
        '')
            printf 'Hello %s. There is no shell here, but repositories:\n' "$user"
            while read -r who what how; do [ "$who" != "$user" ] || printf '  %-2s  %s\n' "$how" "$what"; done < "$rules"
            exit 0 ;;
        'git-upload-pack '* | 'git upload-pack '*) verb=upload-pack ;;
        'git-upload-archive '* | 'git upload-archive '*) verb=upload-archive ;;
        'git-receive-pack '* | 'git receive-pack '*) verb=receive-pack ;;
        *) say "Only git may be used here: clone, fetch, push." ;;
        esac
        name=${asked#*"$verb" }
        case $name in "'"*"'") name=${name#"'"} name=${name%"'"} ;; esac
        name=${name#/} name=${name%/} name=${name%.git}
        # One name of plain characters, no part of which begins with a dot or a dash.
        case $name in '' | *[!A-Za-z0-9._/-]* | .* | -* | */.* | */-* | *//*) say "That is not the name of a repository." ;; esac
        how=$(access "$name")
        [ -n "$how" ] || say "There is no repository '$name', or not for $user."
        [ "$verb" != receive-pack ] || [ "$how" = rw ] || say "$user may read '$name', but not push to it."
        [ -d "$directory/$name.git" ] || say "The repository '$name' is declared, but not there."
        exec git "$verb" "$directory/$name.git"

        """;
}
