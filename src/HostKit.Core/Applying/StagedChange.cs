namespace HostKit;

/// <summary>A change of a path whose new content, if it has one, waits in a slot, together with its entry in the journal.</summary>
internal sealed record StagedChange(PathChange Planned, JournalEntry Entry)
{
    public string Path => Planned.Path;

    public ManifestEntry? Wanted => Planned.Wanted;
}
