namespace HostKit;

/// <summary>Writes the holds of all components into one file, where the package manager reads them from one only.</summary>
internal sealed class HoldReview : IReview
{
    public static HoldReview Instance { get; } = new();

    public ReviewResult Review(FutureHost future)
    {
        var holds = future.Declarations.Select(d => d.Component).OfType<PackageHold>().ToList();
        return new ReviewResult([], holds.Count > 0 && PackageHold.ManagerOf(future.Host) == "dnf" ? [.. DnfHolds.Of(future.Host, holds.Select(h => h.Package))] : []);
    }
}
