namespace HostKit.Cli;

/// <summary>An event of an apply as one line, as in <c>activate unit[hello.service]: restarted (0.4 s)</c>.</summary>
internal static class EventText
{
    public static string Of(ApplyEvent @event)
    {
        // Of a program's output the first line does here: failures are shown whole at the end.
        var message = Visible.Lines(@event.Message).First();
        var subject = @event.Resource is null ? "" : $" {Visible.Line(@event.Resource)}";
        var duration = @event.Duration is { } took ? $" ({Wording.Seconds(took)})" : "";
        return $"{Wording.Of(@event.Phase)}{subject}: {message}{duration}";
    }

    public static Shade ShadeOf(Severity severity) => severity switch
    {
        Severity.Error => Shade.Red,
        Severity.Warning => Shade.Yellow,
        _ => Shade.Dim,
    };
}
