namespace HostKit.Nginx;

/// <summary>
/// <c>nginx -t</c> in the shadow: without the network, so that no socket is bound and no dead name server is waited for. The names that nginx asks for are
/// resolved beforehand, each within a few seconds, and given to it in a hosts file of its own.
/// </summary>
internal static class ShadowTest
{
    // nginx itself says which names it needs: it is asked again until it finds them all.
    private const string Script = """
        command -v nginx >/dev/null || { echo "The host has no program 'nginx': install the package that brings it, or declare a NginxService, which does."; exit 1; }
        known= alone=
        hosts=/.hostkit-hosts names=/.hostkit-nsswitch
        if [ "$HOSTKIT_SHADOW" = 1 ] && unshare --net --mount true 2>/dev/null; then
            alone=--net
            cat /etc/hosts >$hosts 2>/dev/null; [ -e /etc/hosts ] || : >/etc/hosts
            { grep -v '^hosts:' /etc/nsswitch.conf; echo 'hosts: files'; } >$names 2>/dev/null; [ -e /etc/nsswitch.conf ] || : >/etc/nsswitch.conf
        fi
        judge() {
            if [ "$HOSTKIT_SHADOW" != 1 ] || [ ! -e $names ]; then nginx -t -e stderr 2>&1; return; fi
            unshare $alone --mount sh -c '
                mount --bind /.hostkit-hosts /etc/hosts; mount --bind /.hostkit-nsswitch /etc/nsswitch.conf
                for f in /proc/sys/net/ipv[46]/ip_nonlocal_bind; do [ -z "$1" ] || echo 1 >"$f"; done
                exec nginx -t -e stderr 2>&1' sh "$alone" 2>/dev/null
        }
        while :; do
            said=$(judge); status=$?
            [ $status != 0 ] && [ -n "$alone" ] || break
            case $said in *'bind() to '*'(99: '*) alone=; continue;; esac
            name=$(printf '%s\n' "$said" | sed -n -e 's/.*\[emerg\].*host not found in [^"]*"\([^"]*\)".*/\1/p' -e 's/.*\[emerg\] \([^ ]*\): host not found.*/\1/p' | head -n 1)
            name=${name%%[:/]*}
            case " $known " in *" $name "*) break;; esac
            known="$known $name"
            found=$(timeout 5 getent ahosts "$name"); result=$?
            if [ $result != 0 ]; then
                place=$(printf '%s\n' "$said" | sed -n 's/.*host not found.* in \([^ ]*:[0-9]*\)$/\1/p' | head -n 1)
                [ $result = 124 ] && why='no name server answered within 5 s' || why='no name server and no hosts file knows it'
                echo "$place: the name '$name' cannot be resolved ($why), and nginx does not start with it. Write its address, or a variable together with a resolver, so that it is looked up when it is needed."
                exit 1
            fi
            printf '%s\n' "$found" | while read -r address rest; do printf '%s %s\n' "$address" "$name"; done | sort -u >>$hosts
        done
        printf '%s\n' "$said" | sed 's/^[0-9/]* [0-9:]* \(\[[a-z]*\]\) [0-9#]*: /nginx: \1 /' | grep -v -e ' syntax is ok$' -e ' test is successful$' -e ' test failed$'
        exit $status
        """;

    public static Check With(IEnumerable<TlsCertificate> certificates) => new("nginx -t", new Command("/bin/sh", "-c", Script, "nginx-test"))
    {
        Covers = ["/etc/nginx"],
        StandIns = [.. certificates],
        WarningMark = "[warn]",
        TimeLimit = TimeSpan.FromMinutes(1),
    };
}
