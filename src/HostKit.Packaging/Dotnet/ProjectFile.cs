using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace HostKit.Packaging;

/// <summary>
/// What a project says, as far as it can be read without MSBuild, which runs the project's own code: its properties, packages and other projects, with what
/// <c>Directory.Build.props</c>, <c>Directory.Build.targets</c>, <c>Directory.Packages.props</c> and imported files of the sources add.
/// </summary>
internal sealed partial class ProjectFile
{
    private const string Root = "/build/";
    private const int DeepestImport = 16;

    private readonly SourceTree _sources;
    private readonly Dictionary<string, string> _properties = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _fixed = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _unknown = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _central = new(StringComparer.OrdinalIgnoreCase);

    private ProjectFile(SourceTree sources, string path, IEnumerable<(string Name, string Value)> given)
    {
        _sources = sources;
        Path = path;
        _properties["MSBuildProjectName"] = System.IO.Path.GetFileNameWithoutExtension(path);
        _properties["MSBuildProjectDirectory"] = (Root + Folder).TrimEnd('/');
        foreach (var (name, value) in given)
        {
            _properties[name] = value;
            _fixed.Add(name);
        }
    }

    public string Path { get; }

    /// <summary>The folder, with a slash at its end; empty for the sources' own.</summary>
    public string Folder => Path[..(Path.LastIndexOf('/') + 1)];

    public string Sdk { get; private set; } = "";

    /// <summary>Packages with the version asked for; null where it is not known.</summary>
    public Dictionary<string, string?> Packages { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Other projects, by their paths in the sources.</summary>
    public List<string> Projects { get; } = [];

    public HashSet<string> Frameworks { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether nothing was met that only MSBuild understands.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>Reads a project.</summary>
    /// <exception cref="HostKitException">A file is no XML.</exception>
    public static ProjectFile Read(SourceTree sources, string path, IEnumerable<(string Name, string Value)> given)
    {
        var project = new ProjectFile(sources, path, given);
        project.Above("Directory.Build.props");
        project.File(path, 0);
        project.Above("Directory.Build.targets");
        project.Above("Directory.Packages.props");
        foreach (var (id, version) in project.Packages.Where(p => p.Value is null).ToList())
            project.Packages[id] = project._central.GetValueOrDefault(id);
        return project;
    }

    /// <summary>A property's value; null when it is not set, or only MSBuild knows it.</summary>
    public string? this[string name] => _unknown.Contains(name) ? null : _properties.GetValueOrDefault(name) is { Length: > 0 } value ? value : null;

    /// <summary>Whether it may be set to something that only MSBuild knows.</summary>
    public bool IsUnknown(string name) => _unknown.Contains(name);

    public bool Is(string name) => "true".Equals(this[name], StringComparison.OrdinalIgnoreCase);

    private void Above(string name, string? from = null)
    {
        for (var folder = from ?? Folder; ;)
        {
            if (_sources.Has(folder + name))
            {
                File(folder + name, 0);
                return;
            }

            if (folder.Length == 0)
                return;
            folder = folder[..(folder.TrimEnd('/').LastIndexOf('/') + 1)];
        }
    }

    private void File(string path, int depth)
    {
        XElement root;
        try
        {
            root = XDocument.Parse(_sources.ReadText(path)!).Root!;
        }
        catch (XmlException e)
        {
            throw new HostKitException($"'{_sources.Folder}/{path}' is no XML: {e.Message}", e);
        }

        if (path == Path)
            Sdk = (string?)root.Attribute("Sdk") ?? (string?)root.Elements().FirstOrDefault(e => e.Name.LocalName == "Sdk")?.Attribute("Name") ?? "";
        _properties["MSBuildThisFileDirectory"] = Root + path[..(path.LastIndexOf('/') + 1)];
        Elements(root, path, depth, known: true);
    }

    private void Elements(XElement parent, string path, int depth, bool known)
    {
        foreach (var element in parent.Elements())
        {
            var condition = ProjectCondition.IsTrue((string?)element.Attribute("Condition"), Expand);
            if (condition == false)
                continue;
            var sure = known && condition == true;
            switch (element.Name.LocalName)
            {
                case "PropertyGroup":
                    Properties(element, sure);
                    break;
                case "ItemGroup":
                    Items(element, sure);
                    break;
                case "Import":
                    Import(element, path, depth);
                    break;
                case "Choose":
                    IsWhole = false;
                    break;
            }
        }
    }

    private void Properties(XElement group, bool known)
    {
        foreach (var property in group.Elements())
        {
            var name = property.Name.LocalName;
            var condition = ProjectCondition.IsTrue((string?)property.Attribute("Condition"), Expand);
            if (condition == false || _fixed.Contains(name))
                continue;
            if (known && condition == true && Expand(property.Value.Trim()) is { } value)
            {
                _properties[name] = value;
                _unknown.Remove(name);
            }
            else
            {
                _unknown.Add(name);
            }
        }
    }

    private void Items(XElement group, bool known)
    {
        foreach (var item in group.Elements())
        {
            var condition = ProjectCondition.IsTrue((string?)item.Attribute("Condition"), Expand);
            var kind = item.Name.LocalName;
            if (condition == false || kind is not ("PackageReference" or "ProjectReference" or "FrameworkReference" or "PackageVersion" or "GlobalPackageReference"))
                continue;
            if (!known || condition is null)
                IsWhole = false;
            if ((string?)item.Attribute("Remove") is { } removed)
                Packages.Remove(removed);
            var include = Expand((string?)item.Attribute("Include") ?? (string?)item.Attribute("Update") ?? "");
            if (include is null || include.Contains('*', StringComparison.Ordinal))
                IsWhole = false;
            else if (known && condition == true)
                foreach (var one in include.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                    Take(kind, one, item);
        }
    }

    private void Take(string kind, string include, XElement item)
    {
        string? Metadata(string name) => ((string?)item.Attribute(name) ?? item.Elements().FirstOrDefault(e => e.Name.LocalName == name)?.Value) is { } text ? Expand(text.Trim()) : null;
        switch (kind)
        {
            case "PackageReference" when item.Attribute("Update") is not null && !Packages.ContainsKey(include):
                break;
            case "PackageReference" or "GlobalPackageReference":
                Packages[include] = Metadata("VersionOverride") ?? Metadata("Version") ?? Packages.GetValueOrDefault(include);
                break;
            case "PackageVersion":
                if (Metadata("Version") is { } version)
                    _central[include] = version;
                break;
            case "FrameworkReference":
                Frameworks.Add(include);
                break;
            case "ProjectReference" when Plain(include, Root + Folder) is { } project:
                Projects.Add(project);
                break;
        }
    }

    private void Import(XElement element, string path, int depth)
    {
        var text = (string?)element.Attribute("Project") ?? "";
        if (element.Attribute("Sdk") is not null)
            return;
        if (FileAbove().Match(text) is { Success: true } above && Plain(Expand(above.Groups["from"].Value) ?? "?", Root) is { } from)
        {
            Above(above.Groups["name"].Value, from.Length == 0 ? "" : $"{from.TrimEnd('/')}/");
        }
        else if (Expand(text) is { } expanded && Plain(expanded, Root + path[..(path.LastIndexOf('/') + 1)]) is { } imported && _sources.Has(imported) && depth < DeepestImport)
        {
            File(imported, depth + 1);
        }
        else
        {
            IsWhole = false;
            return;
        }

        _properties["MSBuildThisFileDirectory"] = Root + path[..(path.LastIndexOf('/') + 1)];
    }

    // A path as it is written in projects, as one in the sources; null when it leads out of them.
    private static string? Plain(string path, string folder)
    {
        var full = System.IO.Path.GetFullPath(path.Replace('\\', '/'), folder);
        return full.StartsWith(Root, StringComparison.Ordinal) ? full[Root.Length..] : full == Root.TrimEnd('/') ? "" : null;
    }

    private string? Expand(string text)
    {
        var known = true;
        var expanded = Reference().Replace(text, match =>
        {
            var name = match.Groups["name"].Value;
            known &= !_unknown.Contains(name);
            return _properties.GetValueOrDefault(name, "");
        });
        return known && !expanded.Contains("$(", StringComparison.Ordinal) && !expanded.Contains("@(", StringComparison.Ordinal) ? expanded : null;
    }

    [GeneratedRegex(@"\$\((?<name>[A-Za-z_][A-Za-z0-9_-]*)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\$\(\[MSBuild\]::GetPathOfFileAbove\('?(?<name>[\w.]+)'?,\s*'?(?<from>[^']+?)'?\)\)$", RegexOptions.CultureInvariant)]
    private static partial Regex FileAbove();
}
