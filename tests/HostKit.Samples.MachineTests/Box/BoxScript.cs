using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Samples.MachineTests.Box;

/// <summary>The sample, with another server's facts: published on this machine, run in the other one.</summary>
internal sealed partial class BoxScript : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hostkit-box-").FullName;
    private readonly string _acme;

    private BoxScript(string acme) => _acme = acme;

    /// <summary>What the machine has to see of this one.</summary>
    public IEnumerable<MachineBind> Binds =>
    [
        new(Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../..")), "/usr/share/dotnet"), new(_folder, _folder), new(Path.GetDirectoryName(_acme)!, Path.GetDirectoryName(_acme)!),
    ];

    /// <summary>What the script is run with.</summary>
    public ImmutableDictionary<string, string> Variables => ImmutableDictionary.CreateRange<string, string>(
    [
        new("HOSTKIT_ACME_PROGRAM", _acme), new("BOX_SECRETS", "/root/secrets"), new("npm_config_registry", "http://127.0.0.1:8080"), new("HOME", "/root"),
        new("DOTNET_ROOT", "/usr/share/dotnet"), new("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), new("PATH", "/usr/sbin:/usr/bin:/sbin:/bin:/usr/share/dotnet"),
    ]);

    public string Program => $"{_folder}/published/box.dll";

    /// <summary>npm's registry as far as the box asks for it.</summary>
    public string Registry => $"{_folder}/registry";

    public static async Task<BoxScript> CreateAsync()
    {
        // The program that the package would bring along.
        await Tool.RequireAsync(Repository.Root, "dotnet", "build", "src/HostKit.Acme", "-t:PublishPrograms", "-p:CarriesProgram=true", "-p:OnlyOwnProgram=true", "-v", "quiet", "--nologo");
        var script = new BoxScript(Repository.PathOf($"src/HostKit.Acme/obj/program/{(RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? "linux-arm64" : "linux-x64")}/hostkit-acme"));
        await Tool.RequireAsync(Repository.Root, "cp", "-r", "samples/box/.", script._folder);
        foreach (var file in Directory.GetFiles(script._folder, "*.cs"))
            await File.WriteAllTextAsync(file, Elsewhere((await File.ReadAllTextAsync(file)).Replace("#:project ../../src", $"#:project {Repository.PathOf("src")}", StringComparison.Ordinal)));
        await script.PublishAsync();
        var deno = Directory.CreateDirectory($"{script.Registry}/@deno/linux-x64-glibc/-").FullName;
        await Tool.RequireAsync(deno, "npm", "pack", "--silent", "@deno/linux-x64-glibc@2.9.6");
        foreach (var file in Directory.GetFiles(deno))
            File.Move(file, $"{deno}/linux-x64-glibc-2.9.6.tgz");
        return script;
    }

    /// <summary>Changes a file of the sample, as its owner would; publishing takes it up.</summary>
    public async Task<IAsyncDisposable> EditAsync(string file, string from, string to)
    {
        var path = $"{_folder}/{file}";
        var text = await File.ReadAllTextAsync(path);
        Assert.Contains(from, text, StringComparison.Ordinal);
        await File.WriteAllTextAsync(path, text.Replace(from, to, StringComparison.Ordinal));
        return new Edit(path, text);
    }

    public Task PublishAsync() => Tool.RequireAsync(_folder, "dotnet", "publish", "box.cs", "--output", $"{_folder}/published", "-v", "quiet");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>What is another server's: its CA, its registrar's API, where its images are.</summary>
    private static string Elsewhere(string text)
        => Pinned().Replace(text.Replace("sftp:box@backup.example.net:/srv/backups/box", "/var/backups/box", StringComparison.Ordinal), "Image.FromArchive(\"/opt/images/$1.tar\", \"localhost/$1\", File.ReadAllText(\"/opt/images/$1.digest\").Trim())")
            .Replace("DnsAccount.NameSilo(Secret(\"namesilo\"))", "DnsAccount.NameSilo(Secret(\"namesilo\")).With(\"NAMESILO_BASE_URL\", \"http://127.0.0.1:8053/api\").With(\"NAMESILO_POLLING_INTERVAL\", \"1\").With(\"NAMESILO_PROPAGATION_TIMEOUT\", \"60\"),\n        Ca = new Uri(\"https://127.0.0.1:14000/dir\"), TrustedRoots = \"/etc/test-ca/root.pem\"", StringComparison.Ordinal);

    [GeneratedRegex(@"Image\.Pinned\(""[^""]*/(\w+)@[^""]*""\)")]
    private static partial Regex Pinned();

    private sealed class Edit(string path, string text) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync() => await File.WriteAllTextAsync(path, text);
    }
}
