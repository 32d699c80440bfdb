using System.Text;
using Spectre.Console;

namespace HostKit.Cli;

/// <summary>A terminal as Spectre.Console sees it; the writer is ours, so that everything comes out in order.</summary>
internal sealed class LiveOutput(TextWriter writer, int width) : IAnsiConsoleOutput
{
    public TextWriter Writer => writer;

    public bool IsTerminal => true;

    public int Width => width;

    public int Height => 24;

    public void SetEncoding(Encoding encoding)
    {
    }
}
