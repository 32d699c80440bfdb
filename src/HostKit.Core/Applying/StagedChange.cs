using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>A change of a path whose new content, if it has one, waits in a slot of the staging area; after the commit the slot holds what was there before.</summary>
internal sealed record StagedChange(PathChange Planned, SafeFileHandle SlotDirectory, string SlotName)
{
    public string Path => Planned.Path;

    public ManifestEntry? Wanted => Planned.Wanted;
}
