using System.Collections.Immutable;

namespace HostKit.Php;

/// <summary>
/// A pool of PHP processes with a user, a socket and settings of its own, run by the distribution's php-fpm
/// (<see href="https://www.php.net/manual/en/install.fpm.configuration.php">php.net</see>). A change reloads php-fpm: requests that are being answered, of this pool and
/// all others, are answered to their end first.
/// </summary>
public sealed partial record PhpPool : IComponent
{
    /// <summary>Creates a pool.</summary>
    /// <param name="name">Its name: letters, digits, <c>-</c>, <c>_</c> and <c>.</c>, beginning with a letter or digit; not <c>global</c>.</param>
    /// <exception cref="ArgumentException">The name has other characters, or is <c>global</c>.</exception>
    public PhpPool(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name == "global" || name.Length > 60 || !char.IsAsciiLetterOrDigit(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.'))
            throw new ArgumentException($"'{name}' cannot name a pool: use up to 60 letters, digits, '-', '_' and '.', beginning with a letter or digit; 'global' is php-fpm's own.", nameof(name));
        PoolName = name;
        Socket = SocketAddress.Unix($"/run/hostkit-php/{name}.sock");
    }

    /// <summary>The pool's name.</summary>
    public string PoolName { get; }

    /// <summary>Whom the scripts run as; required. A system user of its own for each site keeps them apart.</summary>
    public required AccountName User { get; init; }

    /// <summary>The scripts' group; the user's own unless set.</summary>
    public AccountName? Group { get; init; }

    /// <summary>Where it listens, for a site's location and whoever else asks it; <c>/run/hostkit-php/NAME.sock</c> unless set (<c>listen</c>).</summary>
    public SocketAddress Socket { get; init; }

    /// <summary>Who may connect to a Unix socket (<c>listen.owner</c>, <c>listen.group</c>): the account of the distribution's nginx unless set.</summary>
    public AccountName? SocketOwner { get; init; }

    /// <summary>The Unix socket's mode (<c>listen.mode</c>); 0660 unless set.</summary>
    public UnixFileMode SocketMode { get; init; } = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite;

    /// <summary>How it has its processes; five at most, which come and go, unless set.</summary>
    public PhpProcesses Processes { get; init; } = PhpProcesses.Dynamic(5);

    /// <summary>After how many requests a process is replaced (<c>pm.max_requests</c>), against leaks; 0, the default, for never.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MaxRequests { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "None, or more."); }

    /// <summary>How long one request may take before its process is ended (<c>request_terminate_timeout</c>); whole seconds; zero, the default, for as long as it likes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No whole seconds, or negative.</exception>
    public TimeSpan RequestTimeout { get; init => field = Seconds.Checked(value, nameof(value)); }

    /// <summary>Requests that take longer have their stack written into <see cref="SlowLog"/> (<c>request_slowlog_timeout</c>); zero, the default, for none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No whole seconds, or negative.</exception>
    public TimeSpan SlowAfter { get; init => field = Seconds.Checked(value, nameof(value)); }

    /// <summary>Where slow requests are written to (<c>slowlog</c>); <c>/var/log/php-NAME-slow.log</c> unless set.</summary>
    public string? SlowLog { get; init; }

    /// <summary>Where requests are logged (<c>access.log</c>); null, the default, for nowhere: nginx logs them.</summary>
    public string? AccessLog { get; init; }

    /// <summary>A path that tells how the pool is doing (<c>pm.status_path</c>), such as <c>/fpm-status</c>; null, the default, for none.</summary>
    public string? StatusPath { get; init; }

    /// <summary>A path that only answers (<c>ping.path</c>), such as <c>/fpm-ping</c>; null, the default, for none.</summary>
    public string? PingPath { get; init; }

    /// <summary>How many files each process may have open (<c>rlimit_files</c>); the system's limit unless set.</summary>
    public int? OpenFiles { get; init; }

    /// <summary>
    /// The directory below which the scripts are, where PHP begins (<c>chdir</c>); null, the default, for none. What keeps php-fpm from seeing it, such as
    /// <c>ProtectHome=</c> of its unit, is then an error of the plan.
    /// </summary>
    public string? Root { get; init; }

    /// <summary>Environment variables for the scripts (<c>env[NAME]</c>); none unless set. No secrets: everything here stands in a file that everybody may read.</summary>
    public ImmutableArray<(string Name, string Value)> Environment { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Settings of php.ini for this pool, which scripts may change (<c>php_value</c>, <c>php_flag</c>); none unless set.</summary>
    public ImmutableArray<(string Name, PhpValue Value)> Ini { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Settings of php.ini for this pool, which scripts may not change (<c>php_admin_value</c>, <c>php_admin_flag</c>), such as <c>open_basedir</c>; none unless set.</summary>
    public ImmutableArray<(string Name, PhpValue Value)> AdminIni { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Extensions that the scripts need, by their names in PHP, such as <c>gd</c>, <c>intl</c>, <c>pdo_pgsql</c>: their packages are installed, and PHP has to load them before anything changes.</summary>
    public ImmutableArray<string> Extensions { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The version of PHP, such as <c>8.4</c>; null, the default, for the one that is installed, or else the distribution's own.</summary>
    /// <exception cref="ArgumentException">It is not a version's two numbers.</exception>
    public string? Version { get; init => field = value is null || PhpRelease.IsVersion(value) ? value : throw new ArgumentException($"'{value}' is not a version of PHP: write its two numbers, such as 8.4.", nameof(value)); }

    /// <summary>Any other directive of the pool, in this order, such as <c>["catch_workers_output"] = "yes"</c>.</summary>
    /// <param name="directive">Its name.</param>
    /// <exception cref="ArgumentException">The name or the value cannot stand in the file.</exception>
    public string this[string directive]
    {
        init => Others = Others.Add((IniText.Name(directive), IniText.Of(value, directive)));
    }

    internal ImmutableArray<(string Name, string Value)> Others { get; private init; } = [];

    string IComponent.Name => $"php[{PoolName}]";

    /// <summary>The file of the pool.</summary>
    public override string ToString() => PoolText.Of(this, "www-data");
}
