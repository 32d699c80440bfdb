using System.Text.Json;

namespace HostKit.Acme.Service;

/// <summary>How it stands, for people and for programs.</summary>
internal static class Reports
{
    public static int Status(CertificateStore store, Asked asked, bool json)
    {
        var statuses = store.Certificates.Select(c => (c.Name, c.Path, Status: c.ReadStatus())).ToList();
        var left = statuses.Where(s => !asked.Names.Contains(s.Name)).ToList();
        if (json)
        {
            using var output = Console.OpenStandardOutput();
            using (var writer = new Utf8JsonWriter(output, new() { Indented = true, NewLine = "\n" }))
            {
                writer.WriteStartObject();
                writer.WriteNumber("formatVersion", 1);
                writer.WriteStartArray("certificates");
                foreach (var (_, _, status) in statuses.Except(left).Where(s => s.Status is not null))
                    writer.WriteRawValue(status!.ToJson());
                writer.WriteEndArray();
                WriteTexts(writer, "withoutJob", left.Select(l => l.Name));
                WriteTexts(writer, "unreadableJobs", asked.Unreadable);
                writer.WriteEndObject();
            }

            output.Write("\n"u8);
        }
        else
        {
            foreach (var (name, _, status) in statuses.Except(left))
                Console.WriteLine(status?.Sentence ?? $"{name}: the service has not looked at it yet");
            foreach (var (name, path, _) in left)
                Console.WriteLine($"{name}: no job asks for it, so it is not renewed; what there is of it stays in {path}");
            foreach (var problem in asked.Unreadable)
                Console.WriteLine(problem);
            if (statuses.Count + asked.Unreadable.Count == 0)
                Console.WriteLine("There are no certificates.");
        }

        return Code(CertificateReport.Of(store), asked);
    }

    public static int Report(CertificateStore store, Asked asked, bool json)
    {
        var report = CertificateReport.Of(store);
        using var output = Console.OpenStandardOutput();
        output.Write(json ? [.. report.ToJson(), (byte)'\n'] : System.Text.Encoding.UTF8.GetBytes(report.ToString()));
        return Code(report, asked);
    }

    private static void WriteTexts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }

    // Whether a certificate that nobody asks for expires is nobody's trouble.
    private static int Code(CertificateReport report, Asked asked)
    {
        var entries = report.Entries.Where(e => asked.Names.Contains(e.Name)).ToList();
        return entries.Any(e => e.Certificate is null or { IsStandIn: true } || e.Certificate.NotAfter <= report.Time) || asked.Names.Any(n => entries.All(e => e.Name != n)) ? ExitCode.NotServed
            : asked.Unreadable.Count > 0 || entries.Any(e => e.State == CertificateState.Failing) ? ExitCode.Failed : ExitCode.Done;
    }
}
