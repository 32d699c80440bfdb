// Applies one of two configurations that differ in every way a path can: HostKit.Core.CrashProgram DIRECTORY A|B [FILES]
// It is started in order to be killed. Exit codes as the command line's.
using System.Globalization;
using HostKit;
using HostKit.Cli;

// Or applies units to a container and dies at the end of a phase, or when it tells a text:
// HostKit.Core.CrashProgram LEADER NUMBER|PACKAGE PHASE [SECONDS TO CONFIRM|TEXT]
if (int.TryParse(args[0], NumberStyles.None, CultureInfo.InvariantCulture, out var leader))
{
    var wanted = char.IsDigit(args[1][0]) ? MachineConfiguration.Of(args[1]) : MachineConfiguration.OfPackage(args[1]);
    var plan = await Host.Container(leader).PlanAsync(wanted).ConfigureAwait(false);
    var seconds = 0;
    var text = args.Length > 3 && !int.TryParse(args[3], NumberStyles.None, CultureInfo.InvariantCulture, out seconds) ? args[3] : null;
    var options = new ApplyOptions { ConfirmWithin = seconds > 0 ? TimeSpan.FromSeconds(seconds) : null };
    return (await plan.ApplyAsync(options, new SuddenDeath(Enum.Parse<ApplyPhase>(args[2]), text)).ConfigureAwait(false)).Failures.IsEmpty ? 0 : 1;
}

// Or writes one large file, which must not fit into its memory: HostKit.Core.CrashProgram DIRECTORY large MEGABYTES
if (args[1] == "large")
    return await LargeFile.ApplyAsync(args[0], int.Parse(args[2], CultureInfo.InvariantCulture)).ConfigureAwait(false);

var (directory, letter) = (args[0], args[1]);
if (letter == "store")
    return (await (await Host.Directory(directory).PlanAsync(StoreConfiguration.Create(args.Length > 2 ? args[2] : "1")).ConfigureAwait(false)).ApplyAsync().ConfigureAwait(false)).Failures.IsEmpty ? 0 : 1;
// Or lets go what is not needed: HostKit.Core.CrashProgram DIRECTORY gc
if (letter == "gc")
    return (await Host.Directory(directory).CollectGarbageAsync(StoreConfiguration.Create("2")).ConfigureAwait(false)).StoreInUse is null ? 0 : 1;
// Or starts that many applies at once, of both configurations: HostKit.Core.CrashProgram DIRECTORY many COUNT
if (letter == "many")
    return await ManyApplies.RunAsync(directory, int.Parse(args[2], CultureInfo.InvariantCulture)).ConfigureAwait(false);

// Or as a script would, with its signals: HostKit.Core.CrashProgram DIRECTORY script A|B FILES
if (letter == "script")
    return await HostKitCli.RunAsync(CrashConfiguration.Create(directory, args[2], int.Parse(args[3], CultureInfo.InvariantCulture)), ["apply", "--yes", "--root", directory]).ConfigureAwait(false);

var configuration = CrashConfiguration.Create(directory, letter, args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 6);
var host = Host.Directory(directory);
try
{
    await host.RecoverAsync("crash").ConfigureAwait(false);
    var result = await (await host.PlanAsync(configuration).ConfigureAwait(false)).ApplyAsync().ConfigureAwait(false);
    foreach (var failure in result.Failures)
        Console.WriteLine(failure);
    return result.Outcome switch
    {
        ApplyOutcome.Done or ApplyOutcome.NothingToDo => 0,
        ApplyOutcome.Refused => 1,
        ApplyOutcome.RolledBack => 3,
        _ => 4,
    };
}
catch (HostKitException e)
{
    Console.WriteLine(e.Message);
    return 1;
}
