using System.Globalization;
using System.Net;

namespace HostKit.Nginx;

/// <summary>Single values that are too small, too large, or elsewhere.</summary>
internal static class LimitChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        switch (statement.Name)
        {
            case "keepalive_requests" when statement.Parent?.Name != "upstream" && int.TryParse(statement.First, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count < 1000:
                review.Add(NginxFindings.KeepaliveRequests, statement, $"A connection ends after {count} requests.");
                break;
            case "client_max_body_size" when statement.First.TrimEnd('k', 'K', 'm', 'M', 'g', 'G') == "0":
                review.Add(NginxFindings.BodySizeUnlimited, statement, "Bodies are not limited.");
                break;
            case "access_log" when statement.First == "off" && statement.Parent?.Name == "http":
                review.Add(NginxFindings.AccessLogOff, statement, "No access is logged unless a server says otherwise.");
                break;
            case "resolver":
                foreach (var address in statement.Arguments.Where(IsOutside))
                    review.Add(NginxFindings.ResolverExternal, statement, $"{address} is not in this network.");
                break;
        }
    }

    private static bool IsOutside(string argument)
    {
        if (argument.Contains('=', StringComparison.Ordinal) || !IPAddress.TryParse(PassChecks.NameOf(argument).Trim('[', ']'), out var address))
            return false;
        var bytes = address.GetAddressBytes();
        return !IPAddress.IsLoopback(address) && (bytes.Length == 4
            ? !(bytes[0] == 10 || (bytes[0] == 172 && bytes[1] is >= 16 and < 32) || (bytes[0] == 192 && bytes[1] == 168) || (bytes[0] == 169 && bytes[1] == 254) || (bytes[0] == 100 && bytes[1] is >= 64 and < 128))
            : !address.IsIPv6LinkLocal && !address.IsIPv6UniqueLocal);
    }
}
