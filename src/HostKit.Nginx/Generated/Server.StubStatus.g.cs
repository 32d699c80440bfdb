// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>The location answers with a few counters.</summary>
    /// <value>True sets it; false, the default, leaves it out. In server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_stub_status_module.html#stub_status">stub_status</seealso>
    public bool StubStatus
    {
        get => Get<Presence>("stub_status") is not null;
        init => Set("stub_status", Presence.When(value));
    }
}
