using System.Globalization;
using System.Text;

namespace HostKit.Acme;

/// <summary>All certificates of a store: how long they hold, and how it stands with them. Nothing in it is secret.</summary>
public sealed class CertificateReport
{
    private CertificateReport(DateTimeOffset time, IReadOnlyList<CertificateReportEntry> entries) => (Time, Entries) = (time, entries);

    /// <summary>Of when it is.</summary>
    public DateTimeOffset Time { get; }

    /// <summary>The certificates; those that end first come first, and before them those that there are none of.</summary>
    public IReadOnlyList<CertificateReportEntry> Entries { get; }

    /// <summary>Reads the certificates and their status files.</summary>
    /// <param name="store">The store.</param>
    /// <returns>The report.</returns>
    /// <exception cref="CertificateStoreException">The directory cannot be read.</exception>
    public static CertificateReport Of(CertificateStore store)
    {
        ArgumentNullException.ThrowIfNull(store);
        var now = store.Clock.GetUtcNow();
        return new(now, [.. store.Certificates.Select(c => CertificateReportEntry.Of(c, now)).OrderBy(e => e.Certificate?.NotAfter).ThenBy(e => e.Name, StringComparer.Ordinal)]);
    }

    /// <summary>The report as JSON, <c>formatVersion</c> 1.</summary>
    /// <returns>UTF-8.</returns>
    public byte[] ToJson() => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("formatVersion", 1);
        json.WriteTime("time", Time);
        json.WriteStartArray("certificates");
        foreach (var entry in Entries)
            entry.Write(json);
        json.WriteEndArray();
        json.WriteEndObject();
    }, indented: true);

    /// <summary>The report as a table for people, with a line for each certificate, and its sentence below it where something is wrong.</summary>
    /// <returns>Lines.</returns>
    public override string ToString()
    {
        if (Entries.Count == 0)
            return "There are no certificates.\n";
        List<string[]> rows = [["CERTIFICATE", "STATE", "EXPIRES", "DAYS", "RENEWED", "ISSUER", "NAMES"]];
        rows.AddRange(Entries.Select(Row));
        var widths = Enumerable.Range(0, rows[0].Length).Select(i => rows.Max(r => r[i].Length)).ToArray();
        var text = new StringBuilder();
        for (var row = 0; row < rows.Count; row++)
        {
            text.Append(string.Join("  ", rows[row].Select((cell, i) => cell.PadRight(widths[i]))).TrimEnd()).Append('\n');
            if (row > 0 && Entries[row - 1].Problem is { } problem)
                text.Append("  ").Append(problem).Append('\n');
        }

        return text.ToString();
    }

    private static string[] Row(CertificateReportEntry entry) =>
    [
        entry.Name, Words.Of(entry.State), Day(entry.Certificate?.NotAfter), entry.DaysLeft?.ToString(CultureInfo.InvariantCulture) ?? "-", Day(entry.RenewAt),
        entry.Certificate?.Issuer ?? "-", entry.Certificate is { } held ? string.Join(", ", held.Names) : "-",
    ];

    private static string Day(DateTimeOffset? time) => time?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
