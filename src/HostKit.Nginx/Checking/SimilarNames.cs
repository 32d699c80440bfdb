namespace HostKit.Nginx;

/// <summary>Finds what was probably meant by a name nobody knows.</summary>
internal static class SimilarNames
{
    /// <summary>The nearest directive at most two mistakes away, of this context where there is one.</summary>
    public static string? Of(string name, DirectiveContexts context, Version? version)
    {
        if (name.Length is < 3 or > 40)
            return null;
        return (from row in DirectiveTable.All
                where row.IsIn(version) && Math.Abs(row.Name.Length - name.Length) <= 2
                let distance = Distance(name, row.Name)
                where distance <= (name.Length < 6 ? 1 : 2)
                orderby distance, (row.Contexts & context) == 0, row.IsThirdParty, row.Name
                select row.Name).FirstOrDefault();
    }

    /// <summary>How many letters are wrong, missing, too many, or swapped with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        var table = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    table[i, j] = i + j;
                    continue;
                }

                var change = one[i - 1] == other[j - 1] ? 0 : 1;
                table[i, j] = Math.Min(Math.Min(table[i - 1, j], table[i, j - 1]) + 1, table[i - 1, j - 1] + change);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }

        return table[one.Length, other.Length];
    }
}
