using System.Globalization;

namespace HostKit;

/// <summary>Runs every check that is declared against the future host, with no apply around it. Nothing stays behind.</summary>
internal static class CheckRun
{
    public static async Task<CheckResult> RunAsync(Host host, HostConfiguration configuration, IProgress<ApplyEvent>? progress, CancellationToken cancellationToken)
    {
        using var files = host.OpenFiles();
        using var quiet = await HostLock.ShareAsync(files, configuration.Name, cancellationToken).ConfigureAwait(false);
        var plan = await Planner.PlanAsync(host, Goal.Of(configuration), new PlanPurpose(), cancellationToken).ConfigureAwait(false);
        var work = plan.Work with { Checks = [.. plan.Desired.Of<Check>().Select(c => c.Desired)] };
        string[] names = [.. work.Checks.Select(c => c.Resource.Id)];
        if (host.Kind == HostKind.Directory || names.Length == 0)
            return new CheckResult([], [], [.. names], plan.Findings);

        var mask = SecretMask.Of(plan.Desired);
        var log = new ApplyLog(progress, mask);
        var mountPoint = MakeMountPoint(files!);
        try
        {
            using var state = StateDirectory.TryOpen(files!, configuration.Name);
            var shadow = await Shadow.OpenAsync(host, mountPoint, cancellationToken).ConfigureAwait(false);
            await using (shadow.ConfigureAwait(false))
            {
                using (var tree = shadow.OpenFiles())
                {
                    FutureTree.Write(tree, work.Paths, state is null ? null : new GenerationStore(state), entry => Stage.Owner(entry, work.Owners, host));
                    FutureTree.Write(tree, Checks.StandIns(work));
                }

                var warnings = new System.Collections.Concurrent.ConcurrentQueue<Finding>();
                var failures = await Checks.RunAsync(work, shadow.RunAsync, Finished, cancellationToken).ConfigureAwait(false);
                return new CheckResult([.. failures.Select(mask.Hide)], [.. names], [], [.. plan.Findings, .. warnings.OrderBy(w => w.Path, StringComparer.Ordinal)]);

                void Finished(FinishedCheck check)
                {
                    log.TellCheck(check);
                    foreach (var warning in check.Warnings)
                        warnings.Enqueue(new Finding(Severity.Warning, "core.check", $"check[{check.Check.CheckName}]", mask.Hide(warning)));
                }
            }
        }
        finally
        {
            files!.ForgetDirectories();
            _ = Libc.UnlinkAt(files.RequireParent(mountPoint), HostFiles.NameOf(mountPoint), Libc.RemoveDirectory);
        }
    }

    // Not the state directory, which may not be there yet.
    private static string MakeMountPoint(HostFiles files)
    {
        var name = $"hostkit-check-{Environment.ProcessId.ToString(CultureInfo.InvariantCulture)}-{Guid.NewGuid():N}";
        var path = files.Stat("/run/.") is null ? $"/tmp/{name}" : $"/run/{name}";
        if (Libc.MakeDirectoryAt(files.RequireParent(path), name, 0x1C0) != 0)
            throw Errno.Exception($"make '{path}', where the shadow is mounted in which checks run");
        return path;
    }
}
