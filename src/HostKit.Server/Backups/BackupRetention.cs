namespace HostKit.Server;

/// <summary>Which of the old backups stay: the last one of so many hours, days, weeks, months, years. At least one is kept.</summary>
public sealed record BackupRetention
{
    /// <summary>Days; 7 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Daily { get; init => field = Checked(value); } = 7;

    /// <summary>Weeks; 5 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Weekly { get; init => field = Checked(value); } = 5;

    /// <summary>Months; 12 unless set.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Monthly { get; init => field = Checked(value); } = 12;

    internal IEnumerable<string> Options() => ["--keep-last=1", $"--keep-daily={Daily}", $"--keep-weekly={Weekly}", $"--keep-monthly={Monthly}"];

    private static int Checked(int value) => value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "None, or more.");
}
