using System.Collections.Immutable;

namespace HostKit;

/// <summary>A resource the configuration declares, with every script line that declares it.</summary>
internal sealed record DesiredResource(Resource Resource, ImmutableArray<SourceLocation> Sources)
{
    public SourceLocation? Source => Sources.IsEmpty ? null : Sources[0];

    /// <summary>The path of a file, directory or link, or of their absence; null for what is not a path.</summary>
    public string? Path => Resource is FileResource or SeedFile or DirectoryResource or SymlinkResource or AbsentPath ? Resource.Id : null;

    /// <summary>What a file or seed file contains; null for everything else.</summary>
    public FileContent? Content => (Resource as FileResource)?.Content ?? (Resource as SeedFile)?.Content;
}
