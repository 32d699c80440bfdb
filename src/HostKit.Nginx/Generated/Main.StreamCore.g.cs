// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Main
{
    /// <summary>Proxies of TCP and UDP.</summary>
    /// <value>Null, the default, leaves it out. In main; found in nginx 1.22.1 to 1.30.4.</value>
    public StreamBlock? Stream
    {
        get => Get<StreamBlock>("stream");
        init => Set("stream", value);
    }
}
