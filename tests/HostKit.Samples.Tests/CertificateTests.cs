using HostKit.Tests;

namespace HostKit.Samples.Tests;

/// <summary>The sample with a certificate on a machine that has the SDK and nothing else.</summary>
[Collection("samples")]
public sealed class CertificateTests : IDisposable
{
    private readonly DirectoryInfo _out = Directory.CreateTempSubdirectory("hostkit-out-");

    public void Dispose()
    {
        // The store is write-protected.
        foreach (var directory in _out.EnumerateDirectories("*", SearchOption.AllDirectories))
            directory.UnixFileMode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        _out.Delete(recursive: true);
    }

    [Fact]
    public async Task The_sample_writes_sites_that_use_one_certificate_and_what_gets_it()
    {
        var (exitCode, output, error) = await Tool.RunAsync(
            Repository.Root, "env", "NAMESILO_API_KEY=a-key-of-nobody", $"HOSTKIT_ACME_PROGRAM={Repository.PathOf("tests/run")}",
            "dotnet", "run", "samples/certificate/provision.cs", "--", "apply", "--yes", "--root", _out.FullName);
        Assert.True(exitCode == 0, output + error);
        Assert.DoesNotContain("a-key-of-nobody", output + error, StringComparison.Ordinal);
        foreach (var site in new[] { "example.org", "shop.example.org" })
            Assert.Contains("ssl_certificate /var/lib/hostkit-acme/certificates/example.org/current/fullchain.pem;", Read($"etc/nginx/conf.d/{site}.conf"), StringComparison.Ordinal);
        Assert.Contains("\"*.example.org\"", Read("etc/hostkit-acme/certificates/example.org.json"), StringComparison.Ordinal);
        Assert.Contains("NAMESILO_API_KEY=\"a-key-of-nobody\"", Read("etc/hostkit-acme/credentials/example.org.env"), StringComparison.Ordinal);
        Assert.Equal("reload\n", Read("etc/hostkit-acme/consumers/example.org/nginx.service"));
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(_out.FullName, path));
}
