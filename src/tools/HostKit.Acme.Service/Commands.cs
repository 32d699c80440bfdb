namespace HostKit.Acme.Service;

/// <summary>The commands. Standard output has what was asked for, standard error what happens meanwhile.</summary>
internal static class Commands
{
    private const string Help = """
        hostkit-acme gets and renews the certificates of the jobs in /etc/hostkit-acme/certificates.

          run [NAME...]        do what is due: order, renew, reload (what hostkit-acme.service does)
          prepare              put a self-signed stand-in where there is no certificate yet
          renew NAME           try one certificate now, whatever failed before; with --force although nothing is due
          rehearse NAME        order at the CA's staging system and throw the certificate away
          follow NAME          show what is done for a certificate until it is there or has failed
          status [--json]      one sentence about each certificate
          report [--json]      when each certificate expires and is renewed
          take-over DIRECTORY  copy what certbot, lego or acme.sh have in a directory; --ca URL where lego does not say which CA

          --jobs DIRECTORY       instead of /etc/hostkit-acme/certificates
          --state DIRECTORY      instead of /var/lib/hostkit-acme
          --consumers DIRECTORY  instead of /etc/hostkit-acme/consumers
          --systemctl PROGRAM    instead of systemctl
          --parallel N           certificates that are worked on at once, 16 unless given
          --reload-limit N       seconds that the reload of one unit may take, 90 unless given
          --next-timer           with run: ask systemd for a run when something is due within six hours

        Exit codes: 0 all is well; 1 something failed, but every certificate holds; 2 the command line is wrong; 3 a certificate has expired, or there is none yet.
        """;

    public static async Task<int> RunAsync(CommandLine line, CancellationToken cancellationToken)
    {
        var service = new CertificateService(line.Options with { Log = text => Console.Error.WriteLine(text) });
        switch (line.Command)
        {
            case "run":
                return await RunAsync(service, line, line.Arguments, cancellationToken);
            case "renew":
                return await RunAsync(service, line, line.Arguments, cancellationToken);
            case "prepare":
                var problems = service.Prepare();
                foreach (var problem in problems)
                    Console.Error.WriteLine(problem);
                return problems.Count == 0 ? ExitCode.Done : ExitCode.Failed;
            case "rehearse":
                await service.RehearseAsync(line.Arguments[0], cancellationToken);
                Console.WriteLine($"{line.Arguments[0]}: the rehearsal went well; what serves is untouched.");
                return ExitCode.Done;
            case "follow":
                return await Following.RunAsync(service.Store, line.Options, line.Arguments[0], cancellationToken);
            case "status":
                return Reports.Status(service.Store, Asked.Read(line.Options.Jobs), line.Json);
            case "report":
                return Reports.Report(service.Store, Asked.Read(line.Options.Jobs), line.Json);
            case "take-over":
                return TakeOverFrom(line, service.Store);
            default:
                Console.WriteLine(Help);
                return ExitCode.Done;
        }
    }

    private static async Task<int> RunAsync(CertificateService service, CommandLine line, IReadOnlyList<string> names, CancellationToken cancellationToken)
    {
        if (line.Force && names.Count == 0)
            throw new UsageException("--force needs the names of certificates: each would be ordered anew.");
        var retries = line.Command == "renew";
        var results = await service.RunAsync(names, line.Force, retries, cancellationToken);
        foreach (var result in results)
            Console.WriteLine(result.Sentence);
        if (results.Count == 0)
            Console.WriteLine($"There are no jobs in {line.Options.Jobs}.");
        if (line.NextTimer)
            await NextRun.PlanAsync(results, line.Options, cancellationToken);
        return results.Any(r => !r.IsServed && r.Outcome != CertificateOutcome.InProgress) ? ExitCode.NotServed
            : results.Any(r => r.Outcome is CertificateOutcome.Failed or CertificateOutcome.Waiting) ? ExitCode.Failed : ExitCode.Done;
    }

    private static int TakeOverFrom(CommandLine line, CertificateStore store)
    {
        var taken = TakeOver.Read(line.Arguments[0], line.Ca).Into(store);
        foreach (var one in taken)
            Console.WriteLine(one.Message);
        return taken.All(t => t.IsTaken) ? ExitCode.Done : ExitCode.Failed;
    }
}
