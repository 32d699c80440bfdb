using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace HostKit.Packaging;

/// <summary>Which feeds packages are fetched from: the app's own, or else the user's. Passwords are left where they are.</summary>
internal static class NuGetConfiguration
{
    private static readonly string[] Sections = ["packageSources", "disabledPackageSources", "packageSourceMapping"];

    /// <summary>A configuration with feeds alone; null for NuGet's own.</summary>
    public static string? Text(IReadOnlyList<string> feeds)
    {
        if (feeds.Count > 0)
        {
            return new XElement("configuration", new XElement("packageSources", new XElement("clear"),
                feeds.Select((f, i) => new XElement("add", new XAttribute("key", $"feed{(i + 1).ToString(CultureInfo.InvariantCulture)}"), new XAttribute("value", f))))).ToString();
        }

        return User() is { } user ? new XElement("configuration", user.Elements().Where(e => Sections.Contains(e.Name.LocalName))).ToString() : null;
    }

    /// <summary>Feeds that are folders of this machine.</summary>
    public static IEnumerable<string> Folders(IReadOnlyList<string> feeds)
        => (feeds.Count > 0 ? feeds : User()?.Element("packageSources")?.Elements("add").Select(a => (string?)a.Attribute("value") ?? "") ?? [])
            .Where(a => a.StartsWith('/') && Directory.Exists(a));

    /// <summary>Names of variables that tell feeds who asks.</summary>
    public static IEnumerable<string> Credentials()
        => Environment.GetEnvironmentVariables().Keys.Cast<string>().Where(n => n.StartsWith("NuGetPackageSourceCredentials_", StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal);

    /// <summary>Whether a configuration has a password in it that everybody can read.</summary>
    public static bool HasPassword(string text)
    {
        try
        {
            return XDocument.Parse(text).Descendants("add").Any(a => ((string?)a.Attribute("key") ?? "").EndsWith("Password", StringComparison.OrdinalIgnoreCase)
                && (string?)a.Attribute("value") is { Length: > 0 } value && !(value.StartsWith('%') && value.EndsWith('%')));
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static XElement? User()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var path = new[] { $"{home}/.nuget/NuGet/NuGet.Config", $"{home}/.config/NuGet/NuGet.Config" }.FirstOrDefault(File.Exists);
        try
        {
            return path is null ? null : XDocument.Load(path).Root;
        }
        catch (Exception e) when (e is XmlException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
