namespace HostKit;

/// <summary>What becomes of foreign paths: of all, and of some with everything below them; null for none.</summary>
internal sealed record ForeignPolicy(Foreign All, IReadOnlyDictionary<string, Foreign>? Paths = null)
{
    public static ForeignPolicy Refusing { get; } = new(Foreign.Refuse);

    /// <summary>Whether anything is ignored at all.</summary>
    public bool Ignores => All == Foreign.Ignore || Paths?.Values.Contains(Foreign.Ignore) == true;

    /// <summary>What holds for a resource: what it says itself, else what is said of the nearest directory above it, else what holds for all.</summary>
    public Foreign Of(Resource resource)
    {
        if (Adopts(resource))
            return Foreign.Adopt;
        for (var path = Paths is null ? "/" : resource.Id; path != "/"; path = HostFiles.DirectoryOf(path))
        {
            if (Paths!.TryGetValue(path, out var said))
                return said;
        }

        return All;
    }

    public static bool Adopts(Resource resource) => resource switch
    {
        FileResource file => file.Adopt,
        DirectoryResource directory => directory.Adopt,
        SymlinkResource link => link.Adopt,
        _ => false,
    };
}
