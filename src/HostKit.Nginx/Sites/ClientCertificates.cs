namespace HostKit.Nginx;

/// <summary>Clients that show a certificate (https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_verify_client).</summary>
public sealed record ClientCertificates
{
    /// <summary>Says whose certificates are taken.</summary>
    /// <param name="authorities">The absolute path of a PEM file with the authorities that sign clients' certificates.</param>
    /// <exception cref="ArgumentException">The path is not absolute.</exception>
    public ClientCertificates(string authorities)
    {
        ArgumentException.ThrowIfNullOrEmpty(authorities);
        Authorities = authorities.StartsWith('/') ? NginxText.WithoutNul(authorities) : throw new ArgumentException($"'{authorities}' must be an absolute path.", nameof(authorities));
    }

    /// <summary>The file with the authorities.</summary>
    public string Authorities { get; }

    /// <summary>Whether clients without a certificate come in, too; false unless set. <c>$ssl_client_verify</c> then says <c>NONE</c>.</summary>
    public bool Optional { get; init; }

    /// <summary>How many certificates there may be between a client's and its authority; null, the default, is 1.</summary>
    public int? Depth { get; init => field = NumberText.Checked(value, "ssl_verify_depth"); }

    /// <summary>A PEM file with revoked certificates; null, the default, for none.</summary>
    public string? Revoked { get; init; }
}
