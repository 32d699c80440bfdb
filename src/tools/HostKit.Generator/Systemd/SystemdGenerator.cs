namespace HostKit.Generator;

/// <summary>Generates the records of unit sections from the catalogue of systemd's directives.</summary>
internal static class SystemdGenerator
{
    public static IReadOnlyDictionary<string, string> Generate(string catalogue) => new SortedDictionary<string, string>();
}
