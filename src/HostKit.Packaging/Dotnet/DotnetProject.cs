using System.Collections.Immutable;
using System.Xml;
using System.Xml.Linq;

namespace HostKit.Packaging;

/// <summary>What can be known of a project without running MSBuild: its own file, the nearest Directory.Build.props and Directory.Packages.props. What stands under a condition is not read.</summary>
internal sealed class DotnetProject
{
    private readonly SourceTree _sources;
    private readonly XDocument _file;
    private readonly XDocument? _props;
    private readonly XDocument? _packages;

    private DotnetProject(string path, SourceTree sources, XDocument file)
    {
        Path = path;
        _sources = sources;
        _file = file;
        _props = Nearest("Directory.Build.props");
        _packages = Nearest("Directory.Packages.props");
    }

    /// <summary>The project's path in the sources.</summary>
    public string Path { get; }

    /// <summary>The project's folder in the sources, with a slash at its end; empty for the sources' own.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public string AssemblyName => Property("AssemblyName") ?? Name;

    /// <summary>The one framework it targets; null when there are several, or none that can be read.</summary>
    public string? Framework => Property("TargetFramework") ?? (Property("TargetFrameworks")?.Trim(';') is { } all && !all.Contains(';', StringComparison.Ordinal) ? all : null);

    public string Sdk => _file.Root?.Attribute("Sdk")?.Value ?? _file.Root?.Elements().FirstOrDefault(e => e.Name.LocalName == "Sdk")?.Attribute("Name")?.Value ?? "";

    public bool IsWeb => Sdk.StartsWith("Microsoft.NET.Sdk.Web", StringComparison.OrdinalIgnoreCase)
        || Items("FrameworkReference").Any(i => i.Attribute("Include")?.Value == "Microsoft.AspNetCore.App");

    public bool IsProgram => Sdk.StartsWith("Microsoft.NET.Sdk.Web", StringComparison.OrdinalIgnoreCase) || Sdk.StartsWith("Microsoft.NET.Sdk.Worker", StringComparison.OrdinalIgnoreCase)
        || Property("OutputType")?.ToUpperInvariant() is "EXE" or "WINEXE";

    public string LockFile => Property("NuGetLockFilePath") is { } path && !path.Contains('$', StringComparison.Ordinal) ? Folder + path : $"{Folder}packages.lock.json";

    /// <summary>Reads a project.</summary>
    /// <exception cref="HostKitException">It is no XML.</exception>
    public static DotnetProject Read(SourceTree sources, string path) => new(path, sources, Parse(path, sources.ReadText(path)!, sources));

    /// <summary>All projects of the sources.</summary>
    public static ImmutableArray<string> All(SourceTree sources)
        => [.. sources.Files.Select(f => f.Path).Where(p => System.IO.Path.GetExtension(p) is ".csproj" or ".fsproj" or ".vbproj")];

    /// <summary>The project and all that it refers to.</summary>
    public IEnumerable<DotnetProject> Closure()
    {
        var seen = new Dictionary<string, DotnetProject>(StringComparer.Ordinal);
        var open = new Queue<DotnetProject>([this]);
        while (open.TryDequeue(out var project))
        {
            if (!seen.TryAdd(project.Path, project))
                continue;
            foreach (var reference in project.References().Where(_sources.Has))
                open.Enqueue(Read(_sources, reference));
        }

        return seen.Values;
    }

    /// <summary>The packages that it names without a condition, with the version that is asked for and the line that names it.</summary>
    public IEnumerable<(string Id, string? Version, string Place)> Packages()
    {
        foreach (var item in Items("PackageReference").Where(i => i.Attribute("Include") is not null))
        {
            var id = item.Attribute("Include")!.Value;
            var version = Version(item, "VersionOverride") ?? Version(item, "Version");
            yield return (id, version ?? CentralVersion(id), $"{Path}:{((IXmlLineInfo)item).LineNumber}");
        }
    }

    public string? Property(string name) => Property(_file, name) ?? Property(_props, name);

    private string? CentralVersion(string id)
        => _packages?.Descendants().FirstOrDefault(e => e.Name.LocalName == "PackageVersion" && string.Equals(e.Attribute("Include")?.Value, id, StringComparison.OrdinalIgnoreCase)) is { } item
            ? Version(item, "Version")
            : null;

    private IEnumerable<string> References()
        => Items("ProjectReference").Select(i => i.Attribute("Include")?.Value).OfType<string>()
            .Select(i => System.IO.Path.GetFullPath(i.Replace('\\', '/'), "/" + Folder)[1..]);

    private IEnumerable<XElement> Items(string name)
        => new[] { _props, _file }.OfType<XDocument>().SelectMany(d => d.Descendants()).Where(e => e.Name.LocalName == name && !IsConditional(e));

    private XDocument? Nearest(string name)
    {
        for (var folder = Folder; ; folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)])
        {
            if (_sources.ReadText(folder + name) is { } text)
                return Parse(folder + name, text, _sources);
            if (folder.Length == 0)
                return null;
        }
    }

    // The last one counts, as MSBuild has it.
    private static string? Property(XDocument? file, string name)
        => file?.Descendants().LastOrDefault(e => e.Name.LocalName == name && e.Parent?.Name.LocalName == "PropertyGroup" && !IsConditional(e))?.Value.Trim() is { Length: > 0 } value
            && !value.Contains("$(", StringComparison.Ordinal) ? value : null;

    private static string? Version(XElement item, string name) => item.Attribute(name)?.Value ?? item.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value.Trim();

    private static bool IsConditional(XElement element) => element.AncestorsAndSelf().Any(e => e.Attribute("Condition") is not null);

    private static XDocument Parse(string path, string text, SourceTree sources)
    {
        try
        {
            return XDocument.Parse(text, LoadOptions.SetLineInfo);
        }
        catch (XmlException e)
        {
            throw new HostKitException($"{sources.Folder}/{path}:{e.LineNumber}: {e.Message}", e);
        }
    }
}
