namespace HostKit.Nginx;

/// <summary>The block that the statements of a file are meant for, when the file is looked at without what includes it.</summary>
public enum NginxFragment
{
    /// <summary>No block: a whole <c>nginx.conf</c>, or a file that its outermost level includes.</summary>
    Main,

    /// <summary>The <c>http</c> block, as for files in <c>conf.d</c> and <c>sites-enabled</c>.</summary>
    Http,

    /// <summary>A <c>server</c> block of <c>http</c>.</summary>
    Server,

    /// <summary>A <c>location</c> block, taken as <c>location /</c>.</summary>
    Location,

    /// <summary>The <c>stream</c> block.</summary>
    Stream,
}
