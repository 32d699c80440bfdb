using System.Text;

namespace HostKit;

/// <summary>
/// Takes secrets out of what programs say: a command or a service that fails may well print what it was given, and its words go into messages.
/// </summary>
internal sealed class SecretMask
{
    // Shorter ones stand in ordinary words, and are no secrets to speak of.
    private const int LeastLength = 4;

    private readonly IReadOnlyList<Secret> _secrets;

    private SecretMask(IReadOnlyList<Secret> secrets) => _secrets = secrets;

    public static SecretMask Of(DesiredState desired) => new([.. desired.Resources.SelectMany(r => r.Content?.Secrets ?? []).Distinct()]);

    /// <summary>The text, with its source in the place of each secret.</summary>
    public string Hide(string text)
    {
        foreach (var secret in _secrets)
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            // The line ending of a file is not printed with its word.
            var value = secret.Reveal().TrimEnd("\r\n"u8);
            if (value.Length >= LeastLength && bytes.AsSpan().IndexOf(value) >= 0)
                text = Replace(bytes, value, Encoding.UTF8.GetBytes(secret.ToString()));
        }

        return text;
    }

    // On bytes: a text made of a secret could never be zeroed.
    private static string Replace(ReadOnlySpan<byte> text, ReadOnlySpan<byte> value, ReadOnlySpan<byte> instead)
    {
        using var result = new MemoryStream();
        for (int at; (at = text.IndexOf(value)) >= 0; text = text[(at + value.Length)..])
        {
            result.Write(text[..at]);
            result.Write(instead);
        }

        result.Write(text);
        return Encoding.UTF8.GetString(result.GetBuffer().AsSpan(0, (int)result.Length));
    }
}
