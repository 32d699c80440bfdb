namespace HostKit;

/// <summary>What <see cref="AccountUndo"/> and <see cref="AccountMerge"/> do, for the shell script that takes an apply back without .NET.</summary>
internal static class AccountUndoScript
{
    // Path, inode of what was committed, slot, copy of what was committed, step. Fails where the file is to be taken back like any other.
    public const string Functions = """
        accounts() {
            [ -f "$root$1" ] && [ -f "$root$4" ] && ! cmp -s -- "$root$1" "$root$4" || return 1
            before=/dev/null
            if [ "$5" = Create ]; then
                [ ! -e "$root$3" ] || return 1
            else
                for f in "$root$3.old" "$root$3"; do i=$(inode "$f"); [ -z "$i" ] || [ "$i" = "$2" ] || before=$f; done
                [ "$before" != /dev/null ] || return 1
            fi
            case $1 in /etc/group|/etc/gshadow) members=4;; *) members=0;; esac
            rm -f -- "$root$3.undone"
            if (umask 077; LC_ALL=C awk -v members="$members" "$merge" n=1 "$before" n=2 "$root$4" n=3 "$root$1" >"$root$3.undone") &&
                chown --reference="$root$1" -- "$root$3.undone" && chmod --reference="$root$1" -- "$root$3.undone"
            then try mv -fT -- "$root$3.undone" "$root$1"; else failed=yes; fi
        }
        merge='
        function key(l) { return l ~ /^[^#+:-][^:]*:/ ? substr(l, 1, index(l, ":") - 1) : "" }
        function lists(o, m, t,   a, b, c, x, y, z, i, r, was, put, done) {
            x = split(o, a, ","); y = split(m, b, ","); z = split(t, c, ",")
            for (i = 1; i <= x; i++) was[a[i]]
            for (i = 1; i <= y; i++) put[b[i]]
            for (i = 1; i <= z; i++) if (c[i] != "" && !(c[i] in done) && (c[i] in was || !(c[i] in put))) { done[c[i]]; r = r "," c[i] }
            for (i = 1; i <= x; i++) if (a[i] != "" && !(a[i] in done) && !(a[i] in put)) { done[a[i]]; r = r "," a[i] }
            return substr(r, 2)
        }
        function fields(o, m, t,   a, b, c, x, y, z, i, r, f) {
            x = split(o, a, ":"); y = split(m, b, ":"); z = split(t, c, ":")
            for (i = 1; i <= z; i++) {
                f = c[i]
                if (i <= x && i <= y && a[i] != b[i]) f = f == b[i] ? a[i] : i == members ? lists(a[i], b[i], f) : f
                r = r ":" f
            }
            return substr(r, 2)
        }
        { k = key($0) }
        n == 1 { if (k != "" && !(k in old)) { old[k] = $0; names[++count] = k }; next }
        n == 2 { if (k != "" && !(k in made)) made[k] = $0; next }
        k == "" || seen[k]++ { print; next }
        !(k in old) && k in made { next }
        k in old && k in made && old[k] != made[k] { print fields(old[k], made[k], $0); next }
        { print }
        END { for (i = 1; i <= count; i++) if (!(names[i] in made) && !(names[i] in seen)) print old[names[i]] }
        '

        """;
}
