namespace HostKit.Server;

/// <summary>Words of a shell's text: literally what they are.</summary>
internal static class ShellWord
{
    public static string Quoted(string word) => $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    public static string Quoted(Command command) => string.Join(' ', command.Arguments.Prepend(command.Path).Select(Quoted));
}
