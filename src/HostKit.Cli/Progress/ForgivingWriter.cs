using System.Text;

namespace HostKit.Cli;

/// <summary>
/// Goes quiet when nobody can be told any more, because the connection or the reader has gone: an apply must not fail, and its exit code must
/// not lie, for want of a terminal.
/// </summary>
internal sealed class ForgivingWriter(TextWriter inner) : TextWriter(null)
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Try(() => inner.Write(value));

    public override void Write(string? value) => Try(() => inner.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => inner.Write(buffer, index, count));

    public override void Flush() => Try(inner.Flush);

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (IOException)
        {
        }
    }
}
