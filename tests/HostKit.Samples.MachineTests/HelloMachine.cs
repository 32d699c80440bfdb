using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Samples.MachineTests;

/// <summary>
/// A machine with nginx, the .NET SDK, the hello service in /opt/hello, and the hello script in /root/hello as its owner would have it: with
/// <c>#:package</c> lines, restoring from a folder feed, since the machine has no network.
/// </summary>
internal sealed partial class HelloMachine : IAsyncDisposable
{
    public const string Script = "/root/hello/provision.cs";

    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("nginx-light", "curl", "libicu76", "libssl3t64", "libstdc++6");

    private readonly HelloPackages _packages;

    private HelloMachine(HelloPackages packages, Machine machine)
    {
        _packages = packages;
        Machine = machine;
    }

    public Machine Machine { get; }

    public static async Task<HelloMachine> StartAsync(HelloPackages packages)
    {
        var sdk = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        var machine = await Machine.StartAsync(Image, new MachineOptions
        {
            Binds = [new(sdk, "/usr/share/dotnet"), new(packages.Feed.Packages, packages.Feed.Packages), new(packages.Server, "/opt/hello")],
        });
        var hello = new HelloMachine(packages, machine);
        await machine.ShellAsync("ln -s /usr/share/dotnet/dotnet /usr/bin/dotnet");
        await machine.WriteTextAsync("/root/hello/NuGet.config", File.ReadAllText(Path.Combine(packages.Feed.Directory, "NuGet.config")).Replace(packages.Feed.Directory + "/cache", "/var/cache/nuget", StringComparison.Ordinal));
        await hello.WriteScriptAsync(File.ReadAllText(Repository.PathOf("samples/hello/provision.cs")));
        return hello;
    }

    public Task<MachineCommandResult> RunScriptAsync(params string[] arguments)
        => Machine.TryRunAsync(new MachineCommand("dotnet", ["run", Script, "--", .. arguments]) { WorkingDirectory = "/root/hello" });

    /// <summary>Runs the script and expects it to end with that exit code.</summary>
    public async Task<string> RunScriptAsync(int exitCode, params string[] arguments)
    {
        var result = await RunScriptAsync(arguments);
        Assert.True(result.ExitCode == exitCode, $"{string.Join(' ', arguments)} ended with {result.ExitCode}, not {exitCode}:\n{result.Output}\n{result.Error}");
        return result.Output + "\n" + result.Error;
    }

    /// <summary>Edits the script as its owner would.</summary>
    public async Task EditAsync(string from, string to)
    {
        var text = await Machine.ReadTextAsync(Script);
        Assert.Contains(from, text, StringComparison.Ordinal);
        await WriteScriptAsync(text.Replace(from, to, StringComparison.Ordinal));
    }

    public Task WriteScriptAsync(string text)
        => Machine.WriteTextAsync(Script, ProjectReference().Replace(text, $"#:package $1@{_packages.Feed.Version}"));

    public async Task<string> GetAsync(string path, string host = "hello.example.org")
        => (await Machine.RunAsync("curl", "--silent", "--show-error", "--fail", "--retry", "20", "--retry-delay", "1", "--retry-all-errors", "--header", $"Host: {host}", $"http://127.0.0.1{path}")).Output;

    public async Task<string> EchoAsync(string text)
    {
        const string client = "/root/client/websocket.cs";
        if (!await Machine.ExistsAsync(client))
            await Machine.WriteTextAsync(client, File.ReadAllText(Repository.PathOf("tests/HostKit.Samples.MachineTests/Programs/websocket.cs")));
        return (await Machine.RunAsync("dotnet", "run", client, "--", "ws://127.0.0.1/ws", "hello.example.org", text)).Output;
    }

    public async Task<string> MainPidAsync(string unit)
    {
        var pid = (await Machine.RunAsync("systemctl", "show", "-P", "MainPID", unit)).Output.Trim();
        Assert.NotEqual("0", pid);
        return pid;
    }

    public ValueTask DisposeAsync() => Machine.DisposeAsync();

    [GeneratedRegex(@"^#:project \.\./\.\./src/(HostKit\.\w+)$", RegexOptions.Multiline)]
    private static partial Regex ProjectReference();
}
