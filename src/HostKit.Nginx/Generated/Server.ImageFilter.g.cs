// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>How large an image may be.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1M</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter_buffer">image_filter_buffer</seealso>
    public ByteSize? ImageFilterBuffer
    {
        get => Get<ByteSize?>("image_filter_buffer");
        init => Set("image_filter_buffer", SizeText.Checked(value, "image_filter_buffer"));
    }

    /// <summary>Whether images are interlaced.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.3.15.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter_interlace">image_filter_interlace</seealso>
    public bool? ImageFilterInterlace
    {
        get => Get<bool?>("image_filter_interlace");
        init => Set("image_filter_interlace", value);
    }

    /// <summary>The quality of JPEG images, from 1 to 100.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>75</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter_jpeg_quality">image_filter_jpeg_quality</seealso>
    public NginxText? ImageFilterJpegQuality
    {
        get => Get<NginxText>("image_filter_jpeg_quality");
        init => Set("image_filter_jpeg_quality", value);
    }

    /// <summary>How much images are sharpened, in percent.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter_sharpen">image_filter_sharpen</seealso>
    public NginxText? ImageFilterSharpen
    {
        get => Get<NginxText>("image_filter_sharpen");
        init => Set("image_filter_sharpen", value);
    }

    /// <summary>Whether GIF and PNG images with palettes stay transparent.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>on</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter_transparency">image_filter_transparency</seealso>
    public bool? ImageFilterTransparency
    {
        get => Get<bool?>("image_filter_transparency");
        init => Set("image_filter_transparency", value);
    }

    /// <summary>The quality of WebP images, from 1 to 100.</summary>
    /// <value>Variables are expanded. Null, the default, is what the level above says, in the end <c>80</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.11.6.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_image_filter_module.html#image_filter_webp_quality">image_filter_webp_quality</seealso>
    public NginxText? ImageFilterWebpQuality
    {
        get => Get<NginxText>("image_filter_webp_quality");
        init => Set("image_filter_webp_quality", value);
    }
}
