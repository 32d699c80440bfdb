// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>The answer is a transparent image of one pixel.</summary>
    /// <value>True sets it; false, the default, leaves it out. In location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_empty_gif_module.html#empty_gif">empty_gif</seealso>
    public bool EmptyGif
    {
        get => Get<Presence>("empty_gif") is not null;
        init => Set("empty_gif", Presence.When(value));
    }
}
