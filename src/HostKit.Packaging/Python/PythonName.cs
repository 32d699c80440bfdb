using System.Text.RegularExpressions;

namespace HostKit.Packaging;

/// <summary>Names of Python packages: the same whatever case and whichever of <c>-</c>, <c>_</c> and <c>.</c> is used.</summary>
internal static partial class PythonName
{
    public static string Normalized(string name) => Separators().Replace(name, "-").ToLowerInvariant();

    [GeneratedRegex("[-_.]+", RegexOptions.CultureInvariant)]
    private static partial Regex Separators();
}
