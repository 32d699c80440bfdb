using System.Diagnostics;
using System.Runtime.InteropServices;
using HostKit.Tests;

namespace HostKit.Acme.MachineTests.Service;

/// <summary>The real program on a host of its own: jobs, state, consumers, and a systemctl that writes down what it is told.</summary>
internal sealed class ServiceBed : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-service-");

    public ServiceBed()
    {
        foreach (var directory in new[] { Jobs, Consumers })
            Directory.CreateDirectory(directory);
        File.WriteAllText(Systemctl, $"#!/bin/sh\necho \"$*\" >> {_folder.FullName}/systemctl.log\n");
        File.SetUnixFileMode(Systemctl, (UnixFileMode)0b111_101_101);
    }

    /// <summary>The program as it was built with the tests; HOSTKIT_ACME_PROGRAM names another.</summary>
    public static string Program { get; } = Environment.GetEnvironmentVariable("HOSTKIT_ACME_PROGRAM") is { Length: > 0 } named ? named
        : Repository.PathOf($"src/tools/HostKit.Acme.Service/bin/{(AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug")}/net10.0/hostkit-acme");

    public string Jobs => $"{_folder.FullName}/jobs";

    public string State => $"{_folder.FullName}/state";

    public string Consumers => $"{_folder.FullName}/consumers";

    public string Systemctl => $"{_folder.FullName}/systemctl";

    public CertificateStore Store => new(State);

    /// <summary>What systemctl was told, a line each.</summary>
    public string[] Reloads => File.Exists($"{_folder.FullName}/systemctl.log") ? File.ReadAllLines($"{_folder.FullName}/systemctl.log") : [];

    public string[] Arguments(params string[] words) => [.. words, "--jobs", Jobs, "--state", State, "--consumers", Consumers, "--systemctl", Systemctl];

    public CertificateJob Write(CertificateJob job)
    {
        File.WriteAllBytes($"{Jobs}/{job.Name}.json", job.ToJson());
        return job;
    }

    /// <summary>A job by HTTP-01 at a pebble.</summary>
    public CertificateJob Job(Pebble pebble, Uri ca, string name = "a.example.org", params string[] more)
        => Write(new() { Name = name, Names = [name, .. more], Ca = ca, TrustedRoots = pebble.WebRootFile, Challenge = ChallengeTypes.Http01, Port = pebble.HttpPort });

    public void Consume(string name, string unit, string how = "reload")
    {
        Directory.CreateDirectory($"{Consumers}/{name}");
        File.WriteAllText($"{Consumers}/{name}/{unit}", how + "\n");
    }



    /// <summary>Runs it to its end.</summary>
    public async Task<(int ExitCode, string Output, TimeSpan Time)> RunAsync(params string[] words)
    {
        var begun = Stopwatch.GetTimestamp();
        var (exitCode, output, error) = await Tool.RunAsync(_folder.FullName, Program, Arguments(words));
        return (exitCode, output + error, Stopwatch.GetElapsedTime(begun));
    }

    /// <summary>Starts it, for being killed.</summary>
    public Process Start(params string[] words) => Process.Start(new ProcessStartInfo(Program, Arguments(words)) { RedirectStandardError = true, RedirectStandardOutput = true })!;

    /// <summary>The certificate that programs read, which fits its key.</summary>
    public StoredCertificate Served(string name = "a.example.org")
    {
        var directory = Store.Of(name);
        using var pair = System.Security.Cryptography.X509Certificates.X509Certificate2.CreateFromPemFile(directory.ChainPath, directory.KeyPath);
        Assert.True(pair.HasPrivateKey);
        return directory.Current!;
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>Processor time and the most memory of all children that have ended.</summary>
    public static (TimeSpan Processor, double MiB) Usage()
    {
        var usage = new long[18];
        _ = GetResourceUsage(-1, usage);
        return (TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3]), usage[4] / 1024.0);
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);
}
