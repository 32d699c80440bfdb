namespace HostKit.Nginx;

/// <summary>Where a request is passed to: the target's scheme, host and path, variables that are set once replaced by what they are set to.</summary>
internal sealed class PassTarget
{
    private PassTarget(string scheme, List<(VariableText Piece, ReviewedStatement At)> host, bool hasPath, string path, bool isPathVariable, bool hasVariables)
    {
        Scheme = scheme;
        Host = host;
        HasPath = hasPath;
        Path = path;
        IsPathVariable = isPathVariable;
        HasVariables = hasVariables;
    }

    /// <summary>http or https; empty when it comes from a variable.</summary>
    public string Scheme { get; }

    /// <summary>The pieces of host and port.</summary>
    public List<(VariableText Piece, ReviewedStatement At)> Host { get; }

    public bool HasPath { get; }

    /// <summary>The plain text that the path begins with.</summary>
    public string Path { get; }

    /// <summary>Whether the path has variables.</summary>
    public bool IsPathVariable { get; }

    /// <summary>Whether the directive itself has variables, so that nginx does not resolve the name at its start.</summary>
    public bool HasVariables { get; }

    /// <summary>The host and port, when no variable is left in them.</summary>
    public string? PlainHost => Host.All(part => !part.Piece.IsVariable) ? string.Concat(Host.Select(part => part.Piece.Text)) : null;

    public bool IsSocket => PlainHost?.StartsWith("unix:", StringComparison.OrdinalIgnoreCase) == true;

    public static PassTarget Of(ReviewedStatement pass, VariableAnalysis variables)
    {
        var pieces = Expand(pass.First, pass, variables, 0);
        var scheme = "";
        if (pieces is [({ IsVariable: false } first, _), ..] && first.Text.IndexOf("://", StringComparison.Ordinal) is >= 0 and var colon)
        {
            scheme = first.Text[..colon].ToLowerInvariant();
            pieces[0] = (first with { Text = first.Text[(colon + 3)..] }, pieces[0].At);
        }
        else if (pieces is [{ Piece.IsVariable: true }, ({ IsVariable: false } rest, _), ..] && rest.Text.StartsWith("://", StringComparison.Ordinal))
        {
            pieces.RemoveAt(0);
            pieces[0] = (rest with { Text = rest.Text[3..] }, pieces[0].At);
        }

        List<(VariableText Piece, ReviewedStatement At)> host = [];
        foreach (var (piece, at) in pieces)
        {
            if (piece.IsVariable && BeginsPath(piece.Text, at, variables))
                return new(scheme, host, hasPath: true, "", isPathVariable: true, pass.First.Contains('$', StringComparison.Ordinal));
            var end = piece.IsVariable ? -1 : EndOfHost(piece.Text, host.Count == 0);
            if (end >= 0)
            {
                if (end > 0)
                    host.Add((piece with { Text = piece.Text[..end] }, at));
                return new(scheme, host, hasPath: true, piece.Text[end..], pieces.SkipWhile(other => other.Piece != piece).Skip(1).Any(other => other.Piece.IsVariable), pass.First.Contains('$', StringComparison.Ordinal));
            }

            if (piece.Text.Length > 0)
                host.Add((piece, at));
        }

        return new(scheme, host, hasPath: false, "", isPathVariable: false, pass.First.Contains('$', StringComparison.Ordinal));
    }

    private static int EndOfHost(string text, bool isFirst)
        => isFirst && text.StartsWith("unix:", StringComparison.OrdinalIgnoreCase)
            ? text.IndexOf(':', 5) is >= 0 and var colon ? colon + 1 : -1
            : text.AsSpan().IndexOfAny('/', '?');

    /// <summary>Whether a variable's value always begins with a slash, so that the host is over.</summary>
    private static bool BeginsPath(string variable, ReviewedStatement at, VariableAnalysis variables)
        => variable is "request_uri" or "uri" or "document_uri" or "is_args"
            || (variables.CaptureOf(variable, at) is { } capture && capture.Use.Pattern.PartOf(capture.Number) is { } part && BeginsWithSlash(part));

    private static bool BeginsWithSlash(RegexNode node) => node.Kind switch
    {
        RegexKind.Set => node.Set.Single == '/',
        RegexKind.Capture or RegexKind.Atomic => BeginsWithSlash(node.Parts[0]),
        RegexKind.Choice => node.Parts.All(BeginsWithSlash),
        RegexKind.Repeat => node.Min > 0 && BeginsWithSlash(node.Parts[0]),
        RegexKind.Sequence => node.Parts is [var first, ..] && BeginsWithSlash(first),
        _ => false,
    };

    private static List<(VariableText Piece, ReviewedStatement At)> Expand(string text, ReviewedStatement at, VariableAnalysis variables, int depth)
    {
        List<(VariableText, ReviewedStatement)> result = [];
        foreach (var piece in VariableText.Pieces(text))
        {
            if (piece.IsVariable && depth < 8 && variables.SetsOf(piece.Text, at) is [var set])
                result.AddRange(Expand(set.Arguments[1], set, variables, depth + 1));
            else
                result.Add((piece, at));
        }

        // Plain texts that came together are one.
        for (var i = result.Count - 1; i > 0; i--)
        {
            if (!result[i].Item1.IsVariable && !result[i - 1].Item1.IsVariable)
            {
                result[i - 1] = (new(false, result[i - 1].Item1.Text + result[i].Item1.Text), result[i - 1].Item2);
                result.RemoveAt(i);
            }
        }

        return result;
    }
}
