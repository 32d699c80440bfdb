namespace HostKit.Php;

/// <summary>What php-fpm says of the future host.</summary>
internal static class FpmTest
{
    // php-fpm -t makes the directory of no socket, and looks for users, groups and directories of logs.
    private const string Script = """
        command -v "$1" >/dev/null || { echo "The host has no program '$1'."; exit 1; }
        said=$("$1" -t -y "$2" 2>&1); status=$?
        printf '%s\n' "$said" | sed 's/^\[[^]]*\] //' | grep -v 'test is successful$'
        exit $status
        """;

    // "php-fpm -m" loads what php.ini and its folder say; what cannot be loaded is a warning there.
    private const string Loaded = """
        program=$1; shift
        there=$("$program" -m 2>/dev/null | tr 'A-Z' 'a-z'); bad=
        for name; do
            [ "$name" != opcache ] || name='zend opcache'
            printf '%s\n' "$there" | grep -qxF "$name" || bad="$bad $name"
        done
        [ -z "$bad" ] || { echo "PHP does not load:$bad"; "$program" -m 2>&1 >/dev/null | grep -i -e warning -e unable | head -n 5; exit 1; }
        """;

    public static Check With(PhpRelease release) => new($"{release.Program} -t", new Command("/bin/sh", "-c", Script, "php-test", release.Program, release.MainFile))
    {
        Covers = [release.PoolDirectory],
    };

    public static Check Extensions(PhpRelease release, IEnumerable<string> names) => new($"{release.Program} -m", new Command("/bin/sh", "-c", Loaded, "php-extensions", release.Program))
    {
        Covers = [release.PoolDirectory],
        Subjects = [.. names],
    };
}
