namespace HostKit.Nginx;

/// <summary>Compares what nginx gets of statements: words and blocks, without blanks, comments and spelling.</summary>
internal static class StatementTokens
{
    public static bool AreEqual(IEnumerable<NginxStatement> one, IEnumerable<NginxStatement> other)
    {
        using var a = one.GetEnumerator();
        using var b = other.GetEnumerator();
        while (a.MoveNext())
        {
            if (!b.MoveNext() || !AreEqual(a.Current, b.Current))
                return false;
        }

        return !b.MoveNext();
    }

    /// <summary>Whether the words before the block, or before the semicolon, are the same.</summary>
    public static bool AreHeadsEqual(NginxStatement one, NginxStatement other)
    {
        if (one.WordCount != other.WordCount || one.HasBlock != other.HasBlock || one.IsCode != other.IsCode)
            return false;
        for (var i = 0; i < one.WordCount; i++)
        {
            if (one.WordAt(i) != other.WordAt(i))
                return false;
        }

        return true;
    }

    private static bool AreEqual(NginxStatement one, NginxStatement other)
        => AreHeadsEqual(one, other) && one.Code?.Trim() == other.Code?.Trim() && AreEqual(one.Block, other.Block);
}
