// A web service that does what services do: answers, keeps state, uses temporary files, starts a program, looks names up, and tries what it must not.
#:sdk Microsoft.NET.Sdk.Web
#:property InvariantGlobalization=true
using System.Diagnostics;
using System.Net;

var app = WebApplication.CreateSlimBuilder(args).Build();
app.MapGet("/greet", async (HttpContext context) => await context.Response.WriteAsync("hello"));
app.MapGet("/state", async (HttpContext context) =>
{
    var file = Path.Combine(Environment.GetEnvironmentVariable("STATE_DIRECTORY")!, "state");
    await File.WriteAllTextAsync(file, "kept");
    await context.Response.WriteAsync(await File.ReadAllTextAsync(file));
});
app.MapGet("/temp", async (HttpContext context) =>
{
    var file = Path.GetTempFileName();
    await File.WriteAllTextAsync(file, "temporary");
    await context.Response.WriteAsync(await File.ReadAllTextAsync(file));
    File.Delete(file);
});
app.MapGet("/child", async (HttpContext context) =>
{
    using var child = Process.Start(new ProcessStartInfo("/bin/echo", "child") { RedirectStandardOutput = true })!;
    await context.Response.WriteAsync((await child.StandardOutput.ReadToEndAsync()).Trim());
});
app.MapGet("/lookup", async (HttpContext context) => await context.Response.WriteAsync((await Dns.GetHostAddressesAsync("localhost", System.Net.Sockets.AddressFamily.InterNetwork)).First().ToString()));
app.MapGet("/work", async (HttpContext context) =>
{
    var sums = new long[8];
    Parallel.For(0, sums.Length, i => sums[i] = Enumerable.Range(0, 100_000).Sum(n => (long)n));
    GC.Collect();
    await context.Response.WriteAsync(sums.Distinct().Single().ToString(System.Globalization.CultureInfo.InvariantCulture));
});
app.MapGet("/forbidden", async (HttpContext context) =>
{
    var done = new List<string>();
    try { File.WriteAllText("/etc/forbidden", ""); done.Add("etc"); } catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    try { done.AddRange(Directory.GetFileSystemEntries("/home").Concat(Directory.GetFileSystemEntries("/root"))); } catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
    if (Directory.Exists("/proc/1"))
        done.Add("processes");
    await context.Response.WriteAsync(string.Join(' ', done));
});
app.Run($"http://127.0.0.1:{args[0]}");
