using System.Globalization;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace HostKit;

/// <summary>
/// Opens a directory whose path leads through symbolic links, component by component inside the host's root. A link that some other user made
/// is followed only to a directory of that same user: anybody could otherwise have root write where they please.
/// </summary>
internal sealed class LinkedDirectory : IDisposable
{
    // The kernel's own limit (path_resolution(7)).
    private const int MostLinks = 40;

    private readonly SafeFileHandle _root;
    private readonly List<SafeFileHandle> _way = [];
    private readonly List<(string Link, string Target, uint Owner)> _doubtful = [];
    private string _path = "";
    private int _links;

    private LinkedDirectory(SafeFileHandle root) => _root = root;

    /// <summary>The directory; null when it is not there.</summary>
    public static SafeFileHandle? Open(SafeFileHandle root, string path)
    {
        using var walk = new LinkedDirectory(root);
        if (!walk.Follow(path))
            return null;
        var owner = HostFiles.StatIn(walk.Here, "")!.User;
        foreach (var (link, target, user) in walk._doubtful)
        {
            if (user != owner)
                throw new HostKitException(
                    $"'{path}' leads through '{link}', a link to '{target}' that user {user.ToString(CultureInfo.InvariantCulture)} made, into a directory that is not theirs: HostKit does not follow it. Declare the real path.");
        }

        var result = Libc.OpenAt2(walk.Here, ".", Libc.PathOnly | Libc.OnlyDirectory | Libc.CloseOnExec, 0, 0);
        return result.IsInvalid ? throw Errno.Exception($"open the directory '{path}'") : result;
    }

    public void Dispose()
    {
        foreach (var handle in _way)
            handle.Dispose();
    }

    private SafeFileHandle Here => _way.Count == 0 ? _root : _way[^1];

    private bool Follow(string path)
    {
        if (path.StartsWith('/'))
            Restart();
        foreach (var name in path.Split('/', StringSplitOptions.RemoveEmptyEntries).Where(n => n != "."))
        {
            if (name == "..")
                Up();
            else if (!Enter(name))
                return false;
        }

        return true;
    }

    private bool Enter(string name)
    {
        var next = Libc.OpenAt2(Here, name, Libc.PathOnly | Libc.NoFollow | Libc.CloseOnExec, 0, 0);
        if (next.IsInvalid)
            return Errno.Last is Errno.NoEntry or Errno.NotDirectory ? false : throw Errno.Exception($"open the directory '{_path}/{name}'");
        var status = HostFiles.StatIn(next, "")!;
        if (status.Type == FileType.Symlink)
        {
            using (next)
                return FollowLink(next, name, status.User);
        }

        _way.Add(next);
        _path = $"{_path}/{name}";
        return status.Type == FileType.Directory;
    }

    private bool FollowLink(SafeFileHandle link, string name, uint owner)
    {
        if (++_links > MostLinks)
            throw Errno.Exception($"open the directory '{_path}/{name}'", Errno.TooManyLinks);
        Span<byte> buffer = stackalloc byte[4096];
        var length = Libc.ReadLinkAt(link, "", buffer, buffer.Length);
        if (length < 0)
            throw Errno.Exception($"read the link '{_path}/{name}'");
        var target = Encoding.UTF8.GetString(buffer[..(int)length]);
        if (owner != 0 && owner != Libc.EffectiveUser())
            _doubtful.Add(($"{_path}/{name}", target, owner));
        return Follow(target);
    }

    private void Up()
    {
        if (_way.Count == 0)
            return;
        _way[^1].Dispose();
        _way.RemoveAt(_way.Count - 1);
        _path = HostFiles.DirectoryOf(_path) is "/" ? "" : HostFiles.DirectoryOf(_path);
    }

    private void Restart()
    {
        while (_way.Count > 0)
            Up();
        _path = "";
    }
}
