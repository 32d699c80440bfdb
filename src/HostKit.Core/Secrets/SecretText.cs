using System.Runtime.CompilerServices;
using System.Text;

namespace HostKit;

/// <summary>
/// Text with secrets in it, such as a line of an environment file. Written as an interpolated string, in which a <see cref="Secret"/> stands for
/// its value; the text as a whole is as secret as they are.
/// </summary>
/// <example><code>FileContent.FromSecretText($"DATABASE_URL=postgres://app:{password}@localhost/app\n")</code></example>
[InterpolatedStringHandler]
public sealed class SecretText
{
    private readonly List<object> _parts = [];

    /// <summary>Called by the compiler.</summary>
    /// <param name="literalLength">Not used.</param>
    /// <param name="formattedCount">Not used.</param>
    public SecretText(int literalLength, int formattedCount)
    {
    }

    /// <summary>The secrets in it.</summary>
    internal IEnumerable<Secret> Secrets => _parts.OfType<Secret>();

    /// <summary>Where they come from.</summary>
    internal string Source => string.Join(", ", Secrets.Select(s => s.Source).Distinct());

    /// <summary>Called by the compiler.</summary>
    /// <param name="value">The literal text.</param>
    public void AppendLiteral(string value) => _parts.Add(value);

    /// <summary>A secret's value, taken as UTF-8.</summary>
    /// <param name="value">The secret.</param>
    public void AppendFormatted(Secret value)
    {
        ArgumentNullException.ThrowIfNull(value);
        _parts.Add(value);
    }

    /// <summary>Text that is no secret.</summary>
    /// <param name="value">The text.</param>
    public void AppendFormatted(string? value) => _parts.Add(value ?? "");

    /// <summary>A number that is no secret, written as in every culture.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(long value) => _parts.Add(value.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Whether both are made of the same texts and the same secrets.</summary>
    /// <param name="obj">The other.</param>
    /// <returns>True when they are.</returns>
    public override bool Equals(object? obj) => obj is SecretText other && _parts.SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override int GetHashCode() => _parts.Count;

    /// <summary>Where its secrets come from, never their values.</summary>
    /// <returns>Such as <c>(text with secrets from environment variable APP_PASSWORD)</c>.</returns>
    public override string ToString() => $"(text with secrets from {Source})";

    /// <summary>All of it; the caller zeroes it.</summary>
    internal byte[] Reveal()
    {
        var bytes = GC.AllocateArray<byte>(_parts.Sum(p => p is Secret secret ? secret.Reveal().Length : Encoding.UTF8.GetByteCount((string)p)), pinned: true);
        var rest = bytes.AsSpan();
        foreach (var part in _parts)
        {
            if (part is Secret secret)
                secret.Reveal().CopyTo(rest);
            var length = part is Secret revealed ? revealed.Reveal().Length : Encoding.UTF8.GetBytes((string)part, rest);
            rest = rest[length..];
        }

        return bytes;
    }
}
