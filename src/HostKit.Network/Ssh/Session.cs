using System.Globalization;
using System.Net;

namespace HostKit.Network;

/// <summary>The SSH session in which the script runs, if it does.</summary>
internal static class Session
{
    /// <summary>Who logged in; null when it was not by SSH, or nobody can tell.</summary>
    public static string? User()
        => Environment.GetEnvironmentVariable("SUDO_USER") is { Length: > 0 } user ? user : Connection() is not null ? Environment.GetEnvironmentVariable("USER") : null;

    /// <summary>From where, and to which port; sudo takes that away, so the processes above are asked, too.</summary>
    public static (IPAddress From, int Port)? Connection()
    {
        var words = (Environment.GetEnvironmentVariable("SSH_CONNECTION") ?? Above())?.Split(' ');
        return words is [var from, _, _, var port] && IPAddress.TryParse(from.Split('%')[0], out var address) && int.TryParse(port, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address, number) : null;
    }

    private static string? Above()
    {
        try
        {
            for (var process = Environment.ProcessId; process > 1;)
            {
                var variable = File.ReadAllText($"/proc/{process}/environ").Split('\0').FirstOrDefault(v => v.StartsWith("SSH_CONNECTION=", StringComparison.Ordinal));
                if (variable is not null)
                    return variable["SSH_CONNECTION=".Length..];
                // The name may have blanks and brackets; what follows the last bracket are state and parent.
                var stat = File.ReadAllText($"/proc/{process}/stat");
                process = int.Parse(stat[(stat.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        return null;
    }
}
