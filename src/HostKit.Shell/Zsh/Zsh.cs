using System.Collections.Immutable;

namespace HostKit.Shell;

/// <summary>
/// A user's zsh: the <c>~/.zshrc</c>, Oh My Zsh, plugins and a theme. What does not come from packages is kept in a path of the store; all of it is checked when the plan is made,
/// loaded in an order that works, and named file by file, so that a shell starts fast. The user is declared elsewhere; <c>UserResource.Shell</c> makes zsh the shell at login.
/// </summary>
public sealed class Zsh : IComponent
{
    private ZshReading? _reading;

    /// <summary>Declares a user's zsh.</summary>
    /// <param name="user">The user.</param>
    public Zsh(AccountName user)
    {
        ArgumentNullException.ThrowIfNull(user);
        User = user;
    }

    /// <inheritdoc/>
    public string Name => $"zsh[{User}]";

    /// <summary>The user.</summary>
    public AccountName User { get; }

    /// <summary>The user's home directory; <c>/home/USER</c> unless set, and <c>/root</c> for root.</summary>
    public string Home { get => field ?? (User == AccountName.Root ? "/root" : $"/home/{User}"); init; }

    /// <summary>The copy of Oh My Zsh, whose library is loaded; null, the default, for none.</summary>
    public OhMyZsh? OhMyZsh { get; init; }

    /// <summary>The theme; null, the default, for zsh's own prompt.</summary>
    public ZshTheme? Theme { get; init; }

    /// <summary>
    /// The plugins; none unless set. They are loaded in this order, except that zsh-autosuggestions, then zsh-syntax-highlighting, then zsh-history-substring-search come last,
    /// after the theme and <see cref="Lines"/>; the folders of all of them are known before completion is set up.
    /// </summary>
    public ImmutableArray<ZshPlugin> Plugins { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Aliases: a name and what it stands for; none unless set. They win over those of plugins.</summary>
    public ImmutableArray<(string Name, string Value)> Aliases { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Variables of the environment, set before anything is loaded, as they are written: nothing in them is expanded. None unless set.</summary>
    public ImmutableArray<(string Name, string Value)> Environment { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Further lines in zsh's language, after plugins, theme and aliases; none unless set.</summary>
    public ImmutableArray<string> Lines { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether a <c>~/.zshrc</c> that is already there may be taken over; false unless set. It comes back when this one goes.</summary>
    public bool Adopt { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        foreach (var (name, value) in Environment)
        {
            if (string.IsNullOrEmpty(name) || char.IsAsciiDigit(name[0]) || !name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'))
                yield return Error("variable-name", $"environment[{name}]", $"'{name}' is not the name of a variable: it takes letters, digits and '_', and starts with no digit.");
            if (value is null || value.Contains('\0', StringComparison.Ordinal))
                yield return Error("variable-value", $"environment[{name}]", $"The value of '{name}' is missing or has a NUL character.");
        }

        foreach (var (name, value) in Aliases)
        {
            if (string.IsNullOrEmpty(name) || name[0] == '-' || name.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '=' or '\'' or '"' or '\\' or '$' or '`'))
                yield return Error("alias-name", $"alias[{name}]", $"'{name}' is not the name of an alias: blanks, '=', quotes and '$' cannot be in it.");
            if (value is null || value.Any(c => c is '\0' or '\n'))
                yield return Error("alias-value", $"alias[{name}]", $"The alias '{name}' has no value, or one of several lines.");
        }

        foreach (var twice in Aliases.GroupBy(a => a.Name, StringComparer.Ordinal).Concat(Environment.GroupBy(e => e.Name, StringComparer.Ordinal)).Where(g => g.Count() > 1))
            yield return Error("name-twice", "names", $"'{twice.Key}' has {twice.Count()} values.", "Take all but one out");
        foreach (var plugin in Plugins.Where(p => p is { Source.Package: not null, File: not null } && !p.File.StartsWith('/')))
            yield return Error("package-file", $"plugin[{plugin.Name}]", $"'{plugin.File}' is not the whole path of the package's file.", "Write it from the first slash on");
        if (!Home.StartsWith('/'))
            yield return Error("home", "home", $"'{Home}' is not the whole path of a home directory.");
        foreach (var finding in Reading.Findings)
            yield return finding;
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        yield return new SystemPackage("zsh");
        foreach (var package in Plugins.Select(p => p.Source.Package).OfType<string>())
            yield return new SystemPackage(package);
        foreach (var resource in Reading.Resources())
            yield return resource;

        var parts = Plugins.Select(p => PartOf(p, host)).OfType<ZshPart>().ToImmutableArray();
        var file = $"{Home.TrimEnd('/')}/.zshrc";
        // Of root, so that nobody changes it by mistake; everybody may read it.
        yield return new FileResource(file, new ZshRc(this, Reading, parts).Text()) { Adopt = Adopt };
        yield return ZshChecks.Loads(file, [.. parts.Select(p => p.Entry).OfType<string>()]);
        yield return ZshChecks.Syntax(file, [file, .. parts.Append(Reading.ThemePart).Where(p => p is { IsOwn: true, Entry: not null }).Select(p => p!.Entry!)]);
    }

    private ZshReading Reading => _reading ??= new ZshReading(this);

    private ZshPart? PartOf(ZshPlugin plugin, Host host)
    {
        if (plugin.Source.Package is not { } package)
            return Reading.Parts.GetValueOrDefault(plugin.Name);
        var file = plugin.File ?? PackagePlaces.FileOf(package, Distributions.Of(host));
        return new ZshPart(plugin.Name, file, [Path.GetDirectoryName(file)!], IsOwn: false);
    }

    private Finding Error(string id, string path, string message, string? mend = null) => new(Severity.Error, $"shell.{id}", $"{Name}/{path}", message, mend);
}
