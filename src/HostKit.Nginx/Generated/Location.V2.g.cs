// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Location
{
    /// <summary>http2_chunk_size</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>8k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_v2_module.html#http2_chunk_size">http2_chunk_size</seealso>
    public ByteSize? Http2ChunkSize
    {
        get => Get<ByteSize?>("http2_chunk_size");
        init => Set("http2_chunk_size", SizeText.Checked(value, "http2_chunk_size"));
    }
}
