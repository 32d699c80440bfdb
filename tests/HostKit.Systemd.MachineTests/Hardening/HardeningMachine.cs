using System.Runtime.InteropServices;
using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Systemd.MachineTests.Hardening;

/// <summary>One booted machine with the programs that hardening is tried on: Debian's nginx, PHP-FPM, Python and Node, and a .NET program compiled both ways.</summary>
public sealed class HardeningMachine : IAsyncLifetime
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("nginx-light", "php8.4-fpm", "python3", "nodejs")
        .WithCommand("systemctl disable nginx.service php8.4-fpm.service");

    private string _published = "";

    public Machine Machine { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _published = Directory.CreateTempSubdirectory("hostkit-hardening-").FullName;
        File.SetUnixFileMode(_published, (UnixFileMode)0x1ED);
        var programs = Repository.PathOf("tests/HostKit.Systemd.MachineTests/Hardening/Programs");
        await Task.WhenAll(Image.BuildAsync(), PublishAsync($"{programs}/guest.cs"));
        var dotnet = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../.."));
        Machine = await Machine.StartAsync(Image, new MachineOptions { Binds = [new(_published, "/opt/guest"), new(programs, "/opt/programs"), new(dotnet, "/usr/share/dotnet")] });
    }

    public async ValueTask DisposeAsync()
    {
        if (Machine is not null)
            await Machine.DisposeAsync();
        if (_published.Length > 0)
            Directory.Delete(_published, recursive: true);
    }

    // One after the other: both use the same directory for what lies between.
    private async Task PublishAsync(string source)
    {
        foreach (var (name, ahead) in new[] { ("jit", "false"), ("aot", "true") })
        {
            await Tool.RequireAsync(
                Repository.Root, "dotnet", "publish", source, "--nologo", "-v", "quiet", $"-p:PublishAot={ahead}", "-p:OptimizationPreference=Size", "--output", Path.Combine(_published, name));
        }
    }
}
