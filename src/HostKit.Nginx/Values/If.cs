using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// The condition of an <c>if</c> (https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#if): a variable that is set, a comparison, a regular
/// expression, or a test of a file.
/// </summary>
public sealed record If
{
    private readonly ImmutableArray<NginxWord> _words;

    private If(params ImmutableArray<NginxWord> words) => _words = words;

    /// <summary>The arguments of the statement.</summary>
    internal ImmutableArray<NginxWord> Words => _words;

    /// <summary>A variable is neither empty nor <c>0</c>.</summary>
    /// <param name="variable">The variable.</param>
    /// <returns>The condition.</returns>
    public static If IsSet(Var variable) => new($"({WordList.NotNull(variable)})");

    /// <summary>A variable equals a text.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="text">The text.</param>
    /// <returns>The condition.</returns>
    public static If Equal(Var variable, NginxText text) => Compare(variable, "=", WordList.NotNull(text).Source);

    /// <summary>A variable differs from a text.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="text">The text.</param>
    /// <returns>The condition.</returns>
    public static If NotEqual(Var variable, NginxText text) => Compare(variable, "!=", WordList.NotNull(text).Source);

    /// <summary>A regular expression matches a variable; its captures are <c>$1</c> to <c>$9</c> in what follows.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="regex">The regular expression.</param>
    /// <param name="ignoreCase">Whether case does not count.</param>
    /// <returns>The condition.</returns>
    public static If Matches(Var variable, string regex, bool ignoreCase = false) => Compare(variable, ignoreCase ? "~*" : "~", WordList.Checked(regex));

    /// <summary>A regular expression does not match a variable.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="regex">The regular expression.</param>
    /// <param name="ignoreCase">Whether case does not count.</param>
    /// <returns>The condition.</returns>
    public static If DoesNotMatch(Var variable, string regex, bool ignoreCase = false) => Compare(variable, ignoreCase ? "!~*" : "!~", WordList.Checked(regex));

    /// <summary>There is a file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The condition.</returns>
    public static If File(NginxText path) => Test("-f", path);

    /// <summary>There is no such file.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The condition.</returns>
    public static If NoFile(NginxText path) => Test("!-f", path);

    /// <summary>There is a directory.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The condition.</returns>
    public static If Directory(NginxText path) => Test("-d", path);

    /// <summary>There is no such directory.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The condition.</returns>
    public static If NoDirectory(NginxText path) => Test("!-d", path);

    /// <summary>There is a file, directory or symbolic link.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The condition.</returns>
    public static If Exists(NginxText path) => Test("-e", path);

    /// <summary>There is neither a file nor a directory nor a symbolic link.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The condition.</returns>
    public static If DoesNotExist(NginxText path) => Test("!-e", path);

    /// <summary>There is a file that can be run.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The condition.</returns>
    public static If Executable(NginxText path) => Test("-x", path);

    /// <summary>There is no file that can be run.</summary>
    /// <param name="path">Its path.</param>
    /// <returns>The condition.</returns>
    public static If NotExecutable(NginxText path) => Test("!-x", path);

    /// <inheritdoc/>
    public bool Equals(If? other) => other is not null && ToString() == other.ToString();

    /// <inheritdoc/>
    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);

    /// <summary>The condition as it is written.</summary>
    public override string ToString() => string.Join(' ', _words);

    private static If Compare(Var variable, string comparison, string text) => new("(" + WordList.NotNull(variable), comparison, text, ")");

    private static If Test(string test, NginxText path) => new("(" + test, WordList.NotNull(path).Source, ")");
}
