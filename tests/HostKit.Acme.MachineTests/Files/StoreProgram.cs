using System.Diagnostics;
using HostKit.Acme.Tests.Files;
using HostKit.Tests;

namespace HostKit.Acme.MachineTests.Files;

/// <summary>A store on the disk that another process changes, and what is to be in it.</summary>
internal sealed class StoreProgram : IDisposable
{
    private static readonly string Program = Repository.PathOf("tests/HostKit.Acme.StoreProgram/bin/Debug/net10.0/HostKit.Acme.StoreProgram");

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-store-");
    private readonly TestCa _ca = new();

    // Groups and users must get to the store, which is for the owner alone in a temporary folder.
    public StoreProgram() => File.SetUnixFileMode(_folder.FullName, (UnixFileMode)Convert.ToInt32("755", 8));

    public string Folder => _folder.FullName;

    public string State => Path.Combine(Folder, "state");

    public CertificateDirectory Site => new CertificateStore(State).Of("example.org");

    /// <summary>A new certificate with chain and key in a file.</summary>
    public string Issue(string name = "issued.pem")
    {
        using var key = AcmeKey.Generate();
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, _ca.LeafPem(key, ["example.org"], DateTimeOffset.UtcNow.AddMinutes(-5), DateTimeOffset.UtcNow.AddDays(90)) + _ca.IssuerPem + key.ExportPem());
        File.SetUnixFileMode(path, (UnixFileMode)Convert.ToInt32("644", 8));
        return path;
    }

    public Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] words) => RunUnderAsync([], words);

    public Task<(int ExitCode, string Output, string Error)> RunUnderAsync(string[] under, params string[] words)
    {
        string[] all = [.. under, Program, State, .. words];
        return Tool.RunAsync("/", all[0], all[1..]);
    }

    public async Task RequireAsync(params string[] words)
    {
        var (exitCode, output, error) = await RunAsync(words);
        Assert.True(exitCode == 0, output + error);
    }

    public Process Start(params string[] words) => Process.Start(new ProcessStartInfo(Program, [State, .. words]) { RedirectStandardOutput = true })!;

    public void Dispose()
    {
        _ca.Dispose();
        _folder.Delete(recursive: true);
    }
}
