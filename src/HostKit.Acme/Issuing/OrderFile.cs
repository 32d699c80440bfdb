namespace HostKit.Acme;

/// <summary>A file, for its owner alone, that keeps an order until its certificate is stored; with it an order survives crashes, power cuts and lost answers.</summary>
/// <param name="path">The file, in a directory that exists. One file for one certificate.</param>
public sealed class OrderFile(string path)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Where it is.</summary>
    public string Path => path;

    /// <summary>Reads it.</summary>
    /// <returns>The state; null when there is none.</returns>
    /// <exception cref="HostKitException">The file cannot be understood.</exception>
    public OrderState? Read()
    {
        byte[] json;
        try
        {
            json = File.ReadAllBytes(path);
        }
        catch (FileNotFoundException)
        {
            return null;
        }

        try
        {
            return OrderState.Parse(json);
        }
        catch (HostKitException e)
        {
            throw new HostKitException($"{path}: {e.Message}", e);
        }
    }

    /// <summary>Writes it: whole or not at all, and on the disk when it returns.</summary>
    /// <param name="state">The state.</param>
    public void Write(OrderState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var part = path + ".part";
        File.Delete(part);
        using (var file = new FileStream(part, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly }))
        {
            file.Write(state.ToJson());
            file.Flush(flushToDisk: true);
        }

        File.Move(part, path, overwrite: true);
        Posix.SyncDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path))!);
    }

    /// <summary>Deletes it. Do this when the certificate is stored: as long as the file is there, the same certificate is downloaded again.</summary>
    public void Delete()
    {
        File.Delete(path);
        File.Delete(path + ".part");
    }
}
