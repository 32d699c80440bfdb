using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Cli;

/// <summary>The store for people.</summary>
internal static class StoreText
{
    public static void Write(Ink ink, ImmutableArray<StoreEntry> entries)
    {
        var width = entries.Select(e => e.Path.Id.Length).DefaultIfEmpty().Max();
        foreach (var entry in entries)
            ink.WriteLine($"{entry.Path.Id.PadRight(width)}  {(entry.IsWhole ? Wording.Size(entry.Size) : "not whole"),10}  {Users(entry)}", entry.Users.IsEmpty ? Shade.Dim : Shade.Plain);
        ink.WriteLine($"{Wording.Count(entries.Length, "path")}, {Wording.Size(entries.Sum(e => e.Size))}.", Shade.Bold);
    }

    public static void WriteWhy(Ink ink, StoreEntry entry, ImmutableArray<StoreEntry> entries)
    {
        ink.WriteLine(entry.Path.Value, Shade.Bold);
        if (entry.IsWhole)
        {
            var built = entry.BuiltAt.ToUniversalTime().ToString("yyyy-MM-dd HH:mm:ss' UTC'", CultureInfo.InvariantCulture);
            ink.WriteLine($"{Wording.Size(entry.Size)} in {Wording.Count(entry.Files, "file")}, built {built} in {Wording.Seconds(entry.Duration)}.");
        }

        foreach (var input in entry.Inputs)
            ink.WriteLine($"  from {Visible.Line(input.Name)}: {Visible.Line(input.Value)}");
        foreach (var reference in entry.References)
            ink.WriteLine($"  refers to {reference.Id}");
        WriteUsers(ink, entry, entries, "", new HashSet<StorePath>());
        if (entry.Users.IsEmpty)
            ink.WriteLine("Nothing keeps it: the next 'gc' lets it go.");
    }

    public static void Write(Ink ink, ImmutableArray<StoreEntry> entries, ImmutableArray<StoreDamage> damage)
    {
        foreach (var path in damage.GroupBy(d => d.Path))
        {
            ink.WriteLine(path.Key.Id, Shade.Bold);
            foreach (var one in path)
                ink.WriteLine($"  {(one.File.Length == 0 ? "" : Visible.Line(one.File) + ": ")}{one.What}");
        }

        var damaged = damage.Select(d => d.Path).Distinct().Count();
        ink.WriteLine(
            damaged == 0 ? $"{Wording.Count(entries.Length, "path")}, {Wording.Size(entries.Sum(e => e.Size))}: all whole." : $"{damaged} of {Wording.Count(entries.Length, "path")} damaged. 'store repair' mends what it can.",
            Shade.Bold);
    }

    public static void Write(Ink ink, ImmutableArray<StoreRepair> repairs)
    {
        foreach (var repair in repairs)
            ink.WriteLine($"{repair.Path.Id}: {Visible.Line(repair.Sentence)}");
        ink.WriteLine(repairs.IsEmpty ? "Nothing is damaged." : $"{repairs.Count(r => r.Done)} of {Wording.Count(repairs.Length, "damaged path")} repaired.", Shade.Bold);
    }

    private static string Users(StoreEntry entry) => entry.Users.Length switch
    {
        0 => "not used: 'gc' lets it go",
        1 => Name(entry.Users[0]),
        _ => $"{Name(entry.Users[^1])}, and {entry.Users.Length - 1} more",
    };

    private static string Name(StoreUser user) => user.Kind == "store" ? $"needed by {user.Name}" : Visible.Line(user.Name);

    // What keeps those that need it, too, to the end.
    private static void WriteUsers(Ink ink, StoreEntry entry, ImmutableArray<StoreEntry> entries, string indent, HashSet<StorePath> seen)
    {
        foreach (var user in entry.Users)
        {
            ink.WriteLine($"{indent}  kept by {(user.Kind == "store" ? user.Name : Visible.Line(user.Name))}");
            if (user.Kind == "store" && entries.FirstOrDefault(e => e.Path.Id == user.Name) is { } needs && seen.Add(needs.Path))
                WriteUsers(ink, needs, entries, indent + "  ", seen);
        }
    }
}
