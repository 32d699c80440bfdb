namespace HostKit.Nginx;

/// <summary>The cache of certificates whose paths have variables (https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_certificate_cache).</summary>
public sealed record CertificateCache : IWords
{
    private readonly int? _max;

    private CertificateCache(int? max) => _max = max;

    /// <summary>Nothing is kept.</summary>
    public static CertificateCache Off { get; } = new((int?)null);

    /// <summary>How long a certificate that is not used is kept; null, the default, is 10 seconds. Whole seconds.</summary>
    public TimeSpan? Inactive { get; init => field = TimeText.Seconds(value, "inactive"); }

    /// <summary>After how long a certificate is read again; null, the default, is 60 seconds. Whole seconds.</summary>
    public TimeSpan? Valid { get; init => field = TimeText.Seconds(value, "valid"); }

    IEnumerable<NginxWord> IWords.Words
        => _max is null ? ["off"] : WordList.Of(WordList.Set("max", _max), WordList.Set("inactive", Inactive), WordList.Set("valid", Valid));

    /// <summary>Keeps certificates.</summary>
    /// <param name="max">How many at most; one or more.</param>
    /// <returns>The cache.</returns>
    public static CertificateCache Of(int max) => new(NumberText.Checked(max, "max", 1));
}
