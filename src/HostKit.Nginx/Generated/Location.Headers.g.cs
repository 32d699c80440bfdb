// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>Headers added to responses; inherited only where none is set.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header">add_header</seealso>
    public ImmutableArray<ResponseHeader> AddHeader
    {
        get => GetList<ResponseHeader>("add_header");
        init => SetList("add_header", value);
    }

    /// <summary>What becomes of the headers of the level above.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location, location.if; found in nginx 1.29.3 to 1.30.4, since 1.29.3.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header_inherit">add_header_inherit</seealso>
    public HeaderInherit? AddHeaderInherit
    {
        get => Get<HeaderInherit?>("add_header_inherit");
        init => Set("add_header_inherit", value);
    }

    /// <summary>Trailers added to responses; inherited only where none is set.</summary>
    /// <value>Empty, the default, leaves it out. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4, since 1.13.2.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_trailer">add_trailer</seealso>
    public ImmutableArray<ResponseHeader> AddTrailer
    {
        get => GetList<ResponseHeader>("add_trailer");
        init => SetList("add_trailer", value);
    }

    /// <summary>What becomes of the trailers of the level above.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location, location.if; found in nginx 1.29.3 to 1.30.4, since 1.29.3.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_trailer_inherit">add_trailer_inherit</seealso>
    public HeaderInherit? AddTrailerInherit
    {
        get => Get<HeaderInherit?>("add_trailer_inherit");
        init => Set("add_trailer_inherit", value);
    }

    /// <summary>How long responses may be cached.</summary>
    /// <value>Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_headers_module.html#expires">expires</seealso>
    public Expires? Expires
    {
        get => Get<Expires>("expires");
        init => Set("expires", value);
    }
}
