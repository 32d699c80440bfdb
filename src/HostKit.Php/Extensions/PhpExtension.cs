using System.Collections.Immutable;

namespace HostKit.Php;

/// <summary>Which package of the distribution brings an extension.</summary>
internal static class PhpExtension
{
    // What every build of php-fpm has.
    private static readonly ImmutableHashSet<string> Always =
    [
        "core", "ctype", "date", "fileinfo", "filter", "hash", "json", "libxml", "openssl", "pcre", "random", "reflection", "session", "spl", "standard", "tokenizer", "zlib",
    ];

    // Debian's packages are called like their main extension; these have others in them.
    private static readonly Dictionary<string, string> DebianPackage = new()
    {
        ["dom"] = "xml", ["simplexml"] = "xml", ["xml"] = "xml", ["xmlreader"] = "xml", ["xmlwriter"] = "xml", ["xsl"] = "xml", ["mysqli"] = "mysql", ["mysqlnd"] = "mysql", ["pdo_mysql"] = "mysql",
        ["pgsql"] = "pgsql", ["pdo_pgsql"] = "pgsql", ["sqlite3"] = "sqlite3", ["pdo_sqlite"] = "sqlite3", ["odbc"] = "odbc", ["pdo_odbc"] = "odbc", ["pdo_dblib"] = "sybase",
        ["opcache"] = "opcache", ["zend opcache"] = "opcache",
        ["pdo"] = "common", ["calendar"] = "common", ["exif"] = "common", ["ffi"] = "common", ["ftp"] = "common", ["gettext"] = "common", ["iconv"] = "common", ["phar"] = "common", ["posix"] = "common",
        ["shmop"] = "common", ["sockets"] = "common", ["sodium"] = "common", ["sysvmsg"] = "common", ["sysvsem"] = "common", ["sysvshm"] = "common", ["pcntl"] = "common",
    };

    private static readonly ImmutableArray<string> OwnPackage =
    [
        "amqp", "apcu", "ast", "bcmath", "bz2", "curl", "dba", "decimal", "ds", "enchant", "excimer", "gd", "gearman", "gmp", "gnupg", "http", "igbinary", "imagick", "imap", "interbase", "intl", "ldap",
        "lz4", "mailparse", "maxminddb", "mbstring", "mcrypt", "memcache", "memcached", "mongodb", "msgpack", "oauth", "pcov", "propro", "protobuf", "ps", "pspell", "psr", "raphf", "redis", "rrd", "snmp",
        "soap", "solr", "ssh2", "stomp", "tidy", "uopz", "uploadprogress", "uuid", "xdebug", "xhprof", "xmlrpc", "yaml", "zip", "zmq", "zstd",
    ];

    // Fedora's php-common and php-process have what is in these.
    private static readonly Dictionary<string, string> FedoraPackage = new()
    {
        ["dom"] = "xml", ["simplexml"] = "xml", ["xmlreader"] = "xml", ["xmlwriter"] = "xml", ["xsl"] = "xml", ["mysqli"] = "mysqlnd", ["pdo_mysql"] = "mysqlnd", ["pdo_pgsql"] = "pgsql", ["pdo"] = "pdo",
        ["sqlite3"] = "pdo", ["pdo_sqlite"] = "pdo", ["posix"] = "process", ["shmop"] = "process", ["sysvmsg"] = "process", ["sysvsem"] = "process", ["sysvshm"] = "process",
        ["apcu"] = "pecl-apcu", ["redis"] = "pecl-redis6", ["imagick"] = "pecl-imagick-im7", ["memcached"] = "pecl-memcached", ["igbinary"] = "pecl-igbinary", ["msgpack"] = "pecl-msgpack",
        ["xdebug"] = "pecl-xdebug3", ["yaml"] = "pecl-yaml", ["zip"] = "pecl-zip", ["ssh2"] = "pecl-ssh2",
        ["curl"] = "common", ["calendar"] = "common", ["exif"] = "common", ["ftp"] = "common", ["gettext"] = "common", ["iconv"] = "common", ["phar"] = "common", ["sockets"] = "common", ["bz2"] = "common",
    };

    /// <summary>All that are known by name.</summary>
    public static IEnumerable<string> Known => Always.Concat(DebianPackage.Keys).Concat(OwnPackage).Where(n => !n.Contains(' ', StringComparison.Ordinal)).Distinct();

    public static bool IsKnown(string name) => Known.Contains(Plain(name));

    /// <summary>The package; null where php-fpm's own brings it.</summary>
    public static SystemPackage? Package(string name, PhpRelease release)
    {
        var extension = Plain(name);
        if (Always.Contains(extension))
            return null;
        // From PHP 8.5 the cache of compiled scripts is part of PHP itself.
        if (extension == "opcache" && release.IsDebian && System.Version.Parse(release.Version) >= new Version(8, 5))
            return null;
        if (release.IsDebian)
            return new($"php{release.Version}-{DebianPackage.GetValueOrDefault(extension, extension)}");
        // Arch has most in php itself, switched off; php.ini's own folder switches them on.
        if (release.WebServer == "http")
            return extension is "apcu" or "enchant" or "gd" or "imagick" or "igbinary" or "memcached" or "mongodb" or "odbc" or "pgsql" or "redis" or "snmp" or "sodium" or "sqlite" or "tidy" or "xsl" or "xdebug"
                ? new($"php-{extension}") : extension is "pdo_pgsql" ? new("php-pgsql") : extension is "sqlite3" or "pdo_sqlite" ? new("php-sqlite") : null;
        return FedoraPackage.GetValueOrDefault(extension, extension) is var package && package == "common" ? new("php-common") : new($"php-{package}");
    }

    /// <summary>Whether the distribution leaves it to the owner to switch it on.</summary>
    public static bool HasToBeSwitchedOn(string name, PhpRelease release) => release.WebServer == "http" && !Always.Contains(Plain(name)) && !OnInArch.Contains(Plain(name));

    private static readonly ImmutableHashSet<string> OnInArch = ["curl", "dom", "mbstring", "opcache", "pdo", "phar", "posix", "simplexml", "sockets", "xml", "xmlreader", "xmlwriter", "zip"];

    /// <summary>The name as files have it.</summary>
    public static string Plain(string name) => name.ToLowerInvariant();
}
