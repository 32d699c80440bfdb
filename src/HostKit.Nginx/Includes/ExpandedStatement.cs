using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>
/// A statement where nginx sees it: in the block, and through the includes, that lead to it. A statement of a file that is included in two
/// places is two of these.
/// </summary>
public sealed class ExpandedStatement
{
    private readonly NginxConfiguration _configuration;
    private ImmutableArray<ExpandedStatement> _block;

    internal ExpandedStatement(NginxConfiguration configuration, NginxStatement statement, ExpandedStatement? parent, ImmutableArray<NginxStatement> includedBy)
    {
        _configuration = configuration;
        Statement = statement;
        Parent = parent;
        IncludedBy = includedBy;
    }

    /// <summary>The statement as its file has it.</summary>
    public NginxStatement Statement { get; }

    /// <summary>The statement whose block it stands in, perhaps in another file; null outside of all blocks.</summary>
    public ExpandedStatement? Parent { get; }

    /// <summary>The <c>include</c> statements that lead to it from the main file, outermost first; none for what the main file has itself.</summary>
    public ImmutableArray<NginxStatement> IncludedBy { get; }

    /// <summary>The name, such as <c>listen</c>; in data blocks such as <c>map</c>, the row's first word.</summary>
    public string Name => Statement.Name;

    /// <summary>The arguments, in order.</summary>
    public ImmutableArray<NginxWord> Arguments => Statement.Arguments;

    /// <summary>Whether the statement has a block.</summary>
    public bool HasBlock => Statement.HasBlock;

    /// <summary>The path of the file it stands in.</summary>
    public string File => Statement.File!;

    /// <summary>The line of its name, from 1.</summary>
    public int Line => Statement.Line;

    /// <summary>The column of its name in bytes, from 1.</summary>
    public int Column => Statement.Column;

    /// <summary>The names of the blocks around it, outermost first, such as <c>http</c>, <c>server</c>, <c>location</c>.</summary>
    public ImmutableArray<string> Context => Parent is null ? [] : Parent.Context.Add(Parent.Name);

    /// <summary>The statements in its block with those of included files in place of each <c>include</c>; empty without a block.</summary>
    public ImmutableArray<ExpandedStatement> Block
    {
        get
        {
            if (_block.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _block, _configuration.Expand(Statement.Block, this, IncludedBy));
            return _block;
        }
    }

    /// <summary>File, line and text.</summary>
    public override string ToString() => $"{File}:{Line}: {Statement}";
}
