namespace HostKit.Nginx;

/// <summary>A limit of requests (https://nginx.org/en/docs/http/ngx_http_limit_req_module.html#limit_req).</summary>
public sealed record LimitReq : IWords, IShared
{
    /// <summary>Applies a zone.</summary>
    /// <param name="zone">The name of a <see cref="LimitReqZone"/>.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public LimitReq(string zone) => Zone = WordList.Name(zone);

    /// <summary>Applies a zone that a <see cref="Site"/> which uses it declares, once for all sites.</summary>
    /// <param name="zone">The zone.</param>
    public LimitReq(LimitReqZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        (Zone, Declared) = (zone.Name, zone);
    }

    /// <summary>The zone.</summary>
    public string Zone { get; }

    /// <summary>How many requests above the rate are let through later instead of being refused; null, the default, is none.</summary>
    public int? Burst { get; init => field = NumberText.Checked(value, "burst", 1); }

    /// <summary>Whether these are let through at once; false unless set.</summary>
    public bool NoDelay { get; init; }

    /// <summary>How many of these are let through at once; null, the default, is none.</summary>
    public int? Delay { get; init => field = NumberText.Checked(value, "delay", 1); }

    private LimitReqZone? Declared { get; }

    IEnumerable<SharedPart> IShared.Parts => Declared is { } zone ? [SharedPart.Of("limit_req_zone", zone.Name, zone)] : [];

    IEnumerable<NginxWord> IWords.Words => WordList.Of(
        "zone=" + Zone, WordList.Set("burst", Burst), NoDelay ? "nodelay" : WordList.Set("delay", Delay));
}
