namespace HostKit.Nginx;

/// <summary>Regular expressions: refused, dangerous, or matching more than is meant.</summary>
internal static class RegexChecks
{
    public static void Look(ReviewedStatement statement, NginxReview review)
    {
        if (statement.Name == "map")
        {
            foreach (var row in statement.Block)
                One(row, review);
        }
        else
        {
            One(statement, review);
            Captures(statement, review);
        }
    }

    private static void One(ReviewedStatement statement, NginxReview review)
    {
        foreach (var use in RegexUse.In(statement))
        {
            if (use.Pattern.Refusal is { } refusal)
            {
                review.Add(NginxFindings.RegexInvalid, statement, $"In the regular expression {use.Text}: {refusal}.");
                continue;
            }

            if (use.Pattern.Root is not { } root)
                continue;
            if (RegexBacktracking.IsExponential(root))
                review.Add(NginxFindings.RegexBacktracking, statement, $"{use.Text} can match the same text in very many ways.");
            if (statement.IsLocation && !root.StartsAtStart && !root.Walk().Any(node => node.Kind == RegexKind.End) && NamesExtension(root))
                review.Add(NginxFindings.UnanchoredRegex, statement, $"{use.Text} matches anywhere in the path.");
            if (use.Subject is "http_origin" or "http_referer")
                Origin(use, root, review);
            if (statement.Name == "server_name")
                Name(use, root, review);
        }

        if (statement.Name == "rewrite" && statement.Arguments.Length > 1)
            Overflow(statement, review);
    }

    /// <summary>Whether an expression ends in a dot and a word, as for files of a kind, with nothing that says where the word ends.</summary>
    private static bool NamesExtension(RegexNode root)
    {
        var parts = root.Kind == RegexKind.Sequence ? root.Parts : [root];
        var dot = -1;
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i].Kind == RegexKind.Set && parts[i].Set.Single == '.')
                dot = i;
        }

        // "/\." and the like mean hidden files, wherever they are.
        return dot >= 0 && dot < parts.Length - 1 && (dot == 0 || parts[dot - 1].Set.Single != '/') && parts[(dot + 1)..].All(part => part.Walk().All(inner => inner.Kind != RegexKind.Repeat || inner.Max == 1));
    }

    private static void Origin(RegexUse use, RegexNode root, NginxReview review)
    {
        // "null" and other plain texts cannot be extended by a domain.
        if (!use.Text.Contains('.', StringComparison.Ordinal))
            return;
        var reason = UnescapedDot(root) ? "a dot in it stands for any character"
            : !root.StartsAtStart && !use.Text.StartsWith("//", StringComparison.Ordinal) && use.At.Name != "valid_referers" ? "it may begin anywhere, as in https://evil.example/?https://…"
            : !root.EndsAtEnd && !EndsHost(root) ? "it may end anywhere, as in https://good.example.evil.example"
            : use.Subject == "http_referer" && TakesSlashes(root) ? "a part of it takes slashes, so that the name may stand in a path" : null;
        if (reason is not null)
            review.Add(NginxFindings.OriginRegex, use.At, $"{use.Text}: {reason}.");
    }

    private static bool TakesSlashes(RegexNode root)
        => root.Walk().Where(node => node.Kind == RegexKind.Sequence).Any(sequence => sequence.Parts.Select((part, i) => part is { Kind: RegexKind.Repeat, Max: null } && part.Parts[0].Set.Contains('/') && sequence.Parts[(i + 1)..].Any(IsPlain)).Any(takes => takes));

    private static void Name(RegexUse use, RegexNode root, NginxReview review)
    {
        var reason = UnescapedDot(root) ? "a dot in it stands for any character" : !root.StartsAtStart && !use.Text.StartsWith("\\.", StringComparison.Ordinal) && !StartsWithAnything(root) ? "it does not begin with ^" : !root.EndsAtEnd ? "it does not end with $" : null;
        if (reason is not null)
            review.Add(NginxFindings.ServerNameRegex, use.At, $"{use.Text}: {reason}.");
    }

    private static bool StartsWithAnything(RegexNode root)
        => root.Kind == RegexKind.Repeat ? root.Parts[0].Set.Count > 200 : root.Kind is RegexKind.Sequence or RegexKind.Capture && root.Parts is [var first, ..] && StartsWithAnything(first);

    /// <summary>A dot between letters that no backslash stands before.</summary>
    private static bool UnescapedDot(RegexNode root)
        => root.Walk().Where(node => node.Kind == RegexKind.Sequence).Any(sequence => Enumerable.Range(1, Math.Max(0, sequence.Parts.Length - 2))
            .Any(i => sequence.Parts[i] is { Kind: RegexKind.Set } dot && dot.Set == ByteSet.AnyButLineFeed && IsPlain(sequence.Parts[i + 1]) && (IsPlain(sequence.Parts[i - 1]) || sequence.Parts[i - 1].Kind is RegexKind.Capture or RegexKind.Choice)));

    private static bool IsPlain(RegexNode node) => node.Kind == RegexKind.Set && node.Set.Count <= 2 && node.Set.Overlaps(ByteSet.Words);

    /// <summary>Whether the expression ends with what cannot be in a host name.</summary>
    private static bool EndsHost(RegexNode root)
        => root.Kind switch
        {
            RegexKind.Sequence => root.Parts.Reverse().SkipWhile(part => part.Kind == RegexKind.Repeat && part.Min == 0 && !part.Parts[0].Walk().Any(inner => inner.Kind == RegexKind.End)).FirstOrDefault() is { } last && EndsHost(last),
            RegexKind.Choice => root.Parts.All(EndsHost),
            RegexKind.Capture => EndsHost(root.Parts[0]),
            RegexKind.Set => !root.Set.Overlaps(ByteSet.Words | ByteSet.Of('.') | ByteSet.Of('-')),
            RegexKind.End => true,
            RegexKind.Repeat => root.Min > 0 && EndsHost(root.Parts[0]),
            _ => false,
        };

    /// <summary>A numbered group that the expression matched last does not have.</summary>
    private static void Captures(ReviewedStatement statement, NginxReview review)
    {
        if (statement.HasBlockOfData() || statement.Name is "log_format" or "server_name" or "location" || statement.IsIf())
            return;
        foreach (var text in statement.Name == "rewrite" && statement.Arguments.Length > 1 ? [statement.Arguments[1]] : RegexUse.In(statement).Any() ? [] : statement.Arguments.AsEnumerable())
        {
            foreach (var number in VariableText.Names(text).Where(name => name is [>= '1' and <= '9']).Distinct())
            {
                if (VariableAnalysis.Provider(statement) is { Pattern: { Refusal: null, Root: not null } pattern } use && pattern.Groups < number[0] - '0')
                    review.Add(NginxFindings.MissingCapture, statement, $"${number} is not in {use.Text}.");
            }
        }
    }

    private static void Overflow(ReviewedStatement rewrite, NginxReview review)
    {
        if (review.Facts.IsAtLeast(1, 31, 1) || (review.Facts.IsAtLeast(1, 30, 2) && review.Facts.IsBefore(1, 31, 0)))
            return;
        var replacement = rewrite.Arguments[1];
        var mark = replacement.TrimEnd('?').IndexOf('?', StringComparison.Ordinal);
        var behind = rewrite.Parent!.Block.SkipWhile(statement => statement != rewrite).Skip(1);
        if (mark >= 0 && rewrite.Arguments.Length == 2 && behind.Any(next => next.Name == "set" && next.Arguments.Length == 2 && VariableText.Names(next.Arguments[1]).Any(IsNumber)))
        {
            review.Add(NginxFindings.RewriteCaptures, rewrite, "The replacement has a '?', and a set behind it uses a numbered capture.");
            return;
        }

        var names = VariableText.Names(replacement).ToList();
        var redirects = rewrite.Arguments is [_, _, "redirect" or "permanent"] || replacement.StartsWith("http://", StringComparison.Ordinal) || replacement.StartsWith("https://", StringComparison.Ordinal);
        if (names.Count > 1 && names.All(IsNumber) && names.Distinct().Count() == names.Count && (redirects || (mark >= 0 && VariableText.Names(replacement[mark..]).Count() > 1))
            && RegexUse.In(rewrite).First().Pattern is { Root: not null } pattern && names.Any(outer => pattern.PartOf(outer[0] - '0') is { } part && names.Any(inner => inner != outer && part.Walk().Any(node => node.Kind == RegexKind.Capture && node.Number == inner[0] - '0'))))
            review.Add(NginxFindings.RewriteCaptures, rewrite, "The replacement uses two captures of which one is in the other.");
    }

    private static bool IsNumber(string name) => name is [>= '0' and <= '9'];

    private static bool HasBlockOfData(this ReviewedStatement statement) => statement.Name is "map" or "geo" or "types" or "split_clients";

    private static bool IsIf(this ReviewedStatement statement) => statement.Name == "if";
}
