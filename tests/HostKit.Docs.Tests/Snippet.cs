using System.Text.RegularExpressions;

namespace HostKit.Docs.Tests;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page's path, relative to the repository.</param>
/// <param name="Line">The page's line on which the block's first line stands.</param>
/// <param name="Language">What stands behind the fence, such as <c>csharp</c>.</param>
/// <param name="Text">What is in it.</param>
internal sealed partial record Snippet(string Page, int Line, string Language, string Text)
{
    public bool IsCSharp => Language == "csharp";

    /// <summary>Whether it is a script as a user would save and run it; everything else in C# is a part of one, or a test class.</summary>
    public bool IsScript => IsCSharp && Text.Contains("return await HostKitCli.RunAsync(", StringComparison.Ordinal);

    /// <summary>Whether it is a file of types, which names what it uses itself.</summary>
    public bool IsFile => IsCSharp && !IsScript && Declaration().IsMatch(Text);

    /// <summary>The packages that a script's <c>#:package</c> lines name.</summary>
    public IEnumerable<string> Packages => Package().Matches(Text).Select(m => m.Groups[1].Value);

    /// <summary>C# for a compiler that knows nothing of file-based apps, line by line.</summary>
    public string Code => AppDirective().Replace(Text, "");

    public override string ToString() => $"{Page}:{Line}";

    [GeneratedRegex(@"^#:package (\S+?)@", RegexOptions.Multiline)]
    private static partial Regex Package();

    [GeneratedRegex(@"^#[:!].*$", RegexOptions.Multiline)]
    private static partial Regex AppDirective();

    [GeneratedRegex(@"^(public|internal|sealed|static) .*\b(class|record|interface)\b", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
