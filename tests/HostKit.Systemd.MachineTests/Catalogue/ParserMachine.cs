using HostKit.Testing;

namespace HostKit.Systemd.MachineTests;

/// <summary>One booted machine with the programs whose parsers are asked: of systemd, udev and podman.</summary>
public sealed class ParserMachine : IAsyncLifetime
{
    public Machine Machine { get; private set; } = null!;

    public async ValueTask InitializeAsync()
        => Machine = await Machine.StartAsync(MachineImage.Debian().WithPackages("udev", "systemd-resolved", "systemd-timesyncd", "podman"));

    public async ValueTask DisposeAsync()
    {
        if (Machine is not null)
            await Machine.DisposeAsync();
    }

    /// <summary>Writes files and runs a program, and gives what it says of these files.</summary>
    public async Task<string> AskAsync(string script, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
            await Machine.WriteTextAsync(path, text);
        var result = await Machine.TryRunAsync("sh", "-c", script);
        return result.Output + result.Error;
    }
}

[CollectionDefinition("parsers")]
public sealed class ParserMachineTests : ICollectionFixture<ParserMachine>;
