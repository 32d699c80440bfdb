using System.Text;

namespace HostKit.Cli;

/// <summary>The three standard streams, and which of them a person sees.</summary>
/// <param name="In">Standard input.</param>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
internal sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error)
{
    public bool InIsTerminal { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether the environment lets a terminal be coloured.</summary>
    public bool AllowsColor { get; init; } = true;

    /// <summary>How wide the terminal is, in characters; asked for only when something is laid out, since asking sets up the whole console.</summary>
    public Func<int> Width { get; init; } = () => 80;

    public static Terminal OfProcess()
        => new(new StreamReader(Console.OpenStandardInput()), WriterOn(Console.OpenStandardOutput()), WriterOn(Console.OpenStandardError()))
        {
            InIsTerminal = !Console.IsInputRedirected,
            OutIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            AllowsColor = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") is not (null or "" or "dumb"),
            Width = () => Console.WindowWidth is > 0 and var width ? width : 80,
        };

    public Ink OutInk(bool noColor) => new(Out, OutIsTerminal && AllowsColor && !noColor);

    public Ink ErrorInk(bool noColor) => new(Error, ErrorIsTerminal && AllowsColor && !noColor);

    public void Flush()
    {
        Out.Flush();
        Error.Flush();
    }

    // Console.Out would flush after every call; a plan is written in one piece.
    private static TextWriter WriterOn(Stream stream)
        => TextWriter.Synchronized(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 16 * 1024) { NewLine = "\n" });
}
