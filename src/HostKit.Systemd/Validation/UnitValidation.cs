namespace HostKit.Systemd;

/// <summary>What is wrong with a typed unit: what a review finds in any unit's text, and what only its values tell.</summary>
internal static class UnitValidation
{
    public static IEnumerable<Finding> Check(string component, UnitName name, bool? enabled, params Section[] sections)
        => [.. new SectionValidation(component).Check(sections), .. UnitReview.Of([new ReviewedUnit(name, UnitLowering.ToUnitFile(sections)) { Path = component, Enabled = enabled, IsTyped = true }])];
}
