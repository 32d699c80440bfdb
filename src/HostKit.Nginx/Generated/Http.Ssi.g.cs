// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record Http
{
    /// <summary>Whether commands in pages (SSI) are carried out.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location, location.if; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_ssi_module.html#ssi">ssi</seealso>
    public bool? Ssi
    {
        get => Get<bool?>("ssi");
        init => Set("ssi", value);
    }

    /// <summary>Whether buffers that are used again count as others do.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, leaves it out. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    public bool? SsiIgnoreRecycledBuffers
    {
        get => Get<bool?>("ssi_ignore_recycled_buffers");
        init => Set("ssi_ignore_recycled_buffers", value);
    }

    /// <summary>Whether the Last-Modified header is kept.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4, since 1.5.1.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_ssi_module.html#ssi_last_modified">ssi_last_modified</seealso>
    public bool? SsiLastModified
    {
        get => Get<bool?>("ssi_last_modified");
        init => Set("ssi_last_modified", value);
    }

    /// <summary>The size from which on parts of a page are sent from its file.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>1k</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_ssi_module.html#ssi_min_file_chunk">ssi_min_file_chunk</seealso>
    public ByteSize? SsiMinFileChunk
    {
        get => Get<ByteSize?>("ssi_min_file_chunk");
        init => Set("ssi_min_file_chunk", SizeText.Checked(value, "ssi_min_file_chunk"));
    }

    /// <summary>Whether nothing is shown for commands that fail.</summary>
    /// <value><c>on</c> or <c>off</c>. Null, the default, is what the level above says, in the end <c>off</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_ssi_module.html#ssi_silent_errors">ssi_silent_errors</seealso>
    public bool? SsiSilentErrors
    {
        get => Get<bool?>("ssi_silent_errors");
        init => Set("ssi_silent_errors", value);
    }

    /// <summary>The types of pages whose commands are carried out, besides text/html; * is any.</summary>
    /// <value>Empty, the default, is what the level above says, in the end <c>text/html</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_ssi_module.html#ssi_types">ssi_types</seealso>
    public ImmutableArray<string> SsiTypes
    {
        get => GetList<string>("ssi_types");
        init => SetList("ssi_types", value);
    }

    /// <summary>The longest value of a parameter.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>256</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_ssi_module.html#ssi_value_length">ssi_value_length</seealso>
    public ByteSize? SsiValueLength
    {
        get => Get<ByteSize?>("ssi_value_length");
        init => Set("ssi_value_length", SizeText.Checked(value, "ssi_value_length"));
    }
}
