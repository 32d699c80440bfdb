using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using HostKit.Tests;

namespace HostKit.Packages.Tests;

/// <summary>What <c>dotnet pack</c> makes, and what a fresh project gets by adding one package.</summary>
public sealed class PackTests(PackTests.Packed packed) : IClassFixture<PackTests.Packed>
{
    private static readonly string[] Ids = ["HostKit.Acme", "HostKit.Cli", "HostKit.Containers", "HostKit.Core", "HostKit.Git", "HostKit.Network", "HostKit.Nginx", "HostKit.Packaging", "HostKit.Php", "HostKit.Server", "HostKit.Shell", "HostKit.Systemd", "HostKit.Testing"];

    [Fact]
    public void Exactly_the_packages_of_the_design_are_made()
        => Assert.Equal(
            Ids.SelectMany(id => new[] { $"{id}.{packed.Feed.Version}.nupkg", $"{id}.{packed.Feed.Version}.snupkg" }).Order(StringComparer.Ordinal),
            Directory.GetFiles(packed.Feed.Packages, "HostKit.*").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("HostKit.Acme")]
    [InlineData("HostKit.Cli")]
    [InlineData("HostKit.Containers")]
    [InlineData("HostKit.Core")]
    [InlineData("HostKit.Nginx")]
    [InlineData("HostKit.Network")]
    [InlineData("HostKit.Php")]
    [InlineData("HostKit.Server")]
    [InlineData("HostKit.Shell")]
    [InlineData("HostKit.Git")]
    [InlineData("HostKit.Systemd")]
    [InlineData("HostKit.Testing")]
    public void A_package_has_readme_licence_documentation_symbols_and_source_commit(string id)
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Feed.Packages, $"{id}.{packed.Feed.Version}.nupkg"));
        var names = package.Entries.Select(e => e.FullName).ToList();
        Assert.Contains("README.md", names);
        Assert.Contains($"lib/net10.0/{id}.dll", names);
        Assert.Contains($"lib/net10.0/{id}.xml", names);
        // Code compiled ahead is made where its compiler runs.
        if (RuntimeInformation.OSArchitecture == Architecture.X64)
            Assert.Equal([$"runtimes/linux-arm64/lib/net10.0/{id}.dll", $"runtimes/linux-x64/lib/net10.0/{id}.dll"], names.Where(n => n.StartsWith("runtimes/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        var metadata = XDocument.Load(nuspec).Root!.Elements().Single();
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("description"));
        Assert.Matches("^[0-9a-f]{40}$", metadata.Elements().Single(e => e.Name.LocalName == "repository").Attribute("commit")!.Value);

        using var symbols = ZipFile.OpenRead(Path.Combine(packed.Feed.Packages, $"{id}.{packed.Feed.Version}.snupkg"));
        Assert.Contains($"lib/net10.0/{id}.pdb", symbols.Entries.Select(e => e.FullName));

        string Value(string name) => metadata.Elements().Single(e => e.Name.LocalName == name).Value;
    }

    [Theory]
    [InlineData("HostKit.Core", "cliwrap diffplex hostkit.core microsoft.extensions.dependencyinjection.abstractions microsoft.extensions.logging.abstractions")]
    [InlineData("HostKit.Systemd", "cliwrap diffplex hostkit.core hostkit.systemd microsoft.extensions.dependencyinjection.abstractions microsoft.extensions.logging.abstractions")]
    [InlineData("HostKit.Nginx", "cliwrap diffplex hostkit.core hostkit.nginx microsoft.extensions.dependencyinjection.abstractions microsoft.extensions.logging.abstractions")]
    public async Task A_fresh_project_gets_one_package_and_only_what_it_needs(string id, string expected)
    {
        var project = Directory.CreateDirectory(Path.Combine(packed.Feed.Directory, "fresh-" + id)).FullName;
        packed.Feed.Configure(project);
        await Tool.RequireAsync(project, "dotnet", "new", "console", "--no-restore");
        await Tool.RequireAsync(project, "dotnet", "add", "package", id, "--version", packed.Feed.Version);
        File.WriteAllText(Path.Combine(project, "Program.cs"), """
            using HostKit;
            var box = new HostConfiguration("fresh").Add(new FileResource("/etc/motd", "fresh\n"));
            var plan = await Host.Directory("out").PlanAsync(box);
            Console.WriteLine((await plan.ApplyAsync()).Outcome);
            """);
        Assert.Equal("Done\n", await Tool.RequireAsync(project, "dotnet", "run"));
        Assert.Equal("fresh\n", File.ReadAllText(Path.Combine(project, "out/etc/motd")));

        var assets = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "obj/project.assets.json")));
        var restored = assets.RootElement.GetProperty("libraries").EnumerateObject().Select(l => l.Name.Split('/')[0].ToLowerInvariant()).Order(StringComparer.Ordinal);
        Assert.Equal(expected, string.Join(' ', restored));
    }

    [Fact]
    public void The_package_for_certificates_carries_the_services_program_for_each_architecture_that_can_be_built_here()
    {
        using var package = ZipFile.OpenRead(Path.Combine(packed.Feed.Packages, $"HostKit.Acme.{packed.Feed.Version}.nupkg"));
        using var file = new MemoryStream();
        using (var entry = package.GetEntry("lib/net10.0/HostKit.Acme.dll")!.Open())
            entry.CopyTo(file);
        var context = new System.Runtime.Loader.AssemblyLoadContext("packed", isCollectible: true);
        file.Position = 0;
        var assembly = context.LoadFromStream(file);
        (string Platform, bool IsBuilt, int Machine)[] expected =
        [
            ("linux-arm64", RuntimeInformation.OSArchitecture == Architecture.Arm64 || File.Exists("/usr/bin/aarch64-linux-gnu-gcc"), 183),
            ("linux-x64", RuntimeInformation.OSArchitecture == Architecture.X64 || File.Exists("/usr/bin/x86_64-linux-gnu-gcc"), 62),
        ];
        Assert.Equal(expected.Where(e => e.IsBuilt).Select(e => $"hostkit-acme-{e.Platform}.gz"), assembly.GetManifestResourceNames().Order(StringComparer.Ordinal));
        foreach (var (platform, _, machine) in expected.Where(e => e.IsBuilt))
        {
            using var program = new GZipStream(assembly.GetManifestResourceStream($"hostkit-acme-{platform}.gz")!, CompressionMode.Decompress);
            var head = new byte[20];
            program.ReadExactly(head);
            // elf(5): the magic number, and e_machine.
            Assert.Equal((0x7F, (byte)'E', machine), (head[0], head[1], head[18]));
        }

        context.Unload();
    }

    /// <summary>The packages, made once for all tests of this class.</summary>
    public sealed class Packed : IAsyncLifetime
    {
        internal LocalFeed Feed { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Feed = await LocalFeed.PackAsync();

        public ValueTask DisposeAsync()
        {
            Feed?.Dispose();
            return default;
        }
    }
}
