using System.Security.Cryptography;
using System.Text;

namespace HostKit.Acme;

/// <summary>AWS's signature of requests, version 4 (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html).</summary>
internal static class AwsSignature
{
    private const string Algorithm = "AWS4-HMAC-SHA256";

    /// <summary>The value of the header <c>Authorization</c>.</summary>
    /// <param name="credentials">Whose signature.</param>
    /// <param name="region">Such as <c>us-east-1</c>.</param>
    /// <param name="service">Such as <c>route53</c>.</param>
    /// <param name="method">Such as <c>GET</c>.</param>
    /// <param name="url">The address.</param>
    /// <param name="headers">All headers that are signed, with <c>host</c> and <c>x-amz-date</c> among them.</param>
    /// <param name="body">The body; empty for none.</param>
    public static string Authorization(AwsCredentials credentials, string region, string service, string method, Uri url, IEnumerable<(string Name, string Value)> headers, ReadOnlySpan<byte> body)
    {
        var lines = headers.GroupBy(h => h.Name.ToLowerInvariant()).OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => string.Join(',', g.Select(h => Spaces(h.Value))));
        var signed = string.Join(';', lines.Keys);
        var request = new StringBuilder().Append(method).Append('\n').Append(PathOf(url)).Append('\n').Append(QueryOf(url)).Append('\n');
        foreach (var (name, value) in lines)
            request.Append(name).Append(':').Append(value).Append('\n');
        request.Append('\n').Append(signed).Append('\n').Append(Convert.ToHexStringLower(SHA256.HashData(body)));
        var time = lines["x-amz-date"];
        var scope = $"{time[..8]}/{region}/{service}/aws4_request";
        var text = $"{Algorithm}\n{time}\n{scope}\n{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(request.ToString())))}";
        var key = Encoding.UTF8.GetBytes("AWS4" + credentials.SecretAccessKey);
        foreach (var part in scope.Split('/'))
            key = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(part));
        var signature = Convert.ToHexStringLower(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
        return $"{Algorithm} Credential={credentials.AccessKeyId}/{scope}, SignedHeaders={signed}, Signature={signature}";
    }

    private static string PathOf(Uri url) => string.Join('/', url.AbsolutePath.Split('/').Select(part => Uri.EscapeDataString(Uri.UnescapeDataString(part))));

    private static string QueryOf(Uri url)
    {
        var pairs = url.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2));
        var escaped = pairs.Select(p => (Name: Again(p[0]), Value: Again(p.Length > 1 ? p[1] : ""))).OrderBy(p => p.Name, StringComparer.Ordinal).ThenBy(p => p.Value, StringComparer.Ordinal);
        return string.Join('&', escaped.Select(p => $"{p.Name}={p.Value}"));
    }

    private static string Again(string text) => Uri.EscapeDataString(Uri.UnescapeDataString(text));

    private static string Spaces(string value) => string.Join(' ', value.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
