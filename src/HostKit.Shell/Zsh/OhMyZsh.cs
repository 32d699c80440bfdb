using System.Runtime.CompilerServices;

namespace HostKit.Shell;

/// <summary>The copy of Oh My Zsh whose library, plugins and themes a shell uses. It never updates itself: another version is another commit in the script.</summary>
public sealed record OhMyZsh
{
    private OhMyZsh(ZshSource source) => Source = source;

    internal ZshSource Source { get; }

    /// <summary>A commit of a git repository, which is fetched once.</summary>
    /// <param name="repository">Its address or path, as <c>git clone</c> takes it.</param>
    /// <param name="commit">The whole hash of the commit: 40 hexadecimal digits.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="ArgumentException">The repository begins with a dash, or the commit is no whole hash.</exception>
    public static OhMyZsh FromGit(string repository, string commit) => new(ZshSource.FromGit(repository, commit));

    /// <summary>A folder of the machine on which the script runs.</summary>
    /// <param name="path">Its path; a relative one is looked for beside the script first, then in the current directory.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <returns>The copy.</returns>
    public static OhMyZsh FromFolder(string path, [CallerFilePath] string file = "") => new(ZshSource.FromFolder(path, file));

    /// <summary>Where it comes from.</summary>
    public override string ToString() => Source.ToString();
}
