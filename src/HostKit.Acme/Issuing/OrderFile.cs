namespace HostKit.Acme;

/// <summary>A file, for its owner alone, that keeps an order until its certificate is stored; with it an order survives crashes, power cuts and lost answers.</summary>
/// <param name="path">The file, in a directory that exists. One file for one certificate.</param>
public sealed class OrderFile(string path)
{
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
            json = DiskAccess.Try(path, () => File.ReadAllBytes(path));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
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
    /// <exception cref="HostKitException">The disk is full, access is refused, or there is no such directory.</exception>
    public void Write(OrderState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var whole = System.IO.Path.GetFullPath(path);
        if (!Directory.Exists(System.IO.Path.GetDirectoryName(whole)))
            throw new HostKitException($"The order cannot be kept in {whole}: the directory does not exist. Create it first.");
        DiskAccess.Try(whole, () => DiskAccess.Replace(whole, state.ToJson(), DiskAccess.OwnerOnly));
    }

    /// <summary>Deletes it. Do this when the certificate is stored: as long as the file is there, the same certificate is downloaded again.</summary>
    public void Delete()
    {
        File.Delete(path);
        File.Delete(path + ".part");
    }
}
