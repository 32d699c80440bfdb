// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>Paths that requests are sent to besides, whose answers are thrown away; off is none.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_mirror_module.html#mirror">mirror</seealso>
    public ImmutableArray<string> Mirror
    {
        get => GetList<string>("mirror");
        init => SetList("mirror", value);
    }

    /// <summary>Whether their bodies are sent there too.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_mirror_module.html#mirror_request_body">mirror_request_body</seealso>
    public bool? MirrorRequestBody
    {
        get => Get<bool?>("mirror_request_body");
        init => Set("mirror_request_body", value);
    }
}
