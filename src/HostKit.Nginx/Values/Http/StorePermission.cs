namespace HostKit.Nginx;

/// <summary>What one may do with a file.</summary>
public enum StorePermission
{
    /// <summary>Reading.</summary>
    Read,

    /// <summary>Reading and writing.</summary>
    ReadWrite,
}
