namespace HostKit.Systemd;

/// <summary>What is wrong with units whose names are made from paths.</summary>
internal static class PathValidation
{
    public static IEnumerable<Finding> Check(UnitString? set, string path, string finding)
    {
        if (set is { IsTemplate: false } && set.Text.TrimEnd('/') != path.TrimEnd('/'))
        {
            yield return UnitFindings.PathAndName.At(finding, $"The section says {set}, and the unit's name is made from {path}: systemd refuses it.");
        }
    }
}
