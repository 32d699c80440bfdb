namespace HostKit.Server;

/// <summary>Which backups stay: the newest of each of the last days, weeks and months that have one. What none of them keeps is removed after each run.</summary>
/// <param name="Daily">How many days; 7 unless set. From 0.</param>
/// <param name="Weekly">How many weeks; 4 unless set. From 0.</param>
/// <param name="Monthly">How many months; 12 unless set. From 0.</param>
public sealed record BackupKeep(int Daily = 7, int Weekly = 4, int Monthly = 12);
