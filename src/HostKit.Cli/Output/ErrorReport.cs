namespace HostKit.Cli;

/// <summary>Tells an error: what users can mend without a stack trace, everything else in one line and with a hint.</summary>
internal static class ErrorReport
{
    public static void Write(Exception error, Terminal terminal, Request request)
    {
        var ink = terminal.ErrorInk(request.NoColor).Forgiving();
        switch (error)
        {
            case UsageException usage:
                WriteMessage(ink, usage.Message);
                ink.WriteLine(usage.HelpHint);
                break;
            case InvalidConfigurationException invalid:
                FindingText.Write(ink, invalid.Findings);
                WriteMessage(ink, Summary(invalid));
                break;
            default:
                WriteMessage(ink, MessageOf(error));
                if (error is HostKitException or OperationCanceledException)
                    break;
                if (request.Verbose)
                    WriteStackTrace(ink, error);
                else
                    ink.WriteLine("--verbose shows where it happened.");
                break;
        }

        var output = new ForgivingWriter(terminal.Out);
        if (request.Json)
            output.Write(JsonDocuments.Error(MessageOf(error), error is InvalidConfigurationException e ? e.Findings : []));
        output.Flush();
        ink.Writer.Flush();
    }

    public static void WriteStackTrace(Ink ink, Exception error)
    {
        foreach (var line in Visible.Lines(error.ToString()))
            ink.WriteLine(line, Shade.Dim);
    }

    public static string MessageOf(Exception error) => error switch
    {
        InvalidConfigurationException invalid => Summary(invalid),
        HostKitException => error.Message,
        OperationCanceledException => "Cancelled; nothing was changed.",
        _ => $"unexpected: {error.GetType().Name}: {error.Message}",
    };

    private static string Summary(InvalidConfigurationException invalid)
    {
        var errors = invalid.Findings.Count(f => f.Severity == Severity.Error);
        return $"The configuration is not valid: {errors} {(errors == 1 ? "error" : "errors")}. Nothing was changed.";
    }

    public static void WriteMessage(Ink ink, string message)
    {
        var indent = "error: ";
        foreach (var line in Visible.Lines(message))
        {
            ink.Write(indent, Shade.Red).WriteLine(line);
            indent = "    ";
        }
    }
}
