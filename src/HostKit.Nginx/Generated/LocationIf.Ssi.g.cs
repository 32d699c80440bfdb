// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record LocationIf
{
    /// <summary>Whether commands in pages (SSI) are carried out.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_ssi_module.html#ssi">ssi</seealso>
    public bool? Ssi
    {
        get => Get<bool?>("ssi");
        init => Set("ssi", value);
    }
}
