namespace HostKit;

/// <summary>A port of TCP or UDP.</summary>
/// <param name="Number">1 to 65535.</param>
/// <param name="IsUdp">Whether it is one of UDP; TCP unless set.</param>
public readonly record struct ListeningPort(int Number, bool IsUdp = false)
{
    /// <summary>As in <c>443/tcp</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Number}/{(IsUdp ? "udp" : "tcp")}");
}
