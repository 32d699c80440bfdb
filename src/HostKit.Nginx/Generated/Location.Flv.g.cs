// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Parts of Flash videos can be asked for.</summary>
    /// <value>True sets it; false, the default, leaves it out. In location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_flv_module.html#flv">flv</seealso>
    public bool Flv
    {
        get => Get<Presence>("flv") is not null;
        init => Set("flv", Presence.When(value));
    }
}
