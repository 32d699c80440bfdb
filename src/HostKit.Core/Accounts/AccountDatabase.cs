using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace HostKit;

/// <summary>One account file of the host: as it is, and as it will be.</summary>
internal sealed class AccountDatabase
{
    private readonly byte[] _before;
    private readonly FileStatus? _status;
    private readonly int _fields;

    private AccountDatabase(string path, int fields, byte[] before, FileStatus? status)
    {
        Path = path;
        _fields = fields;
        _before = before;
        _status = status;
        Text = AccountText.Parse(Encoding.Latin1.GetString(before));
    }

    public string Path { get; }

    public bool Exists => _status is not null;

    /// <summary>The text as it will be.</summary>
    public AccountText Text { get; }

    public static AccountDatabase Read(HostFiles? files, string path, int fields)
    {
        if (files?.Stat(path) is not { } status)
            return new AccountDatabase(path, fields, [], null);
        if (status.Type != FileType.File)
            throw new HostKitException($"'{files.Shown(path)}' is not a regular file, so HostKit does not change accounts on this host.");
        using var handle = files.OpenRead(path) ?? throw new HostKitException($"'{files.Shown(path)}' has just gone away. Try again.");
        using var stream = new FileStream(handle, FileAccess.Read, 1);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return new AccountDatabase(path, fields, bytes.ToArray(), status);
    }

    /// <summary>The fields of an account, all of them; null when there is none.</summary>
    public string[]? Find(string name)
    {
        if (Text.Find(name) is not { } fields)
            return null;
        if (fields.Length > _fields || (fields.Length < _fields && Path != AccountDatabases.ShadowPath))
            throw new HostKitException(
                $"{Path}:{Text.LineOf(name)}: the line of '{name}' has {fields.Length} fields instead of {_fields}: put it right first ('pwck' and 'grpck' tell what else is wrong).");
        return [.. fields, .. Enumerable.Repeat("", _fields - fields.Length)];
    }

    /// <summary>The change that makes the file what its text says; null when that is what it is.</summary>
    public PathChange? Change(HostAccounts accounts, int newMode, string newGroup)
    {
        var after = Encoding.Latin1.GetBytes(Text.ToString());
        if (after.AsSpan().SequenceEqual(_before))
            return null;
        var content = FileContent.FromBytes(after);
        return new PathChange
        {
            Path = Path, Content = content, BelongsToAccounts = true, Observed = _status is null ? null : new ObservedPath(_status, Convert.ToHexStringLower(SHA256.HashData(_before)), null),
            Wanted = new ManifestEntry
            {
                Kind = "file", Id = Path, Sha256 = content.Sha256, Length = content.Length, Mode = _status is null ? newMode : (int)_status.Mode,
                Owner = _status is null ? "root" : accounts.UserName(_status.User), Group = _status is null ? newGroup : accounts.GroupName(_status.Group),
            },
            Change = new Change(_status is null ? ChangeAction.Create : ChangeAction.Update, "file", Path, "accounts change"),
        };
    }
}
