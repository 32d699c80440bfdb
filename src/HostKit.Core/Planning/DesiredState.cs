using System.Collections.Immutable;

namespace HostKit;

/// <summary>Everything a configuration declares, lowered to resources, each identity once.</summary>
internal sealed class DesiredState
{
    private readonly Dictionary<string, DesiredResource> _byIdentity;

    private DesiredState(ImmutableArray<DesiredResource> resources, ImmutableArray<Finding> findings, ForeignPolicy foreign)
    {
        Resources = resources;
        Findings = findings;
        Foreign = foreign;
        _byIdentity = resources.ToDictionary(r => Identity(r.Resource), StringComparer.Ordinal);
    }

    /// <summary>In the order of declaration.</summary>
    public ImmutableArray<DesiredResource> Resources { get; }

    /// <summary>What validation said, without errors.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>What becomes of paths in the way that are not HostKit's.</summary>
    public ForeignPolicy Foreign { get; }

    public DesiredResource? AtPath(string path) => _byIdentity.GetValueOrDefault(path);

    public IEnumerable<Declared<T>> Of<T>()
        where T : Resource
    {
        foreach (var desired in Resources)
        {
            if (desired.Resource is T resource)
                yield return new Declared<T>(resource, desired);
        }
    }

    /// <summary>A state that was lowered before, such as a recorded generation's.</summary>
    public static DesiredState Of(IEnumerable<DesiredResource> resources, ForeignPolicy? foreign = null) => new([.. resources], [], foreign ?? ForeignPolicy.Refusing);

    /// <summary>Validates and lowers every component; throws with all errors at once.</summary>
    public static DesiredState Lower(HostConfiguration configuration, Host host)
    {
        host = host.Remembering();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        foreach (var declaration in configuration.Declarations)
            findings.AddRange(declaration.Component.Validate().Select(f => f with { Source = f.Source ?? declaration.Source }));
        ThrowOnErrors(findings);

        var order = new List<string>();
        var byIdentity = new Dictionary<string, DesiredResource>(StringComparer.Ordinal);
        foreach (var declaration in configuration.Declarations)
        {
            foreach (var resource in LowerOne(declaration, host))
                Put(resource, declaration.Source, order, byIdentity, findings);
        }

        var good = "/";
        foreach (var desired in byIdentity.Values.Where(d => d.Path is not null))
        {
            if (desired.Path!.LastIndexOf('/') != good.Length || !desired.Path.StartsWith(good, StringComparison.Ordinal))
                good = CheckParents(desired, byIdentity, findings) ? HostFiles.DirectoryOf(desired.Path) : "/";
        }

        ThrowOnErrors(findings);
        Review(configuration, host, order, byIdentity, findings);
        ThrowOnErrors(findings);
        var foreign = new ForeignPolicy(configuration.Foreign, configuration.ForeignPaths);
        return new DesiredState([.. order.Select(identity => byIdentity[identity])], findings.ToImmutable(), foreign);
    }

    /// <summary>The same state, with the secrets that contents are made of read, to be compared by their keyed hashes.</summary>
    public DesiredState Keyed(SecretHash hash)
    {
        if (Resources.All(r => r.Content?.MayBeKept != false))
            return this;
        return new([.. Resources.Select(r => r.Content is not { MayBeKept: false, IsGone: false } secret ? r : r with { Resource = Keyed(r, secret, hash) })], Findings, Foreign);
    }

    /// <summary>The same state with other contents of files at these paths.</summary>
    public DesiredState WithContents(IReadOnlyDictionary<string, FileContent> contents)
        => new([.. Resources.Select(r => r.Resource is FileResource file && contents.TryGetValue(file.Path, out var content) ? r with { Resource = file with { Content = content } } : r)], Findings, Foreign);

    private static Resource Keyed(DesiredResource desired, FileContent secret, SecretHash hash)
    {
        try
        {
            var content = secret.Keyed(hash);
            return desired.Resource is FileResource file ? file with { Content = content } : (SeedFile)desired.Resource with { Content = content };
        }
        catch (HostKitException e) when (desired.Source is not null)
        {
            throw new HostKitException($"{desired.Source}: {desired.Resource.Kind}[{desired.Path}]: {e.Message}", e);
        }
    }

    /// <summary>The same state with more resources, which nothing declares yet.</summary>
    public DesiredState With(IEnumerable<DesiredResource> more) => new([.. Resources, .. more], Findings, Foreign);

    /// <summary>The same state without the resources at some paths.</summary>
    public DesiredState Without(IReadOnlyCollection<string> paths)
        => paths.Count == 0 ? this : new([.. Resources.Where(r => r.Path is null || !paths.Contains(r.Path))], Findings, Foreign);

    private static IEnumerable<Resource> LowerOne(Declaration declaration, Host host)
    {
        try
        {
            return [.. declaration.Component.Lower(host)];
        }
        catch (Exception e) when (e is ArgumentException or HostKitException)
        {
            // Only now is it known which script line holds the value that could not be rendered.
            throw new HostKitException($"{declaration.Source}: {declaration.Component.Name}: {e.Message}", e);
        }
    }

    private static void Review(
        HostConfiguration configuration, Host host, List<string> order, Dictionary<string, DesiredResource> byIdentity, ImmutableArray<Finding>.Builder findings)
    {
        var bringers = configuration.Declarations.SelectMany(d => d.Component.Reviews.Select(review => (Review: review, d.Source))).DistinctBy(r => r.Review).ToList();
        if (bringers.Count == 0)
            return;
        using var files = host.OpenFiles();
        var gone = GenerationStore.ReadCurrent(files, configuration.Name).Entries.Where(e => e is { IsPath: true, Kind: not "seed" }).Select(e => e.Id);
        var declared = byIdentity.Values.Where(d => d.Path is not null).ToDictionary(d => d.Path!, d => d.Resource, StringComparer.Ordinal);
        var future = new FutureHost(host, configuration.Declarations, declared, [.. byIdentity.Values.Select(d => d.Resource).Where(r => r is UserResource or GroupResource)], gone);
        foreach (var (review, source) in bringers)
        {
            var result = review.Review(future);
            findings.AddRange(result.Findings);
            foreach (var resource in result.Resources)
                Put(resource, source, order, byIdentity, findings);
        }
    }

    private static void Put(
        Resource resource, SourceLocation source, List<string> order, Dictionary<string, DesiredResource> byIdentity,
        ImmutableArray<Finding>.Builder findings)
    {
        var identity = Identity(resource);
        if (!byIdentity.TryGetValue(identity, out var earlier))
        {
            byIdentity.Add(identity, new DesiredResource(resource, [source]));
            order.Add(identity);
        }
        else if (earlier.Resource.Merge(resource) is { } merged)
        {
            byIdentity[identity] = new DesiredResource(merged, earlier.Sources.Contains(source) ? earlier.Sources : earlier.Sources.Add(source));
        }
        else
        {
            findings.Add(new Finding(
                Severity.Error, "core.two-owners", $"{resource.Kind}[{resource.Id}]",
                $"{earlier.Source} and {source} declare {PartOf(earlier.Resource, resource)} differently", "declare it once, or alike") { Source = source });
        }
    }

    private static string PartOf(Resource one, Resource other)
        => one is FileResource file && other is FileResource same && file.Content.DisputedPart(same.Content) is { } part ? $"'{part}' in it" : "it";

    private static bool CheckParents(DesiredResource desired, Dictionary<string, DesiredResource> byIdentity, ImmutableArray<Finding>.Builder findings)
    {
        var good = true;
        for (var parent = HostFiles.DirectoryOf(desired.Path!); parent != "/"; parent = HostFiles.DirectoryOf(parent))
        {
            if (!byIdentity.TryGetValue(parent, out var above) || above.Resource is DirectoryResource)
                continue;
            good = false;
            findings.Add(new Finding(
                Severity.Error, "core.parent-is-no-directory", $"{desired.Resource.Kind}[{desired.Path}]",
                $"'{parent}' is declared as a {above.Resource.Kind} ({above.Source}), so nothing can be below it") { Source = desired.Source });
        }

        return good;
    }

    // Files, directories and links share the paths: two kinds at one path are a conflict, too. Nothing else begins with a slash.
    private static string Identity(Resource resource)
        => resource is FileResource or SeedFile or DirectoryResource or SymlinkResource or AbsentPath ? resource.Id : $"{resource.Kind} {resource.Id}";

    private static void ThrowOnErrors(ImmutableArray<Finding>.Builder findings)
    {
        if (findings.Any(f => f.Severity == Severity.Error))
            throw new InvalidConfigurationException(findings.ToImmutable());
    }
}
