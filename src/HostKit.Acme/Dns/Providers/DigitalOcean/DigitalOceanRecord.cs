namespace HostKit.Acme;

internal sealed record DigitalOceanRecord(long Id, string Name, string Data)
{
    // It keeps what it was given; what was typed with quotes has them.
    public bool Is(TxtRecord record) => Name == record.Name && (Data == record.Value || TxtText.Read(Data) == record.Value);
}
