namespace HostKit.Nginx;

/// <summary>A part of a site, chosen by the request's path (https://nginx.org/en/docs/http/ngx_http_core_module.html#location).</summary>
public sealed partial record Location : NginxContext, IRequestContext, IStatements
{
    /// <summary>Describes a location.</summary>
    /// <param name="match">
    /// <c>/path/</c> for a prefix, <c>= /path</c> for exactly that path, <c>^~ /path/</c> for a prefix that keeps regular expressions out,
    /// <c>~ regex</c> or <c>~* regex</c> (without regard to case), <c>@name</c> for internal use.
    /// </param>
    public Location(string match) => Match = match;

    /// <summary>What the location is for.</summary>
    public string Match
    {
        get;
        init
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(value);
            field = NginxText.WithoutNul(value);
        }
    }

    /// <summary>Whether the location's proxy headers are completed by those of its server, which nginx would drop.</summary>
    internal bool CompletesHeaders { get; init; }

    internal LocationMatch ParsedMatch => LocationMatch.Parse(Match);

    IEnumerable<NginxStatement> IStatements.ToStatements()
    {
        var match = ParsedMatch;
        return [NginxStatement.CreateBlock("location", match.Modifier.Length == 0 ? [match.Pattern] : [match.Modifier, match.Pattern], ToBody())];
    }
}
