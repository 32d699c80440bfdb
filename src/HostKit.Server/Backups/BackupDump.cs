namespace HostKit.Server;

/// <summary>What a program writes to its standard output before a backup, such as a database's dump: a file that only root reads, in the backup below <c>/var/lib/hostkit-backup-NAME/dumps</c>.</summary>
/// <param name="FileName">What the file is called.</param>
/// <param name="Command">The program and its arguments, which are no place for secrets.</param>
/// <param name="User">The user it runs as; null, the default, for root.</param>
/// <example><code>new BackupDump("shop.sql", new Command("pg_dump", "shop"), "postgres")</code></example>
public sealed record BackupDump(string FileName, Command Command, AccountName? User = null);
