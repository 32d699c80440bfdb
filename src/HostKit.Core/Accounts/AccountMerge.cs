namespace HostKit;

/// <summary>Takes an edit of an account file back out of what others have made of the file since: account by account, field by field, member by member.</summary>
internal static class AccountMerge
{
    /// <summary>What the file would be now had the edit from <paramref name="old"/> to <paramref name="edited"/> never been made.</summary>
    public static string Reverse(string path, string old, string edited, string present)
    {
        var (before, after, result) = (AccountText.Parse(old), AccountText.Parse(edited), AccountText.Parse(present));
        foreach (var name in before.Names.Concat(after.Names).Select(n => n.Name).Distinct(StringComparer.Ordinal).ToList())
        {
            var (former, made, theirs) = (before.Find(name), after.Find(name), result.Find(name));
            if (former is not null && made is not null && former.SequenceEqual(made))
                continue;
            if (former is null)
                result.Remove(name);
            else if (theirs is not null && made is not null)
                result.Set(name, Reverse(path, former, made, theirs));
            else if (theirs is null && made is null)
                result.Set(name, former);
        }

        return result.ToString();
    }

    private static string[] Reverse(string path, string[] former, string[] made, string[] theirs)
        => [.. theirs.Select((field, index) => index >= former.Length || index >= made.Length || former[index] == made[index] ? field
            : field == made[index] ? former[index]
            : IsList(path, index) ? Reverse(former[index], made[index], field)
            : field)];

    // Who was put in is taken out, who was taken out is put in, all others stay.
    private static string Reverse(string former, string made, string theirs)
    {
        var (before, after) = (former.Split(','), made.Split(','));
        return string.Join(',', theirs.Split(',').Where(m => before.Contains(m) || !after.Contains(m)).Concat(before.Except(after)).Where(m => m.Length > 0).Distinct());
    }

    private static bool IsList(string path, int field) => path is AccountDatabases.GroupPath or AccountDatabases.GroupShadowPath && field == 3;
}
