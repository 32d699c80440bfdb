namespace HostKit.Acme;

/// <summary>A record in NameSilo's list.</summary>
internal sealed record NameSiloRecord(string Id, string Type, string Host, string Value)
{
    /// <summary>Whether it is this value. The host is the whole name in some answers and the labels before the domain in others.</summary>
    public bool Is(TxtRecord record, string domain)
    {
        var host = Host.TrimEnd('.');
        var labels = record.LabelsIn(domain);
        return Type.Equals("TXT", StringComparison.OrdinalIgnoreCase)
            && (host.Equals(record.Name, StringComparison.OrdinalIgnoreCase) || host.Equals(labels, StringComparison.OrdinalIgnoreCase) || (labels.Length == 0 && host == "@"))
            && (Value == record.Value || Value == $"\"{record.Value}\"");
    }
}
