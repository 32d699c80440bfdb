using System.Text.RegularExpressions;

namespace HostKit.Server;

/// <summary>The language and formats of programs (<see href="https://www.freedesktop.org/software/systemd/man/latest/locale.conf.html">locale.conf(5)</see>), made where the distribution has to make it first.</summary>
public sealed partial record SystemLocale : IComponent
{
    /// <summary>Describes the locale.</summary>
    /// <param name="lang">Its name, such as <c>de_DE.UTF-8</c> or <c>C.UTF-8</c>.</param>
    /// <exception cref="ArgumentException">It is not a locale of UTF-8.</exception>
    public SystemLocale(string lang)
    {
        ArgumentException.ThrowIfNullOrEmpty(lang);
        if (!Form().IsMatch(lang))
            throw new ArgumentException($"'{lang}' is not the name of a locale: write it as de_DE.UTF-8.", nameof(lang));
        Lang = lang;
    }

    /// <summary>Its name.</summary>
    public string Lang { get; }

    string IComponent.Name => "locale";

    /// <inheritdoc/>
    /// <exception cref="HostKitException">The host's C library has no such locale.</exception>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        var release = OsRelease.Of(host);
        yield return new FileResource("/etc/locale.conf", $"LANG={Lang}\n") { Adopt = true };
        if (Lang is "C.UTF-8")
            yield break;
        var parts = Lang.Split('.', '@');
        var source = Lang.Contains('@', StringComparison.Ordinal) ? $"{parts[0]}@{parts[^1]}" : parts[0];
        if (host.ListDirectory("/usr/share/i18n/locales") is { } known && !known.Contains(source))
            throw new HostKitException($"The host knows no locale '{source}'. /usr/share/i18n/locales lists all.");
        if (release.IsLike("fedora") || release.IsLike("rhel"))
        {
            yield return new SystemPackage($"glibc-langpack-{parts[0].Split('_')[0]}");
            yield break;
        }

        if (!release.IsLike("arch"))
            yield return new SystemPackage("locales");
        // Debian's and Arch's locale-gen read this file.
        yield return new FileResource("/etc/locale.gen", $"# Written by HostKit. It is replaced at the next apply: change the script instead.\n{Lang} UTF-8\n") { Adopt = true };
        yield return new CommandResource("locale-gen", new Command("locale-gen")) { OnChange = ["/etc/locale.gen"] };
    }

    [GeneratedRegex(@"^(C|[a-z]{2,3}_[A-Z]{2})\.UTF-8(@[a-z]+)?$")]
    private static partial Regex Form();
}
