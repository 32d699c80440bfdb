using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>An environment marker, such as <c>python_version &lt; "3.11" and sys_platform == "linux"</c> (PEP 508).</summary>
internal sealed partial class PythonMarker
{
    private readonly Func<Func<string, string>, bool> _holds;

    private PythonMarker(string text, Func<Func<string, string>, bool> holds)
    {
        Text = text;
        _holds = holds;
    }

    public string Text { get; }

    /// <exception cref="FormatException">The text is none.</exception>
    public static PythonMarker Parse(string text)
    {
        var tokens = new Queue<string>();
        var at = 0;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var match = Token().Match(text, at);
            if (!match.Success || match.Index != at)
                throw new FormatException($"'{text}' is no marker: '{text[at..]}' cannot be read.");
            tokens.Enqueue(match.Value);
            at += match.Length;
        }

        var parsed = Any(tokens, text);
        return tokens.Count == 0 ? new PythonMarker(text.Trim(), parsed) : throw new FormatException($"'{text}' is no marker: '{tokens.Peek()}' is too much.");
    }

    /// <summary>Whether it holds on an interpreter, for a package of which these extras are wanted.</summary>
    public bool Holds(IReadOnlyDictionary<string, string> environment, ImmutableArray<string> extras)
        => extras.IsDefaultOrEmpty ? Holds(environment, "") : Holds(environment, "") || extras.Any(e => Holds(environment, e));

    private bool Holds(IReadOnlyDictionary<string, string> environment, string extra) => _holds(name => name == "extra" ? extra : environment.GetValueOrDefault(name, ""));

    private static Func<Func<string, string>, bool> Any(Queue<string> tokens, string text)
    {
        var left = All(tokens, text);
        while (tokens.TryPeek(out var next) && next == "or")
        {
            tokens.Dequeue();
            var (one, other) = (left, All(tokens, text));
            left = e => one(e) || other(e);
        }

        return left;
    }

    private static Func<Func<string, string>, bool> All(Queue<string> tokens, string text)
    {
        var left = One(tokens, text);
        while (tokens.TryPeek(out var next) && next == "and")
        {
            tokens.Dequeue();
            var (one, other) = (left, One(tokens, text));
            left = e => one(e) && other(e);
        }

        return left;
    }

    private static Func<Func<string, string>, bool> One(Queue<string> tokens, string text)
    {
        if (tokens.TryPeek(out var first) && first == "(")
        {
            tokens.Dequeue();
            var inner = Any(tokens, text);
            return Next(tokens, text) == ")" ? inner : throw new FormatException($"'{text}' is no marker: a ')' is missing.");
        }

        var left = Next(tokens, text);
        var name = Next(tokens, text);
        if (name == "not" && Next(tokens, text) == "in")
            name = "not in";
        var right = Next(tokens, text);
        if (!IsOperator(name) || IsWord(left) || IsWord(right) || (left[0] is '\'' or '"' && right[0] is '\'' or '"'))
            throw new FormatException($"'{text}' is no marker: '{left} {name} {right}' compares nothing.");
        return e => Compare(left, name, right, e);
    }

    private static bool Compare(string left, string name, string right, Func<string, string> environment)
    {
        var (one, other) = (Value(left, environment), Value(right, environment));
        if (left == "extra" || right == "extra")
            (one, other) = (PythonName.Normalized(one), PythonName.Normalized(other));
        if (name == "in")
            return other.Contains(one, StringComparison.Ordinal);
        if (name == "not in")
            return !other.Contains(one, StringComparison.Ordinal);
        // Versions where both are some, else text.
        if (PythonVersion.Parse(one) is { } version && PythonSpecifiers.Parse(name + other) is { } specifiers)
            return specifiers.Allow(version);
        var order = string.CompareOrdinal(one, other);
        return name switch { "==" or "===" => order == 0, "!=" => order != 0, "<" => order < 0, "<=" => order <= 0, ">" => order > 0, ">=" => order >= 0, _ => false };
    }

    private static string Value(string token, Func<string, string> environment)
        => token[0] is '\'' or '"' ? token[1..^1] : environment(token switch { "os.name" => "os_name", "sys.platform" => "sys_platform", "platform.machine" => "platform_machine", "python_implementation" or "platform.python_implementation" => "platform_python_implementation", _ => token });

    private static string Next(Queue<string> tokens, string text) => tokens.TryDequeue(out var token) ? token : throw new FormatException($"'{text}' is no marker: it ends too early.");

    private static bool IsOperator(string token) => token is "==" or "===" or "!=" or "<" or "<=" or ">" or ">=" or "~=" or "in" or "not in";

    private static bool IsWord(string token) => IsOperator(token) || token is "and" or "or" or "not" or "(" or ")";

    [GeneratedRegex(@"\G(?:===|~=|==|!=|<=|>=|<|>|\(|\)|'[^']*'|""[^""]*""|(?:not|in|and|or)\b|(?:python_version|python_full_version|os_name|os\.name|sys_platform|sys\.platform|platform_release|platform_system|platform_version|platform_machine|platform\.machine|platform_python_implementation|platform\.python_implementation|python_implementation|implementation_name|implementation_version|extras|dependency_groups|extra)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
