namespace HostKit;

/// <summary>Says why a store path has to be built, from what the path of the same name in the current generation was built from.</summary>
internal static class StoreCause
{
    private const int MostNamed = 3;

    public static string Of(StoreResource resource, HostFiles? files, Manifest current)
    {
        var former = current.Entries.Where(e => e.Kind == "store").Select(e => e.Id).ToList();
        if (former.Contains(resource.Id, StringComparer.Ordinal))
            return "is no longer in the store";
        using var store = files is null ? null : StoreDirectory.TryOpen(files);
        foreach (var id in store is null ? [] : former.Where(id => StorePath.Parse(id).Name == resource.Path.Name))
        {
            if (store!.Read(id) is { } record && Changed(record, resource) is { Count: > 0 } changed)
                return $"its {Join(changed)} changed";
        }

        return "is not in the store";
    }

    // Several parts may have one name, such as commands: what counts is whether any of them did.
    private static List<string> Changed(StoreRecord record, StoreResource resource)
    {
        var before = record.Inputs.ToLookup(i => i.Name, i => i.Value, StringComparer.Ordinal);
        var now = StoreRecord.Recorded(resource.Inputs).ToLookup(i => i.Name, i => i.Value, StringComparer.Ordinal);
        return record.Inputs.IsEmpty || resource.Inputs.IsEmpty
            ? []
            : [.. now.Select(i => i.Key).Union(before.Select(i => i.Key)).Where(name => !now[name].SequenceEqual(before[name]))];
    }

    private static string Join(List<string> names) => names.Count switch
    {
        1 => names[0],
        <= MostNamed => $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}",
        _ => $"{string.Join(", ", names.Take(MostNamed - 1))} and {names.Count - MostNamed + 1} more parts",
    };
}
