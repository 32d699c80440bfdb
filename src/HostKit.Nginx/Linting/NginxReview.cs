using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// Looks for what is wrong or doubtful in a configuration, whoever wrote it, that nginx accepts without a word: holes, traps, what never takes effect. Every
/// finding is explained in <see cref="NginxFindings"/>; a comment on the statement or above it, <c># hostkit: allow ID because REASON</c>, silences one.
/// </summary>
/// <example><code>NginxReview.Of(NginxConfiguration.Load("/etc/nginx/nginx.conf"))</code></example>
public sealed class NginxReview
{
    private readonly ReviewedStatement _root;
    private readonly List<(ReviewedStatement Statement, Finding Finding)> _found = [];
    private readonly HashSet<(string Id, string Path, string Message)> _seen = [];
    private readonly string? _component;

    private NginxReview(ReviewedStatement root, NginxFacts facts, bool isWhole, string? component)
    {
        _root = root;
        _component = component;
        Facts = facts;
        IsWhole = isWhole;
        Variables = new VariableAnalysis(root);
    }

    internal NginxFacts Facts { get; }

    /// <summary>Whether everything is here, so that what is missing can be said to be missing.</summary>
    internal bool IsWhole { get; }

    internal VariableAnalysis Variables { get; }

    internal ReviewedStatement Root => _root;

    /// <summary>Looks at a configuration with everything it includes.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="facts">What is known of the host; null for nothing.</param>
    /// <returns>All findings, in the order of the statements, with file and line.</returns>
    public static ImmutableArray<Finding> Of(NginxConfiguration configuration, NginxFacts? facts = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return new NginxReview(ReviewedTree.Of(configuration), facts ?? NginxFacts.Unknown, configuration.Errors.IsEmpty, null).Findings();
    }

    /// <summary>Looks at one file alone; nothing is said about what its surroundings may have.</summary>
    /// <param name="file">The file.</param>
    /// <param name="context">The block that it is meant for.</param>
    /// <param name="facts">What is known of the host; null for nothing.</param>
    /// <returns>All findings, in the order of the statements, with file and line.</returns>
    public static ImmutableArray<Finding> Of(NginxFile file, NginxFragment context, NginxFacts? facts = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new NginxReview(ReviewedTree.Of(file, context), facts ?? NginxFacts.Unknown, isWhole: false, null).Findings();
    }

    /// <summary>Looks at the text of a component, whose name takes the place of file and line.</summary>
    internal static ImmutableArray<Finding> Of(NginxFile file, NginxFragment context, string component)
        => new NginxReview(ReviewedTree.Of(file, context), NginxFacts.Unknown, isWhole: false, component).Findings();

    /// <summary>Reports a finding at a statement.</summary>
    internal void Add(FindingKind kind, ReviewedStatement at, string message, string? mend = null)
    {
        var path = ReviewPath.Of(at, _component);
        // A file that is included twice is looked at twice.
        if (_seen.Add((kind.Id, path, message)))
            _found.Add((at, kind.At(path, message, mend)));
    }

    private ImmutableArray<Finding> Findings()
    {
        Look(_root);
        var allowances = new Allowances(this);
        var result = _found.ToList().Where(found => !allowances.Cover(found.Statement, found.Finding.Id)).Select(found => found.Finding).ToList();
        return [.. result, .. allowances.Findings()];
    }

    private void Look(ReviewedStatement statement)
    {
        MainChecks.Look(statement, this);
        SyntaxChecks.Look(statement, this);
        ObsoleteChecks.Look(statement, this);
        if (statement.IsHttp)
        {
            RegexChecks.Look(statement, this);
            HeaderChecks.Look(statement, this);
            InjectionChecks.Look(statement, this);
            LocationChecks.Look(statement, this);
            FileChecks.Look(statement, this);
            ServerChecks.Look(statement, this);
            TlsChecks.Look(statement, this);
            AccessChecks.Look(statement, this);
            IfChecks.Look(statement, this);
            PassChecks.Look(statement, this);
            UpstreamChecks.Look(statement, this);
            VariableChecks.Look(statement, this);
            LimitChecks.Look(statement, this);
        }

        // The rows of these are data.
        if (statement.Name is "map" or "geo" or "types" or "split_clients" or "charset_map")
            return;
        foreach (var inner in statement.Block)
            Look(inner);
    }
}
