namespace HostKit.Generator;

/// <summary>The folder of generated files: what is there afterwards is exactly what was generated.</summary>
internal static class GeneratedFiles
{
    public static int Write(string folder, IReadOnlyDictionary<string, string> files, bool check)
    {
        Directory.CreateDirectory(folder);
        var stale = Directory.GetFiles(folder, "*.g.cs").Where(f => !files.ContainsKey(Path.GetFileName(f)));
        var changed = files.Where(f => !File.Exists(Path.Combine(folder, f.Key)) || File.ReadAllText(Path.Combine(folder, f.Key)) != f.Value);
        var differing = stale.Select(f => Path.GetFileName(f)!).Concat(changed.Select(f => f.Key)).Order(StringComparer.Ordinal).ToList();
        foreach (var name in differing)
        {
            Console.WriteLine(name);
            if (check)
                continue;
            if (files.TryGetValue(name, out var text))
                File.WriteAllText(Path.Combine(folder, name), text);
            else
                File.Delete(Path.Combine(folder, name));
        }

        return check && differing.Count > 0 ? 1 : 0;
    }
}
