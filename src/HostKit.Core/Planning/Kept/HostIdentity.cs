using System.Security.Cryptography;
using System.Text;

namespace HostKit;

/// <summary>What tells one host from another.</summary>
internal static class HostIdentity
{
    /// <summary>
    /// A directory's path; for a machine what kind it is, and a hash of its identity: machine-id(5) asks not to tell that itself.
    /// </summary>
    public static string Of(Host host)
    {
        if (host.Kind == HostKind.Directory)
            return $"directory {host.RootPath}";
        var id = (host.ReadText("/etc/machine-id") ?? "").Trim();
        return $"machine {(id.Length == 0 ? Environment.MachineName : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"HostKit {id}")))[..32])}";
    }
}
