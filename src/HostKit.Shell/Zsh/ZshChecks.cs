namespace HostKit.Shell;

/// <summary>What the future host is asked before a shell is changed.</summary>
internal static class ZshChecks
{
    private const string Missing = """
        for file do
            [ -r "$file" ] || { echo "a .zshrc loads '$file', and there is no such file: if the package has it elsewhere, say where with File" >&2; missing=1; }
        done
        [ -z "$missing" ]
        """;

    private const string Parse = """
        for file do
            zsh -n "$file" || wrong=1
        done
        [ -z "$wrong" ]
        """;

    /// <summary>Whether all files that are loaded are there.</summary>
    public static Check Loads(string covered, string[] files) => new("zsh finds its plugins", new Command("/bin/sh", "-c", Missing, "zsh")) { Subjects = [.. files], Covers = [covered] };

    /// <summary>Whether zsh can read them: zsh(1), <c>-n</c>.</summary>
    public static Check Syntax(string covered, string[] files) => new("zsh -n", new Command("/bin/sh", "-c", Parse, "zsh")) { Subjects = [.. files], Covers = [covered] };
}
