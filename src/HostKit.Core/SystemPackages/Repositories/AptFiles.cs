using System.Text;

namespace HostKit;

/// <summary>A repository as files of apt: a source in deb822 form, its key, and what it weighs. Sources: sources.list(5), apt_preferences(5).</summary>
internal static class AptFiles
{
    public const string Sources = "/etc/apt/sources.list.d";
    public const string Preferences = "/etc/apt/preferences.d";
    private const string Keys = "/etc/apt/keyrings";

    public static IEnumerable<Resource> Of(PackageRepository repository, AptRepository apt)
    {
        string? key = null;
        if (repository.Key is { } signedBy)
        {
            key = signedBy.HostPath ?? $"{Keys}/{repository.Name}.{(signedBy.IsArmored ? "asc" : "gpg")}";
            if (signedBy.HostPath is null)
                yield return new FileResource(key, FileContent.FromBytes(signedBy.Bytes));
        }

        var text = new StringBuilder("# Written by HostKit.\nTypes: deb\n").Append($"URIs: {apt.Url}\n").Append($"Suites: {string.Join(' ', apt.Suites)}\n");
        if (apt.Components.Count > 0)
            text.Append($"Components: {string.Join(' ', apt.Components)}\n");
        if (apt.Architectures.Count > 0)
            text.Append($"Architectures: {string.Join(' ', apt.Architectures)}\n");
        text.Append(key is null ? "Trusted: yes\n" : $"Signed-By: {key}\n");
        yield return new FileResource($"{Sources}/{repository.Name}.sources", text.ToString());
        if (apt.Priority is not null || apt.Packages.Count > 0)
            yield return new FileResource($"{Preferences}/{repository.Name}", Weights(apt));
    }

    // Of one package the first rule that names it counts, whatever the rules for all say.
    private static string Weights(AptRepository apt)
    {
        var uri = new Uri(apt.Url);
        var pin = $"Pin: origin \"{(uri.IsFile ? "" : uri.Host)}\"\nPin-Priority: ";
        var own = apt.Priority ?? 990;
        return "# Written by HostKit.\n" + (apt.Packages.Count == 0
            ? $"Package: *\n{pin}{own}\n"
            : $"Package: {string.Join(' ', apt.Packages)}\n{pin}{own}\n\nPackage: *\n{pin}-1\n");
    }
}
