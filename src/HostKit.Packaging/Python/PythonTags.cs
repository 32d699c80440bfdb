using System.Globalization;

namespace HostKit.Packaging;

/// <summary>The tags of wheels that an interpreter can install, best first (PEP 425, 600).</summary>
internal sealed class PythonTags
{
    // The oldest of each architecture: PEP 513 and 599.
    private static readonly (string Name, int Glibc)[] Former = [("manylinux2014", 17), ("manylinux2010", 12), ("manylinux1", 5)];

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public PythonTags(PythonFacts facts)
    {
        var minor = int.Parse(facts.Minor.Split('.')[1], CultureInfo.InvariantCulture);
        var platforms = Platforms(facts.Environment["platform_machine"], facts.Glibc).ToList();
        var own = string.Create(CultureInfo.InvariantCulture, $"cp3{minor}");
        Add(own, own + facts.AbiFlags, platforms);
        // A build without the global lock knows no stable ABI.
        if (!facts.AbiFlags.Contains('t', StringComparison.Ordinal))
            Add(own, "abi3", platforms);
        Add(own, "none", platforms);
        for (var m = minor - 1; m >= 2 && !facts.AbiFlags.Contains('t', StringComparison.Ordinal); m--)
            Add(string.Create(CultureInfo.InvariantCulture, $"cp3{m}"), "abi3", platforms);
        var generic = Enumerable.Range(0, minor + 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"py3{minor - i}")).ToList();
        generic.Insert(1, "py3");
        foreach (var python in generic)
            Add(python, "none", platforms);
        Add(own, "none", ["any"]);
        foreach (var python in generic)
            Add(python, "none", ["any"]);
    }

    /// <summary>All of them, best first.</summary>
    public IEnumerable<string> All => _places.OrderBy(p => p.Value).Select(p => p.Key);

    /// <summary>How well a wheel fits, 0 best; null when it does not.</summary>
    public int? PlaceOf(PythonWheel wheel) => wheel.Tags.Select(t => _places.TryGetValue(t, out var place) ? place : (int?)null).Min();

    private void Add(string python, string abi, IEnumerable<string> platforms)
    {
        foreach (var platform in platforms)
            _places.TryAdd($"{python}-{abi}-{platform}", _places.Count);
    }

    private static IEnumerable<string> Platforms(string machine, string glibc)
    {
        if (glibc.Split('.') is ["2", var text, ..] && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var newest))
        {
            for (var m = newest; m >= (machine is "x86_64" or "i686" ? 5 : 17); m--)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"manylinux_2_{m}_{machine}");
                if (Former.FirstOrDefault(f => f.Glibc == m).Name is { } former)
                    yield return $"{former}_{machine}";
            }
        }

        yield return $"linux_{machine}";
    }
}
