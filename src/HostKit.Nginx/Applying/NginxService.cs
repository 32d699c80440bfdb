namespace HostKit.Nginx;

/// <summary>
/// nginx itself: its package, and what may happen to it. Sites and <see cref="NginxConf"/> bring all else along: that it is enabled, started, checked and
/// reloaded; with this, whatever the configuration declares below <c>/etc/nginx</c> has it reloaded. The distribution's unit stays as it is; a drop-in makes its reload one that fails when nginx keeps the former configuration.
/// </summary>
public sealed record NginxService : IComponent
{
    /// <summary>The package that is installed; <c>nginx</c> unless set, null for none, where nginx comes from elsewhere.</summary>
    public SystemPackage? Package { get; init; } = new("nginx");

    /// <summary>
    /// Whether an apply may restart nginx for a change that a reload cannot bring about, such as a port that is bound on one address instead of on all: that
    /// cuts every connection. False unless set: then such a change is an error of the plan, which names it and the way around it.
    /// </summary>
    public bool AllowRestart { get; init; }

    string IComponent.Name => "nginx";

    IEnumerable<IReview> IComponent.Reviews => [ReloadReview.Instance, FutureReview.Instance];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => Package is null ? NginxUnit.Resources(["/etc/nginx"], []) : [Package, .. NginxUnit.Resources(["/etc/nginx"], [])];
}
