using System.Runtime.CompilerServices;

namespace HostKit.Shell;

/// <summary>A plugin for zsh. Where its files are in its repository or package is found when the plan is made, whatever its layout.</summary>
public sealed record ZshPlugin
{
    private ZshPlugin(ZshSource source) => Source = source;

    /// <summary>
    /// What it is called: the last part of its address without <c>.git</c>, the folder's name, or the package's. It decides the order of those plugins that have to come late.
    /// </summary>
    /// <exception cref="ArgumentException">No folder has such a name.</exception>
    public string Name { get => field ?? Source.Name; init => field = ZshSource.Checked(value); }

    /// <summary>
    /// The file that is loaded: a path within the folder or repository, or the whole path of a package's file. Null, the default, when it is found by its name:
    /// <c>NAME.plugin.zsh</c>, <c>NAME.zsh</c>, <c>init.zsh</c>, <c>NAME.zsh-theme</c>, or the only one of its kind, in the nearest folder that has one.
    /// </summary>
    public string? File { get; init; }

    internal ZshSource Source { get; }

    /// <summary>A plugin that Oh My Zsh has.</summary>
    /// <param name="name">Its name, such as <c>git</c>.</param>
    /// <returns>The plugin.</returns>
    /// <exception cref="ArgumentException">No plugin has such a name.</exception>
    public static ZshPlugin Bundled(string name) => new(ZshSource.Bundled(name));

    /// <summary>A plugin that is a package of the distribution; the package is installed.</summary>
    /// <param name="package">The package's name, such as <c>zsh-autosuggestions</c>.</param>
    /// <returns>The plugin.</returns>
    /// <exception cref="ArgumentException">No package has such a name.</exception>
    public static ZshPlugin FromPackage(string package) => new(ZshSource.FromPackage(package));

    /// <summary>A plugin from a commit of a git repository, which is fetched once.</summary>
    /// <param name="repository">Its address or path, as <c>git clone</c> takes it.</param>
    /// <param name="commit">The whole hash of the commit: 40 hexadecimal digits.</param>
    /// <returns>The plugin.</returns>
    /// <exception cref="ArgumentException">The repository begins with a dash, or the commit is no whole hash.</exception>
    public static ZshPlugin FromGit(string repository, string commit) => new(ZshSource.FromGit(repository, commit));

    /// <summary>A plugin from a folder of the machine on which the script runs.</summary>
    /// <param name="path">Its path; a relative one is looked for beside the script first, then in the current directory.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <returns>The plugin.</returns>
    public static ZshPlugin FromFolder(string path, [CallerFilePath] string file = "") => new(ZshSource.FromFolder(path, file));

    /// <summary>Where it comes from.</summary>
    public override string ToString() => Source.ToString();
}
