namespace HostKit.Nginx;

/// <summary>About files, and the conditions that decide between them.</summary>
public static partial class NginxFindings
{
    internal static readonly FindingKind
        RootSlash = new("nginx.root-slash", Severity.Warning, "The whole file system, or the system's configuration, is offered: whatever nginx may read, clients may.", "name the directory that is meant"),
        RootInLocation = new("nginx.root-in-location", Severity.Info, "The server has no root of its own, so that what is not in this location is looked for below nginx's default.", "set root in the server"),
        RootRepeated = new("nginx.root-repeated", Severity.Info, "The same root is in effect anyway.", "leave it out"),
        RootAndAlias = new("nginx.root-and-alias", Severity.Error, "root and alias are set on one level; nginx takes one of them.", "leave one of them out"),
        AliasNamed = new("nginx.alias-in-named-location", Severity.Error, "A named location has no path that an alias could take the place of.", "use root"),
        TryFiles = new("nginx.try-files", Severity.Error, "try_files needs at least one file and a last resort.", "end the list with =404, a path or a named location"),
        TryFilesProxy = new("nginx.try-files-proxy", Severity.Warning, "try_files and a pass in one location: try_files only changes the path, and what it finds is passed on, never served from the disk.", "put the pass into a named location and name it last in try_files"),
        TryFilesLast = new("nginx.try-files-last", Severity.Warning, "The last of try_files is not looked for but redirected to: the request's own path leads back here, and the request ends with 500.", "end it with =404, a named location or a path that exists"),
        TryFilesUncached = new("nginx.try-files-uncached", Severity.Info, "Each request asks the file system for every file that try_files names, also for those that have never been there.", "set open_file_cache and open_file_cache_errors, where a site is busy"),
        Autoindex = new("nginx.autoindex", Severity.Info, "Everybody sees the names of all files in the directory.", "turn it off, or make sure that the list is meant"),
        GitExposed = new("nginx.git-exposed", Severity.Error, "The directory that is served is a git repository: its whole history can be fetched.", "serve a directory without .git, or deny ~ /\\.git"),
        IfIsEvil = new("nginx.if-is-evil", Severity.Warning, "An if in a location is a location of its own: only return, rewrite, set and break behave as they look; of several that apply, only the last one counts for the rest.", "use a map and a variable, or separate locations"),
        IfTryFiles = new("nginx.if-try-files", Severity.Warning, "When the condition holds, the request is served by the if itself, for which try_files of the location does not count.", "decide in a map, or with return alone in the if"),
        FileMissing = new("nginx.file-missing", Severity.Warning, "The host has no such file. nginx does not look for it before a request needs it.", "correct the path, or declare the file");

    private static FindingKind[] Files =>
    [
        RootSlash, RootInLocation, RootRepeated, RootAndAlias, AliasNamed, TryFiles, TryFilesProxy, TryFilesLast, TryFilesUncached, Autoindex, GitExposed, IfIsEvil, IfTryFiles, FileMissing,
    ];
}
