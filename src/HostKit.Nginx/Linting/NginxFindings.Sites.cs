namespace HostKit.Nginx;

/// <summary>What only the typed records can do wrong.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        RawKnown = new("nginx.raw-known", Severity.Info, "A directive that has a property was written by its name, so that its value is not checked.", "use the property named"),
        SetTwice = new("nginx.set-twice", Severity.Error, "A directive in the site's Directives would replace what the site says itself.", "use the site's own property"),
        Value = new("nginx.value", Severity.Error, "A value cannot be written into a configuration: it is too long for nginx, or has a NUL character.", "shorten it");

    private static FindingKind[] Sites =>
    [
        RawKnown, SetTwice, Value,
    ];
}
