using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>What is shown in place of an error (https://nginx.org/en/docs/http/ngx_http_core_module.html#error_page).</summary>
public sealed record ErrorPage : IWords
{
    /// <summary>Describes an error page.</summary>
    /// <param name="target">A path on this server, a named location such as <c>@fallback</c>, or a URL.</param>
    /// <param name="codes">The status codes it stands for, from 300 to 599 but 499.</param>
    /// <exception cref="ArgumentException">No code is given, or one is out of range.</exception>
    public ErrorPage(NginxText target, params ReadOnlySpan<int> codes)
    {
        ArgumentNullException.ThrowIfNull(target);
        if (codes.IsEmpty)
            throw new ArgumentException("An error page needs at least one status code.", nameof(codes));
        foreach (var code in codes)
        {
            if (code is < 300 or > 599 or 499)
                throw new ArgumentOutOfRangeException(nameof(codes), code, "nginx takes error pages for the status codes 300 to 599, but not 499.");
        }

        Target = target;
        Codes = [.. codes];
    }

    /// <summary>Where the answer comes from.</summary>
    public NginxText Target { get; }

    /// <summary>The status codes it stands for.</summary>
    public ImmutableArray<int> Codes { get; }

    /// <summary>The status that is sent instead; null, the default, keeps the error's; 0 takes the one of the target.</summary>
    public int? ResponseCode { get; init; }

    IEnumerable<NginxWord> IWords.Words
    {
        get
        {
            foreach (var code in Codes)
                yield return code.ToString(CultureInfo.InvariantCulture);
            if (ResponseCode is { } response)
                yield return response == 0 ? "=" : "=" + response.ToString(CultureInfo.InvariantCulture);
            yield return Target.Source;
        }
    }

    /// <inheritdoc/>
    public bool Equals(ErrorPage? other)
        => other is not null && Target == other.Target && ResponseCode == other.ResponseCode && Codes.SequenceEqual(other.Codes);

    /// <inheritdoc/>
    public override int GetHashCode() => Codes.Aggregate(Target.GetHashCode(), HashCode.Combine);
}
