// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

namespace HostKit.Nginx;

public sealed partial record Server
{
    /// <summary>The size of the parts a response is asked for and cached in; 0 is whole.</summary>
    /// <value>Bytes, kibibytes or mebibytes. Null, the default, is what the level above says, in the end <c>0</c>. In http, server, location; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/http/ngx_http_slice_module.html#slice">slice</seealso>
    public ByteSize? Slice
    {
        get => Get<ByteSize?>("slice");
        init => Set("slice", SizeText.Checked(value, "slice"));
    }
}
