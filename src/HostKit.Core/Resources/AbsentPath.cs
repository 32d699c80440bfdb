namespace HostKit;

/// <summary>A path that must not be there, such as the enablement link of a unit declared disabled. What was there is kept and comes back.</summary>
internal sealed record AbsentPath(string Path) : Resource
{
    public override string Kind => "absent";

    public override string Id => Path;
}
