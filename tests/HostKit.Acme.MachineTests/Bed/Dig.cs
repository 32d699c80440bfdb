using System.Diagnostics;
using System.Net;

namespace HostKit.Acme.MachineTests;

/// <summary>Asks a DNS server by another program than ours.</summary>
internal static class Dig
{
    /// <summary>The values of a name, in order.</summary>
    public static async Task<IReadOnlyList<string>> TextsAsync(IPEndPoint server, string name)
        => [.. (await RunAsync($"@{server.Address}", "-p", $"{server.Port}", "+short", "+tcp", "TXT", name)).Split('\n').Where(l => l.StartsWith('"')).Select(l => l.Trim('"')).Order(StringComparer.Ordinal)];

    public static async Task<string> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("kdig", arguments) { RedirectStandardOutput = true })!;
        var text = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return text;
    }
}
