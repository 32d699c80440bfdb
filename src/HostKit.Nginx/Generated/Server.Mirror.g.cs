// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>mirror_request_body</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_mirror_module.html#mirror_request_body">mirror_request_body</seealso>
    public bool? MirrorRequestBody
    {
        get => Get<bool?>("mirror_request_body");
        init => Set("mirror_request_body", value);
    }
}
