using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;

namespace HostKit.Acme;

/// <summary>What has to be seen for one challenge to be met (RFC 8555 §8).</summary>
public sealed record ChallengeAnswer
{
    /// <summary>The kind of challenge, such as <see cref="ChallengeTypes.Http01"/>.</summary>
    public required string Type { get; init; }

    /// <summary>What is to be proven.</summary>
    public required AcmeIdentifier Identifier { get; init; }

    /// <summary>The CA's random text: letters, digits, <c>-</c> and <c>_</c>, so it is safe as a file's name.</summary>
    public required string Token { get; init; }

    /// <summary>The token and the account key's thumbprint (RFC 8555 §8.1); what an HTTP-01 file holds.</summary>
    public required string KeyAuthorization { get; init; }

    /// <summary>Where an HTTP-01 file is asked for, such as <c>/.well-known/acme-challenge/TOKEN</c> (RFC 8555 §8.3).</summary>
    public string HttpPath => "/.well-known/acme-challenge/" + Token;

    /// <summary>The name of the TXT record of DNS-01, without a final dot (RFC 8555 §8.4).</summary>
    public string DnsName => "_acme-challenge." + Identifier.BaseName;

    /// <summary>The value of the TXT record of DNS-01 (RFC 8555 §8.4).</summary>
    public string DnsValue => Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(KeyAuthorization)));

    /// <summary>By which name a CA asks for the certificate of TLS-ALPN-01: an address is asked for by its reverse name (RFC 8737 §3, RFC 8738 §6).</summary>
    public string TlsName => Identifier.Address is { } address ? Reverse(address) : Identifier.Value;

    internal static ChallengeAnswer Of(AcmeAuthorization authorization, AcmeChallenge challenge, string thumbprint)
    {
        // The token becomes part of a path, so nothing else than RFC 8555 §8.3 allows may be in it.
        if (challenge.Token is not { Length: > 0 and <= 512 } token || !token.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            throw new AcmeProtocolException(challenge.Url, $"the challenge {challenge.Type} has no token in base64url.");
        return new() { Type = challenge.Type, Identifier = authorization.Identifier, Token = token, KeyAuthorization = $"{token}.{thumbprint}" };
    }

    private static string Reverse(IPAddress address)
    {
        var bytes = address.GetAddressBytes().Reverse();
        return address.AddressFamily == System.Net.Sockets.AddressFamily.InterNetworkV6
            ? string.Join('.', bytes.SelectMany(b => new[] { $"{b & 15:x}", $"{b >> 4:x}" })) + ".ip6.arpa"
            : string.Join('.', bytes) + ".in-addr.arpa";
    }
}
