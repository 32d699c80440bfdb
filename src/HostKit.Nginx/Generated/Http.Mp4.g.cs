// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>The first buffer for a file's tables.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>512K</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_mp4_module.html#mp4_buffer_size">mp4_buffer_size</seealso>
    public ByteSize? Mp4BufferSize
    {
        get => Get<ByteSize?>("mp4_buffer_size");
        init => Set("mp4_buffer_size", SizeText.Checked(value, "mp4_buffer_size"));
    }

    /// <summary>The largest buffer for them.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>10M</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_mp4_module.html#mp4_max_buffer_size">mp4_max_buffer_size</seealso>
    public ByteSize? Mp4MaxBufferSize
    {
        get => Get<ByteSize?>("mp4_max_buffer_size");
        init => Set("mp4_max_buffer_size", SizeText.Checked(value, "mp4_max_buffer_size"));
    }

    /// <summary>Whether a part begins with a key frame.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.21.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_mp4_module.html#mp4_start_key_frame">mp4_start_key_frame</seealso>
    public bool? Mp4StartKeyFrame
    {
        get => Get<bool?>("mp4_start_key_frame");
        init => Set("mp4_start_key_frame", value);
    }
}
