// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Main
{
    /// <summary>The web server.</summary>
    /// <value>Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    public Http? Http
    {
        get => Get<Http>("http");
        init => Set("http", value);
    }
}
