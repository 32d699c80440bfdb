namespace HostKit.Nginx;

/// <summary>How close typed records stay to the text they are read from.</summary>
public enum NginxFidelity
{
    /// <summary>
    /// The meaning stays the same. A time, a size or a number may be spelled otherwise (<c>60s</c> becomes <c>1m</c>), the parameters of <c>listen</c> and of an upstream's
    /// <c>server</c> may change places, a condition's parentheses and a location's modifier may stand apart, and directives that come several times are brought together where nginx does not care.
    /// </summary>
    Meaning,

    /// <summary>The tokens stay the same, in the same order: what a typed value would write otherwise is kept as it is, under its name in the indexer.</summary>
    Tokens,
}
