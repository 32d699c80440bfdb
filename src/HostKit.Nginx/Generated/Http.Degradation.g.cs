// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>The memory from which on answers are saved on.</summary>
    /// <value>Null, the default, leaves it out. In http; found in nginx 1.22.1 to 1.30.4.</value>
    public string? Degradation
    {
        get => Get<string>("degradation");
        init => Set("degradation", value is null ? null : NginxText.WithoutNul(value));
    }

    /// <summary>What is answered then.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    public DegradeStatus? Degrade
    {
        get => Get<DegradeStatus?>("degrade");
        init => Set("degrade", value);
    }
}
