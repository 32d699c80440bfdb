// Applies one of two configurations that differ in every way a path can: HostKit.Core.CrashProgram DIRECTORY A|B [FILES]
// It is started in order to be killed. Exit codes as the command line's.
using System.Globalization;
using HostKit;

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
    return (await (await Host.Directory(directory).PlanAsync(StoreConfiguration.Create()).ConfigureAwait(false)).ApplyAsync().ConfigureAwait(false)).Failures.IsEmpty ? 0 : 1;
var files = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 6;
var configuration = new HostConfiguration("crash") { Retention = new Retention { Count = 2, Age = TimeSpan.Zero } };
for (var i = 0; i < files; i++)
{
    // Replaced: by content, and by mode alone.
    configuration.Add(new FileResource($"/etc/app/{i}.conf", $"{letter} {i}\n"));
    configuration.Add(new FileResource($"/etc/modes/{i}", "the same") { Mode = letter == "A" ? FileResource.DefaultMode : UnixFileMode.UserRead });

    // Created and removed, in directories that come and go.
    configuration.Add(new FileResource($"/srv/{letter}/{i}/only", letter));
    configuration.Add(new SymlinkResource($"/etc/links/{i}", $"/srv/{letter}/{i}/only"));

    // A directory and something else in each other's place.
    configuration.Add(letter == "A" ? new FileResource($"/srv/swapped/{i}", "a file") : new FileResource($"/srv/swapped/{i}/in/it", "deep"));
    configuration.Add(letter == "B" ? new SymlinkResource($"/srv/linked/{i}", "nowhere") : new DirectoryResource($"/srv/linked/{i}"));
}

// Somebody's, from before the first apply; one of the two purges it.
if (!Directory.Exists($"{directory}/var/lib/hostkit"))
{
    Directory.CreateDirectory($"{directory}/srv/purged/theirs/deep");
    await File.WriteAllTextAsync($"{directory}/srv/purged/theirs/deep/file", "theirs").ConfigureAwait(false);
    File.SetUnixFileMode($"{directory}/srv/purged/theirs/deep/file", UnixFileMode.UserRead);
    File.CreateSymbolicLink($"{directory}/srv/purged/link", "theirs");
}

configuration.Add(new DirectoryResource("/srv/purged") { Purge = letter == "B" });
configuration.Add(new DirectoryResource("/srv/shared") { Mode = letter == "A" ? DirectoryResource.DefaultMode : UnixFileMode.UserRead | UnixFileMode.UserExecute | UnixFileMode.UserWrite });

// A user that changes, in all four account files.
configuration.Add(new GroupResource("staff"));
configuration.Add(new UserResource("app")
{
    Shell = letter == "A" ? "/bin/sh" : "/bin/bash", Groups = letter == "A" ? [] : ["staff"], PasswordHash = $"$6$saltsalt$for{letter}{new string('x', 82)}",
    AuthorizedKeys = [$"ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f {letter}"],
});
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
