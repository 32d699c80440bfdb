using System.Text.Json;

namespace HostKit.Acme.Service;

/// <summary>How it stands, for people and for programs.</summary>
internal static class Reports
{
    public static int Status(CertificateStore store, bool json)
    {
        var statuses = store.Certificates.Select(c => (c.Name, Status: c.ReadStatus())).ToList();
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            using (var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n" }))
            {
                writer.WriteStartObject();
                writer.WriteNumber("formatVersion", 1);
                writer.WriteStartArray("certificates");
                foreach (var (_, status) in statuses.Where(s => s.Status is not null))
                    writer.WriteRawValue(status!.ToJson());
                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            output.Write("\n"u8);
        }
        else
        {
            foreach (var (name, status) in statuses)
                Console.WriteLine(status?.Sentence ?? $"{name}: the service has not looked at it yet");
            if (statuses.Count == 0)
                Console.WriteLine("There are no certificates.");
        }

        return Code(CertificateReport.Of(store));
    }

    public static int Report(CertificateStore store, bool json)
    {
        var report = CertificateReport.Of(store);
        using var output = Console.OpenStandardOutput();
        output.Write(json ? [.. report.ToJson(), (byte)'\n'] : System.Text.Encoding.UTF8.GetBytes(report.ToString()));
        return Code(report);
    }

    private static int Code(CertificateReport report)
        => report.Entries.Any(e => e.Certificate is null or { IsStandIn: true } || e.Certificate.NotAfter <= report.Time) ? ExitCode.NotServed
            : report.Entries.Any(e => e.State == CertificateState.Failing) ? ExitCode.Failed : ExitCode.Done;
}
