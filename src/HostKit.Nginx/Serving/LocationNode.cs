using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>A location with those nested in it.</summary>
internal sealed class LocationNode
{
    private static readonly string[] Redirecting = ["proxy_pass", "fastcgi_pass", "uwsgi_pass", "scgi_pass", "grpc_pass", "memcached_pass"];

    private LocationNode(ExpandedStatement statement)
    {
        Statement = statement;
        var words = ByteText.Arguments(statement);
        Match = words is [var modifier, var pattern] ? new(modifier, pattern) : LocationMatch.Parse(words.FirstOrDefault() ?? "");
        if (Match.IsRegex)
            Regex = PcreRegex.Of(Match.Pattern, Match.Modifier == "~*");
        Children = Of(statement);
        Redirects = !Match.IsRegex && Match.Pattern.EndsWith('/') && statement.Block.Any(inner => Redirecting.Contains(inner.Name));
    }

    public ExpandedStatement Statement { get; }

    public LocationMatch Match { get; }

    public PcreRegex? Regex { get; }

    public ImmutableArray<LocationNode> Children { get; }

    /// <summary>Whether the path without its final slash is redirected here.</summary>
    public bool Redirects { get; }

    public bool IsExact => Match.Modifier == "=";

    /// <summary>Whether regular expressions are kept out.</summary>
    public bool KeepsRegexesOut => Match.Modifier == "^~";

    /// <summary>As it is shown.</summary>
    public string Title => "location " + (Match.Modifier.Length == 0 ? "" : Match.Modifier + " ") + ByteText.Show(Match.Pattern);

    /// <summary>The locations of a server or location, in their order.</summary>
    public static ImmutableArray<LocationNode> Of(ExpandedStatement parent)
        => [.. parent.Block.Where(statement => statement.Name == "location" && statement.HasBlock).Select(statement => new LocationNode(statement))];
}
