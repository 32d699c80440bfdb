using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HostKit.Systemd;

/// <summary>One entry of the journal with all its fields (systemd.journal-fields(7)).</summary>
public sealed class JournalEntry
{
    private readonly ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> _fields;

    internal JournalEntry(ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>> fields) => _fields = fields;

    /// <summary>Where this entry stands in the journal; reading goes on behind it with <see cref="JournalQuery.AfterCursor"/>.</summary>
    public string Cursor => Get("__CURSOR") ?? "";

    /// <summary>When the journal took it, to the microsecond, in UTC.</summary>
    public DateTimeOffset Time => DateTimeOffset.UnixEpoch.AddMicroseconds(Number("__REALTIME_TIMESTAMP") ?? 0);

    /// <summary>When the journal took it, since the boot.</summary>
    public TimeSpan SinceBoot => TimeSpan.FromMicroseconds(Number("__MONOTONIC_TIMESTAMP") ?? 0);

    /// <summary>The boot, as 32 hexadecimal digits.</summary>
    public string BootId => Get("_BOOT_ID") ?? "";

    /// <summary>The unit it is about: the one it came from, or the one that systemd writes of; null for none.</summary>
    public string? Unit => Get("UNIT") ?? Get("_SYSTEMD_UNIT");

    /// <summary>The run of that unit, as <see cref="UnitProperties.InvocationId"/>; null for none.</summary>
    public string? InvocationId => Get("INVOCATION_ID") ?? Get("_SYSTEMD_INVOCATION_ID");

    /// <summary>The message, of one line or more; what is no UTF-8 in it is replaced, see <see cref="MessageBytes"/>.</summary>
    public string Message => Get("MESSAGE") ?? "";

    /// <summary>The message, byte for byte.</summary>
    public ReadOnlyMemory<byte> MessageBytes => GetBytes("MESSAGE") ?? default;

    /// <summary>How important it is; null if it does not say.</summary>
    public SyslogLevel? Priority => Number("PRIORITY") is >= 0 and <= 7 and var level ? (SyslogLevel)level : null;

    /// <summary>The process it came from; null if that is not known.</summary>
    public int? Pid => (int?)Number("_PID");

    /// <summary>The program's name for itself (<c>SYSLOG_IDENTIFIER</c>); null if it gave none.</summary>
    public string? Identifier => Get("SYSLOG_IDENTIFIER");

    /// <summary>The names of its fields, each once, in the order in which they were written.</summary>
    public IEnumerable<string> FieldNames => _fields.Select(f => f.Key).Distinct();

    /// <summary>A field's first value as text.</summary>
    /// <param name="field">Its name, such as <c>_COMM</c>.</param>
    /// <returns>The text; null if there is no such field.</returns>
    public string? Get(string field) => GetBytes(field) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : null;

    /// <summary>A field's first value, byte for byte.</summary>
    /// <param name="field">Its name.</param>
    /// <returns>The bytes; null if there is no such field.</returns>
    public ReadOnlyMemory<byte>? GetBytes(string field)
    {
        foreach (var (name, value) in _fields)
        {
            if (name == field)
                return value;
        }

        return null;
    }

    /// <summary>All values of a field that was given more than once.</summary>
    /// <param name="field">Its name.</param>
    /// <returns>The texts.</returns>
    public IEnumerable<string> GetAll(string field) => _fields.Where(f => f.Key == field).Select(f => Encoding.UTF8.GetString(f.Value.Span));

    /// <summary>Time, program and message.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Time:yyyy-MM-dd HH:mm:ss.ffffff} {Identifier ?? Unit}[{Pid}]: {Message}");

    private long? Number(string field) => long.TryParse(Get(field), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
