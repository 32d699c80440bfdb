using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Makes the tree that is looked at, of a whole configuration or of a fragment with the blocks it is meant for around it.</summary>
internal static class ReviewedTree
{
    public static ReviewedStatement Of(NginxConfiguration configuration)
    {
        var root = new ReviewedStatement("", [], null, null);
        root.SetBlock([.. configuration.Statements.Select(statement => Convert(statement, root))]);
        return root;
    }

    /// <summary>A fragment's tree, by the blocks around it: <c>http</c>, <c>http/server</c>, …</summary>
    public static ReviewedStatement Of(NginxFile file, NginxFragment context)
    {
        var root = new ReviewedStatement("", [], null, null);
        var block = root;
        foreach (var name in BlocksAround(context))
        {
            var inner = new ReviewedStatement(name, name == "location" ? ["/"] : [], block, null);
            block.SetBlock([inner]);
            block = inner;
        }

        block.SetBlock([.. file.Statements.Select(statement => Convert(statement, block))]);
        return root;
    }

    private static string[] BlocksAround(NginxFragment context) => context switch
    {
        NginxFragment.Main => [],
        NginxFragment.Http => ["http"],
        NginxFragment.Server => ["http", "server"],
        NginxFragment.Location => ["http", "server", "location"],
        NginxFragment.Stream => ["stream"],
        _ => throw new ArgumentOutOfRangeException(nameof(context), context, "There is no such context."),
    };

    private static ReviewedStatement Convert(ExpandedStatement statement, ReviewedStatement parent)
    {
        var result = Node(statement.Statement, parent);
        if (statement.HasBlock)
            result.SetBlock([.. statement.Block.Select(inner => Convert(inner, result))]);
        return result;
    }

    private static ReviewedStatement Convert(NginxStatement statement, ReviewedStatement parent)
    {
        var result = Node(statement, parent);
        if (statement.HasBlock)
            result.SetBlock([.. statement.Block.Select(inner => Convert(inner, result))]);
        return result;
    }

    private static ReviewedStatement Node(NginxStatement statement, ReviewedStatement parent)
    {
        var words = ImmutableArray.CreateBuilder<string>(statement.WordCount - 1);
        for (var i = 1; i < statement.WordCount; i++)
            words.Add(statement.WordAt(i).Value);
        return new(statement.Name, words.MoveToImmutable(), parent, statement);
    }
}
