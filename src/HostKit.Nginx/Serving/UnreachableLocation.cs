namespace HostKit.Nginx;

/// <summary>A location that no request gets to, or none that is meant.</summary>
public sealed record UnreachableLocation
{
    internal UnreachableLocation(ExpandedStatement location, string reason, ExpandedStatement? hiddenBy)
    {
        Location = location;
        Reason = reason;
        HiddenBy = hiddenBy;
    }

    /// <summary>The location.</summary>
    public ExpandedStatement Location { get; }

    /// <summary>Why, as a sentence.</summary>
    public string Reason { get; }

    /// <summary>The statement that takes its requests; null when the text alone keeps them away.</summary>
    public ExpandedStatement? HiddenBy { get; }

    /// <summary>The location's place and the reason.</summary>
    public override string ToString() => $"{Location.File}:{Location.Line}: {Reason}";
}
