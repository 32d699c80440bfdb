using System.IO.Compression;
using System.Text.RegularExpressions;
using HostKit.Tests;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace HostKit.Samples.Tests;

/// <summary>
/// The .csx sample through Roslyn's scripting engine, which dotnet-script runs on, against the packed packages. dotnet-script itself is not
/// started here: its reading of <c>#r "nuget:"</c> lines is what this test does in its place.
/// </summary>
[Collection("samples")]
public sealed partial class ScriptTests
{
    [Fact]
    public async Task The_csx_sample_writes_the_same_files_as_the_cs_sample()
    {
        using var feed = await LocalFeed.PackAsync();
        var (fromScript, fromApp) = (Path.Combine(feed.Directory, "csx"), Path.Combine(feed.Directory, "cs"));

        Assert.Equal(0, await RunScriptAsync(feed, "apply", "--yes", "--root", fromScript));
        await Tool.RequireAsync(Repository.Root, "dotnet", "run", "samples/hello/provision.cs", "--", "apply", "--yes", "--root", fromApp);

        var files = FilesOf(fromScript);
        Assert.Equal(FilesOf(fromApp), files);
        Assert.NotEmpty(files);
    }

    private static async Task<int> RunScriptAsync(LocalFeed feed, params string[] arguments)
    {
        var script = Repository.PathOf("samples/hello/provision.csx");
        var text = File.ReadAllText(script);
        Assert.Equal(["HostKit.Cli", "HostKit.Nginx", "HostKit.Systemd"], NugetReference().Matches(text).Select(m => m.Groups[1].Value));
        var options = ScriptOptions.Default
            .WithFilePath(script)
            .WithLanguageVersion(LanguageVersion.Preview)
            .AddImports("System", "System.IO", "System.Collections.Generic", "System.Linq", "System.Threading.Tasks")
            .AddReferences(Libraries(feed));
        return await CSharpScript.EvaluateAsync<int>(NugetReference().Replace(text, ""), options, new Globals(arguments));
    }

    // dotnet-script restores the named packages with their dependencies: here, all that the feed has.
    private static List<Microsoft.CodeAnalysis.MetadataReference> Libraries(LocalFeed feed)
    {
        var libraries = Directory.CreateDirectory(Path.Combine(feed.Directory, "lib")).FullName;
        foreach (var package in Directory.GetFiles(feed.Packages, "*.nupkg").Where(p => !Path.GetFileName(p).StartsWith("hostkit.testing", StringComparison.OrdinalIgnoreCase)))
        {
            using var zip = ZipFile.OpenRead(package);
            var entries = zip.Entries.Where(e => e.FullName.StartsWith("lib/", StringComparison.Ordinal) && e.Name.EndsWith(".dll", StringComparison.Ordinal) && !e.Name.EndsWith(".resources.dll", StringComparison.Ordinal)).ToList();
            // A package of tools, such as a compiler, has none.
            var best = new[] { "net10.0", "net9.0", "net8.0", "netstandard2.1", "netstandard2.0" }.FirstOrDefault(f => entries.Any(e => e.FullName.StartsWith($"lib/{f}/", StringComparison.Ordinal)));
            foreach (var entry in entries.Where(e => e.FullName == $"lib/{best}/{e.Name}"))
                entry.ExtractToFile(Path.Combine(libraries, entry.Name), overwrite: true);
        }

        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var platform = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(':').Where(f => Path.GetDirectoryName(f) == framework);
        return [.. Directory.GetFiles(libraries).Concat(platform).Select(f => Microsoft.CodeAnalysis.MetadataReference.CreateFromFile(f))];
    }

    private static SortedDictionary<string, string> FilesOf(string root)
        => new(Directory.GetFiles(Path.Combine(root, "etc"), "*", SearchOption.AllDirectories).ToDictionary(f => Path.GetRelativePath(root, f), f => new FileInfo(f).LinkTarget ?? File.ReadAllText(f)));

    [GeneratedRegex("^#r \"nuget: ([A-Za-z.]+), [^\"]+\"$", RegexOptions.Multiline)]
    private static partial Regex NugetReference();

    /// <summary>What dotnet-script gives a script.</summary>
    public sealed class Globals(IList<string> arguments)
    {
        public IList<string> Args { get; } = arguments;
    }
}
