using System.Text;
using System.Text.RegularExpressions;

namespace HostKit.Nginx;

/// <summary>
/// Comments that silence a finding, <c># hostkit: allow ID because REASON</c>: behind a statement or above it; on a block they count for everything in it.
/// </summary>
internal sealed partial class Allowances
{
    private readonly NginxReview _review;
    private readonly Dictionary<NginxStatement, List<Allowance>> _at = [];

    public Allowances(NginxReview review)
    {
        _review = review;
        Collect(review.Root);
    }

    /// <summary>Whether a comment silences a finding.</summary>
    public bool Cover(ReviewedStatement statement, string id)
    {
        var covers = false;
        for (var block = statement; block is not null; block = block.Parent)
        {
            if (block.Source is null || !_at.TryGetValue(block.Source, out var allowances))
                continue;
            foreach (var allowance in allowances.Where(allowance => allowance.Id == id && allowance.Reason.Length > 0))
                covers = allowance.IsUsed = true;
        }

        return covers;
    }

    /// <summary>What is wrong with the comments themselves.</summary>
    public IEnumerable<Finding> Findings()
    {
        foreach (var (statement, allowances) in _at.OrderBy(entry => entry.Key.File, StringComparer.Ordinal).ThenBy(entry => entry.Key.Line))
        {
            foreach (var allowance in allowances)
            {
                var path = FormattableString.Invariant($"{statement.File}:{statement.Line}/{statement.Name}");
                if (!NginxFindings.All.Any(kind => kind.Id == allowance.Id))
                    yield return NginxFindings.AllowanceUnknown.At(path, $"There is no finding '{allowance.Id}'.");
                else if (allowance.Reason.Length == 0)
                    yield return NginxFindings.AllowanceWithoutReason.At(path, $"The comment allows {allowance.Id} without a reason.");
                else if (!allowance.IsUsed && _review.IsWhole)
                    yield return NginxFindings.AllowanceUnused.At(path, $"Nothing here is found by {allowance.Id}.");
            }
        }
    }

    [GeneratedRegex(@"#[ \t]*hostkit:[ \t]*allow[ \t]+(?<id>\S+)(?:[ \t]+because[ \t]+(?<reason>[^\r\n]*\S))?", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();

    private void Collect(ReviewedStatement block)
    {
        foreach (var statement in block.Block)
        {
            if (statement.Source is { } source && !_at.ContainsKey(source))
            {
                var found = CommentsOf(source).SelectMany(text => Comment().Matches(text)).Select(match => new Allowance(match.Groups["id"].Value, match.Groups["reason"].Value)).ToList();
                if (found.Count > 0)
                    _at.Add(source, found);
            }

            Collect(statement);
        }
    }

    /// <summary>The comments above a statement and the one behind it on its line, or behind its opening brace.</summary>
    private static IEnumerable<string> CommentsOf(NginxStatement statement)
    {
        if (statement.Source is not { } source || statement.WordCount == 0)
            return [];
        var bytes = source.Bytes.AsSpan();
        var above = statement.Lead;
        while (above < bytes.Length && bytes[above] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or (byte)'#')
            above = bytes[above] != '#' ? above + 1 : bytes[above..].IndexOf((byte)'\n') is >= 0 and var line ? above + line : bytes.Length;
        var end = statement.HasBlock ? statement.BodyStart : statement.End;
        var start = bytes[above..end].LastIndexOf((byte)'\n') + above + 1;
        var last = Encoding.UTF8.GetString(bytes[start..end]);
        var behind = last.LastIndexOf(statement.HasBlock ? '{' : ';', last.IndexOf("# hostkit:", StringComparison.Ordinal) is >= 0 and var mark ? mark : last.Length - 1);
        return [Encoding.UTF8.GetString(bytes[statement.Lead..above]), behind < 0 ? "" : last[(behind + 1)..].TrimStart() is ['#', ..] comment ? comment : ""];
    }

    private sealed class Allowance(string id, string reason)
    {
        public string Id { get; } = id;

        public string Reason { get; } = reason;

        public bool IsUsed { get; set; }
    }
}
