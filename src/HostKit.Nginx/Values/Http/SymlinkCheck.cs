namespace HostKit.Nginx;

/// <summary>Which symbolic links in paths are refused (https://nginx.org/en/docs/http/ngx_http_core_module.html#disable_symlinks).</summary>
public sealed record SymlinkCheck : IWords
{
    private readonly string _word;

    private SymlinkCheck(string word) => _word = word;

    /// <summary>None.</summary>
    public static SymlinkCheck Off { get; } = new("off");

    /// <summary>All.</summary>
    public static SymlinkCheck All { get; } = new("on");

    /// <summary>Those whose owner is not that of what they lead to.</summary>
    public static SymlinkCheck ForeignOwner { get; } = new("if_not_owner");

    /// <summary>The beginning of the path that is not checked, such as <c>$document_root</c>; null, the default, checks all of it.</summary>
    public NginxText? From { get; init; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(_word, WordList.Set("from", From));
}
