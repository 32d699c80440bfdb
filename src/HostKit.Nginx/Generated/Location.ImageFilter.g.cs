// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>image_filter_buffer</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1M</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter_buffer">image_filter_buffer</seealso>
    public ByteSize? ImageFilterBuffer
    {
        get => Get<ByteSize?>("image_filter_buffer");
        init => Set("image_filter_buffer", SizeText.Checked(value, "image_filter_buffer"));
    }

    /// <summary>image_filter_interlace</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.3.15.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter_interlace">image_filter_interlace</seealso>
    public bool? ImageFilterInterlace
    {
        get => Get<bool?>("image_filter_interlace");
        init => Set("image_filter_interlace", value);
    }

    /// <summary>image_filter_transparency</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter_transparency">image_filter_transparency</seealso>
    public bool? ImageFilterTransparency
    {
        get => Get<bool?>("image_filter_transparency");
        init => Set("image_filter_transparency", value);
    }
}
