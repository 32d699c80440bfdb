namespace HostKit.Tests;

/// <summary>A record of a zone: name in lower case without a final dot, type such as <c>TXT</c>, and its value as people write it (SOA: primary, mailbox, serial, four times).</summary>
internal sealed record ZoneRecord(string Name, string Type, string Value, uint Ttl = 3600)
{
    public static ZoneRecord Soa(string zone, string primary, uint serial, uint negative = 60) => new(zone, "SOA", $"{primary} hostmaster.{zone} {serial} 7200 1800 1209600 {negative}", negative);
}
