using CsCheck;

namespace HostKit.Systemd.Tests;

/// <summary>Whatever a literal contains, systemd reads it back, and reads nothing else; or it is refused.</summary>
public sealed class EscapingTests
{
    private static readonly string[] Pieces =
    [
        "a", "B9", " ", "\t", "\n", "\r", "\0", "\x1b", "\x7f", "\"", "'", "\\", "\\x20", "\\n", "%", "%i", "%%", "$", "$HOME", "${HOME}", "$$", ";", "#", "=", ":", "-", "@",
        "+", "!", "~", "|", "\\\n", "[Service]\nUser=root", "é", "😀", "\u0085", "\u2028", "\uFEFF", "/", "..", ",",
    ];

    private static readonly Gen<string> Hostile = Gen.OneOf(Gen.OneOf(Pieces.Select(Gen.Const).ToArray()), Gen.Char[' ', '~'].Select(c => c.ToString())).Array[0, 8].Select(string.Concat);

    [Fact]
    public void Arguments_reach_the_program_byte_for_byte() => Hostile.Array[0, 4].Sample(
        words => Reads("ExecStart", () => new() { ExecStart = [new("/bin/x", [.. words.Select(ExecArgument.FromString)])] }, mustAccept: words.All(w => !w.Contains('\0', StringComparison.Ordinal)), values =>
            UnitReader.Words(values.Single(), escapes: true).Select(w => UnitReader.WithoutVariables(UnitReader.Literal(w))).SequenceEqual(words.Prepend("/bin/x"))),
        iter: 20_000);

    [Fact]
    public void Environment_values_are_kept() => Hostile.Sample(
        value => Reads("Environment", () => new() { Environment = [("A", value)] }, mustAccept: !value.Contains('\0', StringComparison.Ordinal), values =>
            UnitReader.Literal(UnitReader.Words(values.Single(), escapes: true).Single()) == "A=" + value),
        iter: 20_000);

    [Fact]
    public void Paths_in_lists_are_kept() => Hostile.Select(Hostile).Sample(
        (one, two) => Reads("ReadWritePaths", () => new() { ReadWritePaths = ["/" + one, SandboxPath.Optional("/" + two)] }, mustAccept: !(one + two).Any(char.IsControl), values =>
            UnitReader.Words(values.Single(), escapes: false).Select(UnitReader.Literal).SequenceEqual(["/" + one, "-/" + two])),
        iter: 20_000);

    [Fact]
    public void Tuples_are_taken_apart_where_they_were_put_together() => Hostile.Select(Hostile).Sample(
        (one, two) => Reads("BindPaths", () => new() { BindPaths = [("/" + one, "/" + two)] }, mustAccept: !(one + two).Any(c => char.IsControl(c) || c is ':' or '"' or '\'' or '\\'), values =>
            UnitReader.Literal(UnitReader.Words(values.Single(), escapes: false).Single()).Split(':').SequenceEqual(["/" + one, "/" + two])),
        iter: 20_000);

    [Fact]
    public void Words_that_cannot_be_quoted_are_kept() => Hostile.Array[1, 3].Sample(
        words => Reads("SupplementaryGroups", () => new() { SupplementaryGroups = [.. words.Select(UnitString.FromString)] }, mustAccept: words.All(w => w.Length > 0 && w.All(c => char.IsAsciiLetterOrDigit(c) || c is '%' or '$')), values =>
            UnitReader.Words(values.Single(), escapes: false, quotes: false).Select(UnitReader.Literal).SequenceEqual(words)),
        iter: 20_000);

    [Fact]
    public void Lines_of_text_are_kept() => Hostile.Sample(
        text => Reads("SyslogIdentifier", () => new() { SyslogIdentifier = text }, mustAccept: text.Length > 0 && text.Trim() == text && !text.Any(char.IsControl), values => UnitReader.Literal(values.Single()) == text),
        iter: 20_000);

    [Fact]
    public void Paths_on_a_line_are_kept() => Hostile.Sample(
        text => Reads("WorkingDirectory", () => new() { WorkingDirectory = "/" + text }, mustAccept: (text + ".").Trim() == text + "." && !text.EndsWith(' ') && !text.Any(char.IsControl), values => UnitReader.Literal(values.Single()) == "/" + text),
        iter: 20_000);

    /// <summary>Writes the section between two others, parses it as systemd does, and lets the value be judged. A refusal names the directive.</summary>
    private static bool Reads(string directive, Func<ServiceSection> make, bool mustAccept, Func<IReadOnlyList<string>, bool> judge)
    {
        ServiceSection section;
        try
        {
            section = make();
        }
        catch (ArgumentException)
        {
            return !mustAccept;
        }

        var text = new UnitFile(new UnitSection { Description = "d" }.ToSyntax(), section.ToSyntax(), new InstallSection { WantedBy = ["a.target"] }.ToSyntax()).ToString();
        var file = UnitFile.Parse(text, "a.service");
        return file.Sections.Select(s => s.Name).SequenceEqual(["Unit", "Service", "Install"])
            && file.Sections.SelectMany(s => s.Entries).Select(e => e.Key).SequenceEqual(["Description", directive, "WantedBy"])
            && judge(file.GetValues("Service", directive));
    }
}
