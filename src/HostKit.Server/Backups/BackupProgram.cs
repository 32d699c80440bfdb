namespace HostKit.Server;

/// <summary>What makes backups.</summary>
public enum BackupProgram
{
    /// <summary>restic: one program, many kinds of storage.</summary>
    Restic,

    /// <summary>BorgBackup: over SSH or into a path.</summary>
    Borg,
}
