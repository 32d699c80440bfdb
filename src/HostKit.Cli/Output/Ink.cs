using System.Globalization;

namespace HostKit.Cli;

/// <summary>Writes lines for people, coloured where that is wanted. Nothing in a text is ever read as an instruction: callers pass user data through <see cref="Visible"/>.</summary>
internal sealed class Ink(TextWriter writer, bool colored)
{
    public TextWriter Writer { get; } = writer;

    public bool Colored { get; } = colored;

    public Ink Write(string text, Shade shade = Shade.Plain)
    {
        if (!Colored || shade == Shade.Plain)
        {
            Writer.Write(text);
            return this;
        }

        Writer.Write("\e[");
        Writer.Write(((int)shade).ToString(CultureInfo.InvariantCulture));
        Writer.Write('m');
        Writer.Write(text);
        Writer.Write("\e[0m");
        return this;
    }

    /// <summary>The same, for a time in which writing must not fail.</summary>
    public Ink Forgiving() => new(new ForgivingWriter(Writer), Colored);

    public void WriteLine(string text = "", Shade shade = Shade.Plain)
    {
        Write(text, shade);
        Writer.Write('\n');
    }
}
