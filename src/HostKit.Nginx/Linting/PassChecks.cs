using System.Net;

namespace HostKit.Nginx;

/// <summary>Where requests are passed to.</summary>
internal static class PassChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.Arguments.Length != 1)
            return;
        if (statement.Name == "proxy_pass" && statement.Parent is { } block)
        {
            var target = PassTarget.Of(statement, review.Variables);
            Target(statement, target, review);
            Path(statement, target, review);
            Name(statement, target.PlainHost, target.HasVariables, review);
            Host(statement, target, review);
            if (block.Effective("proxy_buffering") is [.., { First: "off" } off] && (block.Value("proxy_cache") is not (null or "off") || block.Value("proxy_limit_rate") is not (null or "0")))
                review.Add(NginxFindings.BufferingOff, off, "proxy_cache or proxy_limit_rate is set, too.");
        }
        else if (statement.Name is "fastcgi_pass" or "uwsgi_pass" or "scgi_pass" or "grpc_pass" or "memcached_pass")
        {
            var host = statement.First[(statement.First.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0)..];
            if (!host.Contains('$', StringComparison.Ordinal))
                Name(statement, host.Split('/')[0].Length == 0 ? host : host.StartsWith("unix:", StringComparison.Ordinal) ? host : host.Split('/')[0], variable: false, review);
        }
    }

    private static void Target(ReviewedStatement pass, PassTarget target, NginxReview review)
    {
        if (target.Scheme.Length == 0 && !pass.First.Contains('$', StringComparison.Ordinal))
            review.Add(NginxFindings.PassScheme, pass, $"'{pass.First}' has no scheme.", $"write http://{pass.First}");
        if (review.IsWhole && target.HasVariables && target.PlainHost is { } host && !target.IsSocket && NeedsLookup(host) && !Upstreams(pass).Contains(NameOf(host)) && pass.Parent!.Effective("resolver").Count == 0)
            review.Add(NginxFindings.PassResolver, pass, $"{NameOf(host)} has to be looked up at each request.");
    }

    private static void Host(ReviewedStatement pass, PassTarget target, NginxReview review)
    {
        if (review.IsWhole && target.PlainHost is { } host && Upstreams(pass).Contains(NameOf(host))
            && !pass.Parent!.Effective("proxy_set_header").Any(header => header.First.Equals("Host", StringComparison.OrdinalIgnoreCase)))
            review.Add(NginxFindings.PassHost, pass, $"The Host header is {host}.");
    }

    private static void Path(ReviewedStatement pass, PassTarget target, NginxReview review)
    {
        if (!target.HasPath)
            return;
        var block = pass.Parent!;
        var match = block.IsLocation ? block.Match : null;
        if (target.HasVariables)
        {
            if (!target.IsPathVariable)
                review.Add(NginxFindings.PassVariablePath, pass, $"Every request asks for {target.Path}.");
            return;
        }

        if (match is null or { IsRegex: true } or { IsNamed: true })
        {
            if (block.Name is "location" or "if" or "limit_except")
                review.Add(NginxFindings.PassPath, pass, $"{target.Path} stands for nothing here.");
            return;
        }

        if (match.Modifier == "=" || block.Source is null)
            return;
        if (!match.Pattern.EndsWith('/') && target.Path.EndsWith('/'))
            review.Add(NginxFindings.PassSlash, pass, $"{match.Pattern}/x becomes {target.Path}/x.");
        else if (match.Pattern.EndsWith('/') && !target.Path.EndsWith('/') && target.Path.StartsWith('/') && !target.Path.Contains('?', StringComparison.Ordinal))
            review.Add(NginxFindings.PassSlash, pass, $"{match.Pattern}x becomes {target.Path}x.");
        else
            review.Add(NginxFindings.PassNormalized, pass, $"The path behind {match.Pattern} is passed on decoded.");
    }

    /// <summary>What is said about a name, without a port.</summary>
    private static void Name(ReviewedStatement pass, string? host, bool variable, NginxReview review)
    {
        if (host is null || host.StartsWith("unix:", StringComparison.OrdinalIgnoreCase) || host.Length == 0)
            return;
        var name = NameOf(host);
        var upstreams = Upstreams(pass);
        if (!NeedsLookup(host) || upstreams.Contains(name) || name.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return;
        if (!name.Contains('.', StringComparison.Ordinal) && upstreams.FirstOrDefault(upstream => IsNear(upstream, name)) is { } near)
            review.Add(NginxFindings.UnknownUpstream, pass, $"There is no upstream {name}.", $"write {near}, if that is meant");
        else if (!variable && (review.IsWhole || name.Contains('.', StringComparison.Ordinal)))
            review.Add(NginxFindings.NameAtStart, pass, $"{name} is looked up once.");
    }

    internal static bool NeedsLookup(string host) => !IPAddress.TryParse(NameOf(host).Trim('[', ']'), out _);

    internal static string NameOf(string host)
    {
        if (host.StartsWith('['))
            return host[..(host.IndexOf(']', StringComparison.Ordinal) + 1)];
        var colon = host.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? host : host[..colon];
    }

    private static HashSet<string> Upstreams(ReviewedStatement at)
        => at.Within("http") is { } http ? http.Own("upstream").Select(upstream => upstream.First).ToHashSet(StringComparer.OrdinalIgnoreCase) : [];

    /// <summary>Whether two names differ by one letter: another one, one more, one less, or two that changed places.</summary>
    private static bool IsNear(string one, string other)
    {
        if (Math.Abs(one.Length - other.Length) > 1 || Math.Min(one.Length, other.Length) < 4)
            return false;
        var start = one.AsSpan().CommonPrefixLength(other);
        var (a, b) = (one[start..], other[start..]);
        return a.Length == b.Length ? a[1..] == b[1..] || (a.Length > 1 && a[0] == b[1] && a[1] == b[0] && a[2..] == b[2..]) : a.Length > b.Length ? a[1..] == b : b[1..] == a;
    }
}
