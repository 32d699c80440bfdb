using System.Collections.Immutable;

namespace HostKit.Shell;

/// <summary>
/// Programs on everybody's PATH: packages of the distribution under whatever name it has them, and links in <c>/usr/local/bin</c> to programs that come from elsewhere.
/// Programs that Debian calls otherwise (<c>fdfind</c>, <c>batcat</c>) get their usual name by such a link.
/// </summary>
public sealed class Programs : IComponent
{
    private readonly ImmutableArray<KnownProgram> _programs;

    /// <summary>Programs that the distribution has.</summary>
    /// <param name="names">
    /// Their names, such as <c>lsd</c>, <c>rg</c> or <c>ripgrep</c>, <c>fd</c>, <c>bat</c>. A name that HostKit does not know is taken as that of a package.
    /// </param>
    /// <exception cref="ArgumentException">A name is none of a package.</exception>
    public Programs(params ReadOnlySpan<string> names)
    {
        var programs = ImmutableArray.CreateBuilder<KnownProgram>();
        foreach (var name in names)
        {
            ArgumentException.ThrowIfNullOrEmpty(name, nameof(names));
            var program = KnownProgram.Of(name);
            // Refuses names that no package can have.
            _ = program.Package;
            programs.Add(program);
        }

        _programs = [.. programs.Distinct()];
    }

    /// <inheritdoc/>
    public string Name => $"programs[{string.Join(' ', _programs.Select(p => p.Name).Concat(Links.Select(l => l.Name)))}]";

    /// <summary>
    /// Programs that come from elsewhere, such as an app of the store: the name in <c>/usr/local/bin</c>, and the command whose program it stands for; none unless set.
    /// </summary>
    public ImmutableArray<(string Name, Command Command)> Links { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether links and files of these names that are already in <c>/usr/local/bin</c> may be taken over; false unless set. They come back when the programs go.</summary>
    public bool Adopt { get; init; }

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        foreach (var (name, command) in Links)
        {
            if (string.IsNullOrEmpty(name) || name is "." or ".." || name.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '/'))
                yield return new Finding(Severity.Error, "shell.program-name", Name, $"'{name}' is not the name of a program.", "Use a file name without slashes and blanks");
            if (command.Path[0] != '/')
                yield return new Finding(Severity.Error, "shell.program-path", Name, $"The link '{name}' needs the whole path of the program, and '{command.Path}' is a bare name.");
            if (command.Arguments.Length > 0)
                yield return new Finding(Severity.Error, "shell.program-arguments", Name, $"The link '{name}' would lose the arguments of '{command}'.", "Give a command without arguments");
        }

        foreach (var twice in Links.Select(l => l.Name).Concat(_programs.Where(p => p.DebianFile is not null).Select(p => p.Name)).GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return new Finding(Severity.Error, "shell.program-twice", Name, $"There are {twice.Count()} programs for /usr/local/bin/{twice.Key}.", "Take all but one out");
    }

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        foreach (var program in _programs)
        {
            yield return program.Package;
            if (program.DebianFile is { } file && Distributions.Of(host) == Distribution.Debian)
                yield return new SymlinkResource($"/usr/local/bin/{program.Name}", file) { Adopt = Adopt };
        }

        foreach (var (name, command) in Links)
            yield return new SymlinkResource($"/usr/local/bin/{name}", command.Path) { Adopt = Adopt };
    }
}
