namespace HostKit.Nginx;

/// <summary>Reads the conditions of <c>if</c> as ngx_http_rewrite_module does: the parentheses may stand alone or be glued to what is inside.</summary>
internal static class ConditionReading
{
    /// <summary>The condition, and the C# that makes it; null when it is none that nginx knows.</summary>
    public static (If Value, string Code)? Read(IReadOnlyList<string> all)
    {
        var words = all.ToList();
        if (words.Count == 0 || words[0] is not ['(', ..] || words[^1] is not [.., ')'])
            return null;
        words[0] = words[0][1..];
        if (words[0].Length == 0)
            words.RemoveAt(0);
        if (words.Count == 0 || words[^1].Length == 0)
            return null;
        words[^1] = words[^1][..^1];
        if (words[^1].Length == 0)
            words.RemoveAt(words.Count - 1);
        return words switch
        {
            [['$', .. var name]] => (If.IsSet(new Var(name)), $"If.IsSet({Code(name)})"),
            [['$', .. var name], "=", var text] => (If.Equal(new Var(name), NginxText.Expand(text)), $"If.Equal({Code(name)}, {Text(text)})"),
            [['$', .. var name], "!=", var text] => (If.NotEqual(new Var(name), NginxText.Expand(text)), $"If.NotEqual({Code(name)}, {Text(text)})"),
            [['$', .. var name], "~", var regex] => (If.Matches(new Var(name), regex), $"If.Matches({Code(name)}, {CSharpLiteral.Of(regex)})"),
            [['$', .. var name], "~*", var regex] => (If.Matches(new Var(name), regex, ignoreCase: true), $"If.Matches({Code(name)}, {CSharpLiteral.Of(regex)}, ignoreCase: true)"),
            [['$', .. var name], "!~", var regex] => (If.DoesNotMatch(new Var(name), regex), $"If.DoesNotMatch({Code(name)}, {CSharpLiteral.Of(regex)})"),
            [['$', .. var name], "!~*", var regex] => (If.DoesNotMatch(new Var(name), regex, ignoreCase: true), $"If.DoesNotMatch({Code(name)}, {CSharpLiteral.Of(regex)}, ignoreCase: true)"),
            ["-f", var path] => (If.File(NginxText.Expand(path)), $"If.File({Text(path)})"),
            ["!-f", var path] => (If.NoFile(NginxText.Expand(path)), $"If.NoFile({Text(path)})"),
            ["-d", var path] => (If.Directory(NginxText.Expand(path)), $"If.Directory({Text(path)})"),
            ["!-d", var path] => (If.NoDirectory(NginxText.Expand(path)), $"If.NoDirectory({Text(path)})"),
            ["-e", var path] => (If.Exists(NginxText.Expand(path)), $"If.Exists({Text(path)})"),
            ["!-e", var path] => (If.DoesNotExist(NginxText.Expand(path)), $"If.DoesNotExist({Text(path)})"),
            ["-x", var path] => (If.Executable(NginxText.Expand(path)), $"If.Executable({Text(path)})"),
            ["!-x", var path] => (If.NotExecutable(NginxText.Expand(path)), $"If.NotExecutable({Text(path)})"),
            _ => null,
        };
    }

    private static string Code(string variable) => CSharpNginxText.Of(new Var(variable));

    private static string Text(string text) => CSharpNginxText.Of(NginxText.Expand(text));
}
