using System.Runtime.InteropServices;
using HostKit.Tests;

[assembly: AssemblyFixture(typeof(HostKit.Acme.MachineTests.Service.NativeProgram))]

namespace HostKit.Acme.MachineTests.Service;

/// <summary>The program as hosts have it, one native file: HOSTKIT_ACME_PROGRAM names it, else it is published when the first test needs it.</summary>
public sealed class NativeProgram : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-native-");
    private readonly Lazy<Task<string>> _program;

    public NativeProgram() => _program = new(() => Environment.GetEnvironmentVariable("HOSTKIT_ACME_PROGRAM") is { Length: > 0 } named ? Task.FromResult(named) : PublishAsync());

    public Task<string> PathAsync() => _program.Value;

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<string> PublishAsync()
    {
        var project = Repository.PathOf("src/tools/HostKit.Acme.Service/HostKit.Acme.Service.csproj");
        var (exitCode, output, error) = await Tool.RunAsync(
            _folder.FullName, "dotnet", "publish", project, "-c", "Release", "-v", "m", "--nologo", $"-p:HostKitRuntime={RuntimeInformation.RuntimeIdentifier}", "--artifacts-path", $"{_folder.FullName}/build", "-o", $"{_folder.FullName}/out");
        Assert.True(exitCode == 0, output + error);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);
        return $"{_folder.FullName}/out/hostkit-acme";
    }
}
