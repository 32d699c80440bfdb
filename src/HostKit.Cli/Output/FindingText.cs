namespace HostKit.Cli;

/// <summary>Findings as a person reads them.</summary>
internal static class FindingText
{
    public static void Write(Ink ink, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (finding.Source is not null)
                ink.Write($"{Visible.Line(finding.Source.ToString())}: ");
            ink.Write(Wording.Of(finding.Severity), ShadeOf(finding.Severity));
            ink.WriteLine($" {Visible.Line(finding.Id)}: {Visible.Line(finding.Path)}: {Visible.Line(finding.Message)}");
            if (finding.Mend is not null)
                ink.WriteLine($"    {Visible.Line(finding.Mend)}");
        }
    }

    private static Shade ShadeOf(Severity severity) => severity switch
    {
        Severity.Error => Shade.Red,
        Severity.Warning => Shade.Yellow,
        _ => Shade.Cyan,
    };
}
