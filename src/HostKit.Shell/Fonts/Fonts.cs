using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace HostKit.Shell;

/// <summary>
/// Fonts for every user: packages of the distribution, and font files of your own in <c>/usr/local/share/fonts/NAME</c>. The cache of fontconfig follows
/// (<c>fc-cache(1)</c>). A terminal on another machine shows its own fonts: this is for programs that draw on the host itself, such as one that makes pictures.
/// </summary>
public sealed class Fonts : IComponent
{
    private readonly string _name;
    private readonly string _script;

    /// <summary>Declares fonts.</summary>
    /// <param name="name">The name of their folder below <c>/usr/local/share/fonts</c>: letters, digits, <c>.</c>, <c>_</c>, <c>-</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The name is none of a folder.</exception>
    public Fonts(string name, [CallerFilePath] string file = "")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (!name.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '_' or '-') || !char.IsAsciiLetterOrDigit(name[0]))
            throw new ArgumentException($"'{name}' cannot name a folder of fonts: use letters, digits, '.', '_' and '-', starting with a letter or digit.", nameof(name));
        _name = name;
        _script = file;
    }

    /// <inheritdoc/>
    public string Name => $"fonts[{_name}]";

    /// <summary>Packages with fonts, such as <c>fonts-dejavu-core</c>; none unless set.</summary>
    public ImmutableArray<SystemPackage> Packages { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>
    /// Font files, or folders whose font files count, at any depth; none unless set. A relative path is looked for beside the script first, then in the current directory.
    /// TrueType, OpenType, collections and WOFF (<c>.ttf .otf .ttc .otc .woff .woff2</c>).
    /// </summary>
    public ImmutableArray<string> Files { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        foreach (var path in Files)
        {
            if (FontFile.Below(SourcePath.Of(path, _script)) is not { } found)
                yield return Error("font-missing", $"There is no file or folder '{path}'.");
            else if (found.Length == 0)
                yield return Error("font-none", $"'{path}' has no font file, whose name ends in one of {string.Join(' ', FontFile.Endings)}.");
            else
            {
                foreach (var file in found.Where(f => !FontFile.IsFont(f)))
                    yield return Error("font-content", $"'{file}' is not a font: its first bytes are those of no font format.", "It may be a web page or a pointer of git-lfs that was saved under that name");
            }
        }

        foreach (var twice in All().GroupBy(Path.GetFileName, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return Error("font-twice", $"{string.Join(" and ", twice.Select(t => $"'{t}'"))} would be the same file '{Folder}/{twice.Key}'.");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        yield return new SystemPackage("fontconfig");
        foreach (var package in Packages)
            yield return package;
        var files = All().ToList();
        if (files.Count == 0)
            yield break;
        yield return new DirectoryResource(Folder);
        foreach (var file in files)
            yield return new FileResource($"{Folder}/{Path.GetFileName(file)}", FileContent.FromFile(file));
        yield return new CommandResource("fc-cache", new Command("fc-cache")) { OnChange = ["/usr/local/share/fonts"] };
    }

    private string Folder => $"/usr/local/share/fonts/{_name}";

    private IEnumerable<string> All() => Files.SelectMany(f => FontFile.Below(SourcePath.Of(f, _script)) ?? []).Distinct(StringComparer.Ordinal);

    private Finding Error(string id, string message, string? mend = null) => new(Severity.Error, $"shell.{id}", Name, message, mend);
}
