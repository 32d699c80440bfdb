namespace HostKit.Systemd;

/// <summary>What is wrong with command lines.</summary>
internal static class ExecChecks
{
    private static readonly string[] ShellWords = ["|", "||", "&", "&&", ">", ">>", "<", "2>", "2>&1", ">&2", "&>"];

    public static IEnumerable<Finding> Of(ReviewedUnit unit)
    {
        foreach (var section in unit.Sections.Where(s => UnitDirectives.Sections.Contains(s.Name)))
        {
            foreach (var entry in section.Entries.Where(e => e.Key.StartsWith("Exec", StringComparison.Ordinal) && !e.Key.EndsWith("Paths", StringComparison.Ordinal) && e.Key != "ExecSearchPath" && e.Value.Length > 0))
            {
                foreach (var finding in Check(unit.At(section.Name, entry), entry))
                    yield return finding;
            }
        }
    }

    private static IEnumerable<Finding> Check(string path, UnitFileEntry entry)
    {
        if (ExecWords.Split(entry.Value.TrimStart('-', '@', ':', '+', '!')) is not { } words)
        {
            yield return UnitFindings.ExecQuote.At(path, $"A quotation in {entry.Key}={entry.Value} does not end.");
            yield break;
        }

        var begins = true;
        foreach (var (word, quoted) in words)
        {
            var program = word.TrimStart('-', '@', ':', '+', '!');
            if (begins && !program.StartsWith('/') && (program.Contains('/', StringComparison.Ordinal) || program.StartsWith('$') || program.StartsWith('~')) && !program.StartsWith('%'))
                yield return UnitFindings.ExecRelative.At(path, $"'{program}' is no absolute path and no bare name.");
            begins = word == ";" && !quoted;
            if (!quoted && ShellWords.Contains(word))
                yield return UnitFindings.ExecShell.At(path, $"The program gets {word} as a word.");
        }
    }
}
