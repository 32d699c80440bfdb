namespace HostKit;

/// <summary>The name of a user or group on the host (useradd(8), "CAVEATS").</summary>
public sealed record AccountName
{
    /// <summary>The superuser and its group.</summary>
    public static readonly AccountName Root = new("root");

    /// <summary>Takes a name.</summary>
    /// <param name="value">1 to 32 of <c>A-Z a-z 0-9 _ . -</c>, starting with a letter or underscore.</param>
    /// <exception cref="ArgumentException">The name is none that Linux tools accept.</exception>
    public AccountName(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Length is 0 or > 32 || !(char.IsAsciiLetter(value[0]) || value[0] == '_')
            || !IsPlain(value))
            throw new ArgumentException($"'{value}' is not an account name: use 1 to 32 letters, digits, '_', '.' and '-', starting with a letter or '_'.", nameof(value));
        Value = value;
    }

    private static bool IsPlain(string value)
    {
        foreach (var c in value)
        {
            if (!(char.IsAsciiLetterOrDigit(c) || c is '_' or '.' or '-'))
                return false;
        }

        return true;
    }

    /// <summary>The name.</summary>
    public string Value { get; }

    /// <summary>Takes a name.</summary>
    /// <param name="value">The name.</param>
    public static implicit operator AccountName(string value) => new(value);

    /// <summary>Takes a name.</summary>
    /// <param name="value">The name.</param>
    /// <returns>The account name.</returns>
    public static AccountName FromString(string value) => new(value);

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
