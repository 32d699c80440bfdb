namespace HostKit;

/// <summary>A repository as files of pacman. Source: pacman.conf(5), "Repository sections" and "Package and database signature checking".</summary>
internal static class PacmanFiles
{
    public const string Sources = "/etc/pacman.d/hostkit";
    public const string Include = $"Include = {Sources}/*.conf";

    public static IEnumerable<Resource> Of(PackageRepository repository, PacmanRepository pacman)
    {
        if (repository.Key is { HostPath: null } key)
            yield return new FileResource($"{Sources}/{repository.Name}.{(key.IsArmored ? "asc" : "gpg")}", FileContent.FromBytes(key.Bytes));
        var level = repository.Key is null ? "Never" : pacman.SignedDatabase ? "Required" : "Required DatabaseOptional";
        var trusted = repository.Key is { Fingerprints.Count: > 0 } known ? $"# Key: {string.Join(' ', known.Fingerprints)}\n" : "";
        yield return new FileResource($"{Sources}/{repository.Name}.conf", $"# Written by HostKit.\n{trusted}[{pacman.Section ?? repository.Name}]\nSigLevel = {level}\nServer = {pacman.Url}\n");
    }
}
