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
    internal IEnumerable<Secret> Secrets => _parts.Select(p => p is Quoted quoted ? quoted.Secret : p as Secret).OfType<Secret>();

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

    /// <summary>A secret's value between the double quotes of an environment file (systemd.exec(5), "EnvironmentFile="), where some characters need a backslash.</summary>
    /// <param name="value">The secret.</param>
    /// <param name="format"><c>environment</c>.</param>
    /// <exception cref="FormatException">The format is another one.</exception>
    /// <example><code>$"DB_PASSWORD=\"{password:environment}\"\n"</code></example>
    public void AppendFormatted(Secret value, string? format)
    {
        ArgumentNullException.ThrowIfNull(value);
        _parts.Add(format switch
        {
            null or "" => value,
            "environment" => new Quoted(value),
            _ => throw new FormatException($"A secret has no format '{format}': leave it out, or use 'environment'."),
        });
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
        var bytes = GC.AllocateArray<byte>(_parts.Sum(Length), pinned: true);
        var rest = bytes.AsSpan();
        foreach (var part in _parts)
        {
            if (part is Quoted quoted)
                quoted.CopyTo(rest);
            else if (part is Secret secret)
                secret.Reveal().CopyTo(rest);
            else
                Encoding.UTF8.GetBytes((string)part, rest);
            rest = rest[Length(part)..];
        }

        return bytes;
    }

    private static int Length(object part) => part switch { Quoted quoted => quoted.Length, Secret secret => secret.Reveal().Length, _ => Encoding.UTF8.GetByteCount((string)part) };

    /// <summary>A secret between double quotes: what would end them or be replaced there gets a backslash.</summary>
    private sealed record Quoted(Secret Secret)
    {
        private static ReadOnlySpan<byte> Special => "\"\\$`"u8;

        public int Length
        {
            get
            {
                var length = 0;
                foreach (var b in Secret.Reveal())
                    length += Special.Contains(b) ? 2 : 1;
                return length;
            }
        }

        public void CopyTo(Span<byte> target)
        {
            var at = 0;
            foreach (var b in Secret.Reveal())
            {
                if (Special.Contains(b))
                    target[at++] = (byte)'\\';
                target[at++] = b;
            }
        }
    }
}
