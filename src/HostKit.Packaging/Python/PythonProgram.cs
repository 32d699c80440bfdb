namespace HostKit.Packaging;

/// <summary>Programs of ours that run in the sandbox, by the interpreter that the app gets.</summary>
internal static class PythonProgram
{
    /// <summary>The environment of every one: no bytecode beside sources, no order by chance.</summary>
    public static readonly (string Name, string Value)[] Environment = [("PYTHONHASHSEED", "0"), ("PYTHONDONTWRITEBYTECODE", "1"), ("PYTHONNOUSERSITE", "1")];

    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(PythonProgram).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    /// <summary>Shell commands that write a text to a file.</summary>
    public static string Written(string path, string text) => $"cat > {path} <<'HOSTKIT-END'\n{text.TrimEnd('\n')}\nHOSTKIT-END\n";

    /// <summary>Shell commands that write one of the programs and run it.</summary>
    public static string Run(string interpreter, string name, string arguments = "")
        => $"{Written($"/tmp/{name}", Text(name))}{interpreter} /tmp/{name} {arguments}".TrimEnd() + "\n";

    /// <summary>As one word of the shell.</summary>
    public static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
