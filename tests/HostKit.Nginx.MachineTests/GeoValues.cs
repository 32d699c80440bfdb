using System.Globalization;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>
/// Words that a running nginx gives back. The values of a geo block are not searched for variables, so that even a dollar sign comes back, and one block has
/// room for all of them.
/// </summary>
internal static class GeoValues
{
    /// <summary>What nginx answers for each row's value; a row is what stands behind its address, up to and with its semicolon.</summary>
    public static async Task<List<byte[]>> ReadBackAsync(RealNginx nginx, IReadOnlyList<byte[]> rows, CancellationToken cancellationToken)
    {
        using var configuration = new MemoryStream();
        configuration.Write(Encoding.UTF8.GetBytes(
            $$"""
            {{nginx.MainStart}}http {
            {{nginx.HttpStart}}server { listen unix:{{nginx.SocketPath}}; keepalive_requests 10000000; keepalive_timeout 1h; location / { return 200 $value; } }
            geo $arg_k $value {

            """));
        for (var i = 0; i < rows.Count; i++)
        {
            configuration.Write(Encoding.ASCII.GetBytes(Address(i)));
            configuration.Write(rows[i]);
            configuration.WriteByte((byte)'\n');
        }

        configuration.Write("}\n}\n"u8);
        using var client = nginx.Serve(configuration.ToArray());
        return await PipelinedRequests.SendAsync(nginx.SocketPath, [.. Enumerable.Range(0, rows.Count).Select(i => $"/?k={Address(i)}")], cancellationToken);
    }

    private static string Address(int i) => string.Create(CultureInfo.InvariantCulture, $"10.{i >> 16}.{(i >> 8) & 255}.{i & 255}");
}
