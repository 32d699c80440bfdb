using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>
/// A program of your own: built from its sources into a store path, whose name is the hash of all that goes in. Units, sites and hooks name it by that path
/// (<see cref="Command"/>, <see cref="File"/>), so that a new version is a change of exactly those who use it, and the former one is a rollback away.
/// </summary>
public abstract class App : IComponent
{
    private readonly string _name;
    private ImmutableArray<Finding>? _findings;
    private Recipe? _recipe;

    private protected App(string name, Source? source)
    {
        ArgumentNullException.ThrowIfNull(name);
        // Refuses names that no path can have.
        _ = StorePath.Of(name);
        _name = name;
        Source = source;
    }

    /// <inheritdoc/>
    public string Name => $"app[{_name}]";

    /// <summary>Where the sources are; null for an app that has none.</summary>
    public Source? Source { get; }

    /// <summary>Questions that a working app answers; none unless set. If one of them fails after an apply, everything returns to the former generation.</summary>
    public ImmutableArray<Probe> Probes { get; init; } = [];

    /// <summary>
    /// Where the app is, or will be once it is built: known at once. An app with errors (<see cref="IComponent.Validate"/>) has a path at which nothing will ever be.
    /// </summary>
    public StorePath Path => Recipe.Path;

    /// <summary>One of the app's programs.</summary>
    /// <param name="program">Its name in the app's <c>bin</c>.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <returns>The command.</returns>
    /// <exception cref="ArgumentException">The name is none.</exception>
    public Command Command(string program, params ReadOnlySpan<string> arguments)
    {
        ArgumentException.ThrowIfNullOrEmpty(program);
        return new Command(Path.File($"bin/{program}"), arguments);
    }

    /// <summary>The absolute path of a file or folder of the app.</summary>
    /// <param name="path">The path in it, such as <c>www</c>.</param>
    /// <returns>The path on the host.</returns>
    /// <exception cref="ArgumentException">The path leads out of the app.</exception>
    public string File(string path) => Path.File(path);

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        _ = Recipe;
        return _findings!.Value;
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) => Recipe.Resources().Concat<Resource>(Probes);

    internal Recipe Recipe => _recipe ??= Read();

    /// <summary>The app's name as it was given.</summary>
    private protected string AppName => _name;

    /// <summary>Names of what the builder's tools make beside sources.</summary>
    private protected virtual string[] Made => [];

    /// <summary>What is wrong with, or doubtful about, the sources.</summary>
    private protected virtual IEnumerable<Finding> Findings(SourceTree sources) => [];

    /// <summary>How the app is built; asked only when no finding is an error.</summary>
    /// <exception cref="HostKitException">It cannot be built.</exception>
    private protected abstract Recipe Describe(SourceTree sources);

    private protected Finding Error(string id, string message, string? mend = null) => new(Severity.Error, $"packaging.{id}", Name, message, mend);

    private protected Finding Warning(string id, string message, string? mend = null) => new(Severity.Warning, $"packaging.{id}", Name, message, mend);

    private Recipe Read()
    {
        var findings = new List<Finding>();
        try
        {
            var sources = Source?.Read(Made) ?? new SourceTree("", []);
            findings.AddRange(Findings(sources));
            if (findings.TrueForAll(f => f.Severity != Severity.Error))
                return Describe(sources);
        }
        catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
        {
            findings.Add(Error("unreadable-source", e.Message));
        }
        finally
        {
            _findings = [.. findings];
        }

        return new Recipe("none", 0, _name) { Inputs = [.. findings.Select(f => new StoreInput("error", f.Message))] };
    }
}
