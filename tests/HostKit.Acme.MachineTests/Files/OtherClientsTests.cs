using System.Diagnostics;
using HostKit.Acme.MachineTests.Service;

namespace HostKit.Acme.MachineTests.Files;

/// <summary>Directories that certbot and lego themselves have made at a pebble: taken over, their accounts are known at the CA and their certificates need no order. (acme.sh is in no Debian release; see HostKit.Acme.Tests.)</summary>
public sealed class OtherClientsTests(SharedPebble bed) : IClassFixture<SharedPebble>, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-take-over-");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_certbot_has_made_goes_on_without_an_order()
    {
        // The authority looks at one port, so one of the two clients at a time.
        string[] common = ["certonly", "-n", "--agree-tos", "-m", "me@example.org", "--config-dir", $"{_folder}/le", "--work-dir", $"{_folder}/work", "--logs-dir", $"{_folder}/log", "--server", bed.Pebble.DirectoryUrl.AbsoluteUri];
        await RunAsync("certbot", [.. common, "--standalone", "--http-01-port", $"{bed.Pebble.HttpPort}", "--cert-name", "shop", "-d", "a.example.org", "-d", "b.example.org"]);
        var files = Directory.GetFiles(_folder.FullName + "/le", "*", SearchOption.AllDirectories);

        var found = TakeOver.Read($"{_folder}/le");
        Assert.Equal("certbot", found.Client);
        var job = Assert.Single(found.Certificates).Job!;
        Assert.Equal(
            ("shop", bed.Pebble.DirectoryUrl, ChallengeTypes.Http01, (int?)bed.Pebble.HttpPort, AcmeKeyType.EcP256),
            (job.Name, job.Ca, job.Challenge, job.Port, job.KeyType));
        Assert.Equal(["a.example.org", "b.example.org"], job.Names);
        await GoesOnAsync(found, job);
        await GoesOnByProgramAsync(found, job);
        Assert.Equal(files, Directory.GetFiles(_folder.FullName + "/le", "*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task What_lego_has_made_goes_on_without_an_order()
    {
        await RunAsync("lego", ["--path", $"{_folder}/lego", "--server", bed.Pebble.DirectoryUrl.AbsoluteUri, "--email", "me@example.org", "-a", "--http", "--http.port", $":{bed.Pebble.HttpPort}", "-d", "c.example.org", "run"]);

        // Of the CA lego keeps the host and the port only.
        Assert.Contains($"at 127.0.0.1:{bed.Pebble.AcmePort}. Give it.", Assert.Single(TakeOver.Read($"{_folder}/lego").Certificates).Refusal, StringComparison.Ordinal);
        var found = TakeOver.Read($"{_folder}/lego", bed.Pebble.DirectoryUrl);
        var job = Assert.Single(found.Certificates).Job!;
        Assert.Equal(("c.example.org", bed.Pebble.DirectoryUrl), (job.Name, job.Ca));
        await GoesOnAsync(found, job);
        await GoesOnByProgramAsync(found, job, "--ca", bed.Pebble.DirectoryUrl.AbsoluteUri);
    }

    private async Task GoesOnAsync(TakeOver found, CertificateJob job)
    {
        var store = new CertificateStore($"{_folder}/state");
        Assert.All(found.Into(store), item => Assert.True(item.IsTaken, item.Message));
        var issued = bed.Pebble.Issued;
        Assert.NotNull(store.Of(job.Name).TryReuse(job));
        Assert.True(store.Of(job.Name).Current is { IsStandIn: false });

        // The account is the same at the CA, too.
        var account = store.Accounts.Find(bed.Pebble.DirectoryUrl)!;
        using var key = account.ReadKey();
        using var client = bed.Pebble.Client(key);
        Assert.Equal(account.Url, (await client.FindAccountAsync(Stop))!.Url);
        Assert.Equal(issued, bed.Pebble.Issued);
    }

    /// <summary>The same by the program: taken over, nothing is due; forced, it is renewed with the account that was taken.</summary>
    private async Task GoesOnByProgramAsync(TakeOver found, CertificateJob job, params string[] more)
    {
        using var service = new ServiceBed();
        var taken = await service.RunAsync(["take-over", found.Path, .. more]);
        Assert.True(taken.ExitCode == 0, taken.Output);
        var account = Assert.Single(service.Store.Accounts.All);
        service.Write(job with { TrustedRoots = bed.Pebble.WebRootFile, Challenge = ChallengeTypes.Http01, Port = bed.Pebble.HttpPort });
        var issued = bed.Pebble.Issued;
        var run = await service.RunAsync("run");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("nothing is due", run.Output, StringComparison.Ordinal);
        Assert.Equal(issued, bed.Pebble.Issued);
        var former = service.Served(job.Name).Serial;
        var forced = await service.RunAsync("renew", job.Name, "--force");
        Assert.True(forced.ExitCode == 0, forced.Output);
        Assert.NotEqual(former, service.Served(job.Name).Serial);
        Assert.Equal(issued + 1, bed.Pebble.Issued);
        Assert.Equal((account.Thumbprint, account.Url), (Assert.Single(service.Store.Accounts.All).Thumbprint, service.Store.Accounts.All[0].Url));
    }

    private async Task RunAsync(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in new[] { "REQUESTS_CA_BUNDLE", "LEGO_CA_CERTIFICATES" })
            start.Environment[name] = bed.Pebble.WebRootFile;
        // certbot of Debian 12 gives up at the second bad nonce, of which the bed has none.
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(Stop), process.StandardError.ReadToEndAsync(Stop));
        await process.WaitForExitAsync(Stop);
        Assert.True(process.ExitCode == 0, $"{program}: {await output}{await error}");
    }
}
