using System.Collections.Immutable;

namespace HostKit.Containers;

/// <summary>
/// A compose file (compose-spec) as containers that systemd runs: services, networks and volumes become quadlets named after project and service. What has no
/// counterpart is a finding with file and line, never left out silently.
/// </summary>
public sealed record ComposeProject : IComponent
{
    private readonly string _text;
    private readonly string _folder;
    private readonly Dictionary<string, string> _variables;

    private ComposeProject(string file, string text, string? name)
    {
        (File, _text) = (file, text);
        _folder = Path.GetDirectoryName(Path.GetFullPath(file))!;
        var env = Path.Combine(_folder, ".env");
        _variables = [];
        foreach (var (variable, value) in System.IO.File.Exists(env) ? ComposeValues.EnvironmentFile(System.IO.File.ReadAllText(env)) : [])
            _variables[variable] = value;
        ProjectName = name ?? new ComposeReading(file, "", _variables).Read(text)["name"]?.Text ?? Path.GetFileName(_folder).ToLowerInvariant();
        QuadletName.Checked(ProjectName, "project", nameof(name));
    }

    /// <summary>The file, as it was named.</summary>
    public string File { get; }

    /// <summary>The project's name, which every container, network and volume begins with: what the caller said, else the file's <c>name</c>, else its folder's.</summary>
    public string ProjectName { get; }

    /// <summary>Images that take the place of the file's, by service: with their digests.</summary>
    public IReadOnlyDictionary<string, Image> Images { get; init; } = ImmutableDictionary<string, Image>.Empty;

    /// <summary>Values of variables that are secret, by their names: every service that has such a variable gets it as a secret, whatever the file says. Also the file's own <c>secrets</c>, by their names.</summary>
    public IReadOnlyDictionary<string, Secret> Secrets { get; init; } = ImmutableDictionary<string, Secret>.Empty;

    /// <summary>Where relative paths of binds are on the host; null, the default, refuses them.</summary>
    public string? Directory { get; init; }

    string IComponent.Name => $"compose[{ProjectName}]";

    /// <summary>Reads a compose file, with the <c>.env</c> beside it.</summary>
    /// <param name="path">The file, on the machine that runs the script.</param>
    /// <param name="name">The project's name; null, the default, for the file's or its folder's.</param>
    /// <returns>The project.</returns>
    /// <exception cref="SyntaxException">The file is no YAML.</exception>
    /// <exception cref="HostKitException">The file cannot be read.</exception>
    public static ComposeProject FromFile(string path, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        try
        {
            return new(path, System.IO.File.ReadAllText(path), name);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new HostKitException($"The compose file '{path}' cannot be read: {e.Message}", e);
        }
    }

    /// <summary>The services as containers, each after those it depends on.</summary>
    /// <returns>The containers.</returns>
    public ImmutableArray<Container> ToContainers() => Convert().Containers;

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        var (containers, findings) = Convert();
        return [.. findings, .. containers.SelectMany(c => c.Validate())];
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => ToContainers().SelectMany(c => c.Lower(host));

    private (ImmutableArray<Container> Containers, List<Finding> Findings) Convert()
    {
        var reading = new ComposeReading(File, ProjectName, _variables);
        return (new ComposeConversion(this, reading, _folder).Run(reading.Read(_text)), reading.Findings);
    }
}
