using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Systemd;

/// <summary>Which entries of the journal are wanted; whatever is not set restricts nothing.</summary>
public sealed record JournalQuery
{
    /// <summary>Entries from one of these units, and what systemd writes of them.</summary>
    public ImmutableArray<UnitName> Units { get; init; } = [];

    /// <summary>Entries of one run of a unit, and what systemd writes of it, see <see cref="UnitProperties.InvocationId"/>.</summary>
    /// <exception cref="ArgumentException">The value is not of 32 hexadecimal digits.</exception>
    public string? InvocationId
    {
        get;
        init => field = value is null || (value.Length == 32 && value.All(char.IsAsciiHexDigit)) ? value : throw new ArgumentException($"'{value}' is no invocation id: 32 hexadecimal digits.", nameof(value));
    }

    /// <summary>Entries at least as important as this.</summary>
    public SyslogLevel? Priority { get; init; }

    /// <summary>Entries from this moment on.</summary>
    public DateTimeOffset? Since { get; init; }

    /// <summary>Entries up to this moment.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>Entries of one boot: <c>0</c> for the present one, <c>-1</c> for the one before, or a boot's id.</summary>
    /// <exception cref="ArgumentException">The value is neither.</exception>
    public string? Boot
    {
        get;
        init => field = value is null || (value.Length == 32 && value.All(char.IsAsciiHexDigit)) || int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
            ? value
            : throw new ArgumentException($"'{value}' is no boot: a number such as 0 or -1, or an id of 32 hexadecimal digits.", nameof(value));
    }

    /// <summary>Entries behind this one, see <see cref="JournalEntry.Cursor"/>; the journal need not have that entry any more.</summary>
    public string? AfterCursor { get; init; }

    /// <summary>The last so many of them.</summary>
    public int? Last
    {
        get;
        init
        {
            if (value < 0)
                throw new ArgumentOutOfRangeException(nameof(value), value, "The number of entries cannot be negative.");
            field = value;
        }
    }

    /// <summary>Entries in which each of these fields has this value, such as <c>_COMM</c> or <c>SYSLOG_IDENTIFIER</c>.</summary>
    /// <exception cref="ArgumentException">A name is none of a field.</exception>
    public ImmutableDictionary<string, string> Fields
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            foreach (var name in value.Keys)
            {
                if (name.Length == 0 || name.Any(c => !(char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '_')))
                    throw new ArgumentException($"'{name}' is no name of a journal field: capital letters, digits and '_'.", nameof(value));
            }

            field = value;
        }
    } = ImmutableDictionary<string, string>.Empty;

    internal IEnumerable<string> Arguments(bool follows)
    {
        foreach (var unit in Units)
            yield return $"--unit={unit}";
        if (Priority is { } level)
            yield return string.Create(CultureInfo.InvariantCulture, $"--priority={(int)level}");
        if (Since is { } since)
            yield return "--since=" + Moment(since);
        if (Until is { } until)
            yield return "--until=" + Moment(until);
        if (Boot is not null)
            yield return $"--boot={Boot}";
        if (AfterCursor is not null)
            yield return $"--after-cursor={AfterCursor}";
        if (Last is { } last)
            yield return string.Create(CultureInfo.InvariantCulture, $"--lines={last}");
        else if (follows)
            yield return "--no-tail";
        // Each alternative has all of the fields.
        var fields = Fields.Select(f => $"{f.Key}={f.Value}").ToList();
        var first = true;
        foreach (var run in InvocationId is null ? (string?[])[null] : [$"_SYSTEMD_INVOCATION_ID={InvocationId}", $"INVOCATION_ID={InvocationId}"])
        {
            if (!first)
                yield return "+";
            first = false;
            if (run is not null)
                yield return run;
            foreach (var field in fields)
                yield return field;
        }
    }

    private static string Moment(DateTimeOffset time)
    {
        var microseconds = (time - DateTimeOffset.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
        return string.Create(CultureInfo.InvariantCulture, $"@{microseconds / 1_000_000}.{microseconds % 1_000_000:000000}");
    }
}
