using System.Globalization;

namespace HostKit.Cli;

/// <summary><c>generations</c>: what the host remembers.</summary>
internal static class GenerationsCommand
{
    public static int Run(Invocation invocation)
    {
        var generations = invocation.Host.ReadGenerations(invocation.Configuration.Name);
        if (invocation.Request.Json)
        {
            invocation.Terminal.Out.Write(JsonDocuments.Generations(invocation.Subject, generations));
            return ExitCode.Done;
        }

        if (generations.IsEmpty)
            invocation.Human.WriteLine($"'{invocation.Subject.Configuration}' was never applied to {Visible.Line(invocation.Subject.Host)}.");
        foreach (var generation in generations)
        {
            var line = string.Create(
                CultureInfo.InvariantCulture, $"{generation.Number,4}  {generation.AppliedAt.UtcDateTime:yyyy-MM-dd HH:mm:ss} UTC  {generation.Resources,5} resources  {generation.Cause}");
            if (generation.Label is not null)
                line += $"  \"{Visible.Line(generation.Label)}\"";
            string[] marks = [.. generation.IsPinned ? ["pinned"] : (string[])[], .. generation.IsCurrent ? ["current"] : (string[])[]];
            if (marks.Length > 0)
                line += $"  ({string.Join(", ", marks)})";
            invocation.Human.WriteLine(line, generation.IsCurrent ? Shade.Bold : Shade.Plain);
        }

        return ExitCode.Done;
    }
}
