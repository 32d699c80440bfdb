namespace HostKit.Nginx;

/// <summary>About locations.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        AliasTraversal = new("nginx.alias-traversal", Severity.Error, "The location's text is cut off the path and the rest is appended to the alias. Without a slash at the end of the location, a request for /files../x leaves the directory.", "end the location with a slash"),
        AliasSlash = new("nginx.alias-slash", Severity.Warning, "The rest of the path is appended to the alias as it is. Where the alias does not end in a slash, names are glued to the directory's: /srv/files-old is reached beside /srv/files, or /files/a becomes /srv/filesa.", "end both with a slash"),
        PrefixMatch = new("nginx.prefix-match", Severity.Info, "A location without a slash at its end also takes paths that only begin alike: /dir takes /dirx.", "end it with a slash, or write an exact location beside one with a slash"),
        UnreachableLocation = new("nginx.unreachable-location", Severity.Warning, "Regular expressions are tried in their order, and the first that matches is taken: this location never serves anything.", "take it away, or put it before the other one"),
        DuplicateLocation = new("nginx.duplicate-location", Severity.Error, "Two locations of one level have the same text. nginx refuses two equal prefixes; of two equal regular expressions, which are only a warning, the second one never serves anything.", "leave one of them out"),
        MissingNamedLocation = new("nginx.missing-named-location", Severity.Error, "There is no location of that name in the server. nginx notices only when a request needs it, which then gets 500.", "add the named location to the server"),
        LocationPath = new("nginx.location-path", Severity.Warning, "Every path begins with a slash, so that the location never matches.", "begin it with a slash"),
        EncodedLocation = new("nginx.encoded-location", Severity.Warning, "Locations are compared with the decoded path: one with a percent code in it, or with two slashes, matches nothing that clients usually send.", "write the character itself, and one slash"),
        LocationModifier = new("nginx.location-modifier", Severity.Error, "The text of a location begins with something like a modifier that nginx does not know.", "write a path, or one of = ^~ ~ ~* and a path or regular expression"),
        LocationRegex = new("nginx.location-regex", Severity.Error, "nginx refuses the location's regular expression.", "close what is opened, and escape what is meant literally"),
        LocationNesting = new("nginx.location-nesting", Severity.Error, "Named locations stand directly in the server; exact and named ones have nothing in them; a nested prefix continues the outer one.", "move the location out");

    private static FindingKind[] Locations =>
    [
        AliasTraversal, AliasSlash, PrefixMatch, UnreachableLocation, DuplicateLocation, MissingNamedLocation, LocationPath, EncodedLocation, LocationModifier, LocationRegex, LocationNesting,
    ];
}
