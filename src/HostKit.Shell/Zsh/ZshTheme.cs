using System.Runtime.CompilerServices;

namespace HostKit.Shell;

/// <summary>A theme for zsh: what makes the prompt.</summary>
public sealed record ZshTheme
{
    private ZshTheme(ZshSource source) => Source = source;

    /// <summary>What it is called: the last part of its address without <c>.git</c>, or the folder's name.</summary>
    /// <exception cref="ArgumentException">No folder has such a name.</exception>
    public string Name { get => field ?? Source.Name; init => field = ZshSource.Checked(value); }

    /// <summary>
    /// The file that is loaded: a path within the folder or repository. Null, the default, when it is found by its name: <c>NAME.zsh-theme</c>,
    /// <c>NAME.plugin.zsh</c>, <c>NAME.zsh</c>, <c>init.zsh</c>, or the only one of its kind, in the nearest folder that has one.
    /// </summary>
    public string? File { get; init; }

    internal ZshSource Source { get; }

    /// <summary>A theme that Oh My Zsh has.</summary>
    /// <param name="name">Its name, such as <c>robbyrussell</c>.</param>
    /// <returns>The theme.</returns>
    /// <exception cref="ArgumentException">No theme has such a name.</exception>
    public static ZshTheme Bundled(string name) => new(ZshSource.Bundled(name));

    /// <summary>A theme from a commit of a git repository, which is fetched once.</summary>
    /// <param name="repository">Its address or path, as <c>git clone</c> takes it.</param>
    /// <param name="commit">The whole hash of the commit: 40 hexadecimal digits.</param>
    /// <returns>The theme.</returns>
    /// <exception cref="ArgumentException">The repository begins with a dash, or the commit is no whole hash.</exception>
    public static ZshTheme FromGit(string repository, string commit) => new(ZshSource.FromGit(repository, commit));

    /// <summary>A theme from a folder of the machine on which the script runs.</summary>
    /// <param name="path">Its path; a relative one is looked for beside the script first, then in the current directory.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <returns>The theme.</returns>
    public static ZshTheme FromFolder(string path, [CallerFilePath] string file = "") => new(ZshSource.FromFolder(path, file));

    /// <summary>Where it comes from.</summary>
    public override string ToString() => Source.ToString();
}
