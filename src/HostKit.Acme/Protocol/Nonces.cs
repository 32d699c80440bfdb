using System.Collections.Concurrent;

namespace HostKit.Acme;

/// <summary>The nonces that the CA has given and nobody used yet (RFC 8555 §6.5), newest first: old ones expire.</summary>
internal sealed class Nonces
{
    private const int Kept = 16;
    private const int Longest = 1024;
    private readonly ConcurrentStack<string> _unused = new();

    /// <summary>Keeps the nonce of an answer, if it is one: only base64url may be sent back (RFC 8555 §6.5.1).</summary>
    public void Keep(string? nonce)
    {
        if (_unused.Count < Kept && nonce is { Length: > 0 and <= Longest } && nonce.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            _unused.Push(nonce);
    }

    public string? Take() => _unused.TryPop(out var nonce) ? nonce : null;
}
