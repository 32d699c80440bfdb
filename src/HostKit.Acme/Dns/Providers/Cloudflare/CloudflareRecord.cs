namespace HostKit.Acme;

internal sealed record CloudflareRecord(string Id, string Name, string Content)
{
    // Values are shown with quotes, or without when they came so.
    public bool Is(TxtRecord record) => string.Equals(Name, record.Name, StringComparison.OrdinalIgnoreCase) && (Content == record.Value || TxtText.Read(Content) == record.Value);
}
