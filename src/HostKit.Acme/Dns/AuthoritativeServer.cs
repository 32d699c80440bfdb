using System.Net;

namespace HostKit.Acme;

/// <summary>One address of a name server.</summary>
/// <param name="Name">The server's name, without a final dot; empty for a resolver that is known by its address alone.</param>
/// <param name="EndPoint">The address and the port.</param>
public sealed record AuthoritativeServer(string Name, IPEndPoint EndPoint)
{
    /// <summary>The name and the address, for messages.</summary>
    /// <returns>Such as <c>ns1.example.org (192.0.2.1)</c>; with the port where it is not 53.</returns>
    public override string ToString()
    {
        var address = EndPoint.Port == 53 ? EndPoint.Address.ToString() : EndPoint.ToString();
        return Name.Length == 0 ? address : $"{Name} ({address})";
    }
}
