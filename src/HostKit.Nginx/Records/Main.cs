using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// A whole <c>nginx.conf</c> (https://nginx.org/en/docs/ngx_core_module.html): set <see cref="Events"/>, which nginx wants even where it is empty.
/// What is assigned first is written first, so <see cref="LoadModule"/> comes before what uses the module.
/// </summary>
public sealed partial record Main : NginxContext
{
    private protected override ImmutableArray<NginxStatement> ToText() => ToBody();
}
