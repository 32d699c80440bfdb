using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>The statements of a configuration with what is included in place, and what is to be noted beside them: files that begin, and comments that have lost their place.</summary>
internal sealed class ExpandedTree
{
    private readonly Dictionary<NginxStatement, IReadOnlyList<string>> _notes = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, NginxFile> _files;

    public ExpandedTree(NginxConfiguration configuration)
    {
        _files = configuration.Files.ToDictionary(file => file.Name);
        Statements = Rebuilt(configuration.Statements, []);
        // A file that has nothing but comments leaves no statement behind.
        Loose = [.. configuration.Files.Skip(1).Where(file => file.Statements.IsEmpty).SelectMany(file => StatementComments.Of(file.Trail.Span) is { Count: > 0 } comments ? comments.Prepend(file.Name + ":") : [])];
    }

    public ImmutableArray<NginxStatement> Statements { get; }

    /// <summary>Comments that belong to no statement at all.</summary>
    public IReadOnlyList<string> Loose { get; }

    public IReadOnlyDictionary<NginxStatement, IReadOnlyList<string>> Notes => _notes;

    private ImmutableArray<NginxStatement> Rebuilt(ImmutableArray<ExpandedStatement> statements, ImmutableArray<NginxStatement> outer)
    {
        var result = ImmutableArray.CreateBuilder<NginxStatement>(statements.Length);
        ExpandedStatement? before = null;
        foreach (var expanded in statements)
        {
            var statement = Rebuilt(expanded);
            if (before?.File != expanded.File || !before.IncludedBy.SequenceEqual(expanded.IncludedBy))
            {
                List<string> notes = [.. Left(before, outer), .. Entered(before?.IncludedBy ?? outer, expanded)];
                if (expanded.IncludedBy.Length > outer.Length)
                    notes.Add(expanded.File + ":");
                if (notes.Count > 0)
                    _notes[statement] = notes;
            }

            before = expanded;
            result.Add(statement);
        }

        if (result.Count > 0 && Left(before, outer) is { Count: > 0 } last)
            _notes[result[^1]] = [.. _notes.GetValueOrDefault(result[^1], []), .. last];
        return result.DrainToImmutable();
    }

    /// <summary>One instance for each place, as a file can be included in several.</summary>
    private NginxStatement Rebuilt(ExpandedStatement expanded)
        => expanded.Statement is { HasBlock: true, IsCode: false, Block.IsEmpty: false } statement ? statement.WithBlock(Rebuilt(expanded.Block, expanded.IncludedBy)) : expanded.Statement.Copy();

    /// <summary>The comments of the includes that lead to a statement.</summary>
    private static IEnumerable<string> Entered(ImmutableArray<NginxStatement> before, ExpandedStatement expanded)
        => expanded.IncludedBy.Where(include => !before.Contains(include)).SelectMany(StatementComments.All);

    /// <summary>The comments at the end of an included file that is left.</summary>
    private IReadOnlyList<string> Left(ExpandedStatement? last, ImmutableArray<NginxStatement> outer)
        => last is not null && last.IncludedBy.Length > outer.Length && _files.TryGetValue(last.File, out var file) ? StatementComments.Of(file.Trail.Span) : [];
}
