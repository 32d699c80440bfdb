namespace HostKit.Generator;

/// <summary>Generates the records of configuration contexts from the catalogue of nginx's directives.</summary>
internal static class NginxGenerator
{
    public static IReadOnlyDictionary<string, string> Generate(string catalogue) => new SortedDictionary<string, string>();
}
