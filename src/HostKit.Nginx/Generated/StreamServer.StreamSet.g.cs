// Generated from Catalogue/*.json; edit those and run the generator.
#nullable enable

using System.Collections.Immutable;

namespace HostKit.Nginx;

public sealed partial record StreamServer
{
    /// <summary>Gives a variable a value.</summary>
    /// <value>Empty, the default, leaves it out. In stream.server; found in nginx 1.22.1 to 1.30.4.</value>
    /// <seealso href="https://nginx.org/en/docs/stream/ngx_stream_set_module.html#set">set</seealso>
    public ImmutableArray<VariableAssignment> SetVariable
    {
        get => GetList<VariableAssignment>("set");
        init => SetList("set", value);
    }
}
