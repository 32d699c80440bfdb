namespace HostKit;

/// <summary>Looks at all repositories together: two that are one with different keys, and files that the host's package manager does not read.</summary>
internal sealed class RepositoryReview : IReview
{
    public static RepositoryReview Instance { get; } = new();

    public ReviewResult Review(FutureHost future)
    {
        List<Finding> findings = [];
        var seen = new Dictionary<(string, string, string), (PackageRepository Repository, SourceLocation Source)>();
        foreach (var (component, source) in future.Declarations)
        {
            if (component is not PackageRepository repository)
                continue;
            if (OnHost(repository, future) is { } expiry)
                findings.Add(expiry with { Source = source });
            foreach (var place in Places(repository))
            {
                if (!seen.TryGetValue(place, out var other))
                    seen.Add(place, (repository, source));
                else if (other.Repository.Name != repository.Name && !Equals(other.Repository.Key, repository.Key))
                    findings.Add(new Finding(Severity.Error, "core.repository-keys", $"repository[{repository.Name}]",
                        $"is the same as repository[{other.Repository.Name}] ({other.Source}), {place.Item2} {place.Item3}, with another key: {repository.Key?.ToString() ?? "none"} and {other.Repository.Key?.ToString() ?? "none"}",
                        "declare it once") { Source = source });
            }
        }

        if (future.ListDirectory(PacmanFiles.Sources) is { Count: > 0 } && future.ReadBytes("/etc/pacman.conf") is { } configuration
            && !System.Text.Encoding.UTF8.GetString(configuration).Split('\n').Any(l => string.Concat(l.Where(c => c != ' ')) == string.Concat(PacmanFiles.Include.Where(c => c != ' '))))
            findings.Add(new Finding(Severity.Error, "core.repository-not-included", "file[/etc/pacman.conf]", $"does not include the repositories in {PacmanFiles.Sources}", $"run 'mkdir -p {PacmanFiles.Sources}; touch {PacmanFiles.Sources}/0.conf', since pacman wants one file at least, and add '{PacmanFiles.Include}' as its last line"));
        return new ReviewResult([.. findings], []);
    }

    // A key that the host has; what cannot be read there is told by the package manager.
    private static Finding? OnHost(PackageRepository repository, FutureHost future)
    {
        try
        {
            return repository.Key?.HostPath is { } path && future.ReadBytes(path) is { } bytes
                ? KeyExpiry.Check(bytes, $"repository[{repository.Name}]/key {path}", TimeProvider.System.GetUtcNow())
                : null;
        }
        catch (Exception e) when (e is FormatException or HostKitException or IOException)
        {
            return null;
        }
    }

    private static IEnumerable<(string, string, string)> Places(PackageRepository repository)
    {
        foreach (var suite in repository.Apt?.Suites ?? [])
            yield return ("apt", repository.Apt!.Url.TrimEnd('/'), suite);
        if (repository.Dnf is { } dnf)
            yield return ("dnf", dnf.Url.TrimEnd('/'), "");
        if (repository.Pacman is { } pacman)
            yield return ("pacman", pacman.Url.TrimEnd('/'), pacman.Section ?? repository.Name);
    }
}
