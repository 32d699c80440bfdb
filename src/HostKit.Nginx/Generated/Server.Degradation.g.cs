// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>What is answered then.</summary>
    /// <value>Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    public DegradeStatus? Degrade
    {
        get => Get<DegradeStatus?>("degrade");
        init => Set("degrade", value);
    }
}
