namespace HostKit.Acme.Service;

/// <summary>Shows what is done for a certificate, line by line, until it is there or has failed.</summary>
internal static class Following
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    // The timer begins two seconds after it was started, and a busy host may take its time.
    private static readonly TimeSpan Beginning = TimeSpan.FromSeconds(20);

    public static async Task<int> RunAsync(CertificateStore store, CertificateServiceOptions options, string name, CancellationToken cancellationToken)
    {
        var job = CertificateJob.Read(Path.Combine(options.Jobs, name + ".json"));
        var directory = store.Of(name);
        var begun = TimeProvider.System.GetTimestamp();
        var (first, last) = (directory.ReadStatus(), "");
        while (true)
        {
            var (status, current) = (directory.ReadStatus(), directory.Current);
            var isWorking = status?.State is CertificateState.Issuing or CertificateState.Renewing;
            if (!isWorking && current is { IsStandIn: false } && current.NotAfter > TimeProvider.System.GetUtcNow() && current.SettingsKey == SettingsKey.Of(job) && status?.State == CertificateState.Valid)
                return End(status.Sentence, ExitCode.Done);
            // A failure that was there before is no answer, unless no run comes.
            var isOver = TimeProvider.System.GetElapsedTime(begun) > Beginning;
            if (status?.State is CertificateState.Failing or CertificateState.Expired && (isOver || status.Updated != first?.Updated))
                return End(status.Sentence, ExitCode.Failed);
            if (!isWorking && isOver)
                return End($"{name}: nothing works on it; see: systemctl status hostkit-acme.timer hostkit-acme.service", ExitCode.Failed);
            var told = isWorking ? status!.Progress ?? "the order is under way" : "waiting for the service to begin";
            if (told != last)
                Console.WriteLine(last = told);
            await Task.Delay(Interval, cancellationToken);
        }
    }

    private static int End(string sentence, int code)
    {
        Console.WriteLine(sentence);
        return code;
    }
}
