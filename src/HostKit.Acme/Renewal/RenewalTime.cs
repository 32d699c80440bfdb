using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace HostKit.Acme;

/// <summary>
/// When a certificate is renewed. The CA's own window comes first (RFC 9773), else a share of the lifetime, so that certificates of six days work as those of ninety do.
/// Within what is allowed the time is random, so that not all come at once, and always the same for the same certificate, so that nothing is rolled again.
/// </summary>
public static class RenewalTime
{
    private static readonly TimeSpan ShortLifetime = TimeSpan.FromDays(10);

    /// <summary>The time by the lifetime alone: at the latest when two thirds have passed, one half where the lifetime is less than ten days, and up to a thirtieth of the lifetime before.</summary>
    /// <param name="notBefore">The first moment of the certificate.</param>
    /// <param name="notAfter">Its last moment.</param>
    /// <param name="seed">What the random part is derived from, such as the serial number and the host.</param>
    /// <returns>The time.</returns>
    public static DateTimeOffset ByLifetime(DateTimeOffset notBefore, DateTimeOffset notAfter, string seed)
    {
        var lifetime = Lifetime(notBefore, notAfter);
        var latest = lifetime < ShortLifetime ? 1.0 / 2 : 2.0 / 3;
        return notBefore + (lifetime * (latest - (Share(seed) / 30)));
    }

    /// <summary>When it is renewed whatever the CA's window says: with a twentieth of the lifetime left.</summary>
    /// <param name="notBefore">The first moment of the certificate.</param>
    /// <param name="notAfter">Its last moment.</param>
    /// <returns>The time.</returns>
    public static DateTimeOffset Latest(DateTimeOffset notBefore, DateTimeOffset notAfter) => notAfter - (Lifetime(notBefore, notAfter) / 20);

    /// <summary>The time for a certificate, with the reason for it.</summary>
    /// <param name="notBefore">The first moment of the certificate.</param>
    /// <param name="notAfter">Its last moment.</param>
    /// <param name="window">What the CA said of it last; null where it says nothing.</param>
    /// <param name="seed">What the random part is derived from, such as the serial number and the host.</param>
    /// <returns>The time.</returns>
    public static RenewalPlan Plan(DateTimeOffset notBefore, DateTimeOffset notAfter, RenewalWindow? window, string seed)
    {
        var byLifetime = ByLifetime(notBefore, notAfter, seed);
        var fallback = new RenewalPlan { At = byLifetime, Reason = "by its lifetime", Warning = window?.Warning };
        if (window is not { Start: { } start, End: { } end })
            return fallback;
        if (Absurdity(start, end, notBefore, notAfter) is { } absurd)
            return fallback with { Warning = FormattableString.Invariant($"The CA suggests to renew between {start:u} and {end:u}, which {absurd}; the lifetime counts instead.") };
        var chosen = start + ((end - start) * Share(FormattableString.Invariant($"{seed} {start:O} {end:O}")));
        var latest = Latest(notBefore, notAfter);
        return chosen > latest
            ? new() { At = latest, Reason = "before it expires, whatever the CA's window says" }
            : new() { At = chosen, Reason = "in the CA's window", IsByWindow = true, Explanation = window.Explanation };
    }

    /// <summary>Whether the CA is to be asked for its window now: not before the time that it named, never for a certificate that has expired.</summary>
    /// <param name="known">What it said last; null when it was never asked.</param>
    /// <param name="certificateId">The certificate (<see cref="CertificateId.Of"/>).</param>
    /// <param name="notAfter">Its last moment.</param>
    /// <param name="now">The time.</param>
    /// <returns>True if so.</returns>
    public static bool IsToBeAsked(RenewalWindow? known, string certificateId, DateTimeOffset notAfter, DateTimeOffset now)
        => now < notAfter
            // A time further away than any that is kept was written under another clock.
            && (known is null || known.CertificateId != certificateId || now >= known.AskAgain || known.AskAgain - now > RenewalWindow.LongestWait);

    /// <summary>A number from 0 to 1, without 1, that looks random and is the same for the same text.</summary>
    internal static double Share(string seed)
        => (BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(seed))) >> 11) / (double)(1UL << 53);

    private static string? Absurdity(DateTimeOffset start, DateTimeOffset end, DateTimeOffset notBefore, DateTimeOffset notAfter)
        => end < start ? "ends before it begins"
            : end - start > Lifetime(notBefore, notAfter) ? "is longer than the certificate lives"
            : start >= notAfter ? "begins when the certificate has expired"
            : null;

    private static TimeSpan Lifetime(DateTimeOffset notBefore, DateTimeOffset notAfter) => notAfter > notBefore ? notAfter - notBefore : TimeSpan.Zero;
}
