using System.Runtime.InteropServices;
using HostKit;
using HostKit.Acme.Service;

using var stopping = new CancellationTokenSource();
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
try
{
    return await Commands.RunAsync(CommandLine.Parse(args), stopping.Token);
}
catch (UsageException e)
{
    Console.Error.WriteLine($"hostkit-acme: {e.Message}\nSee: hostkit-acme --help");
    return ExitCode.Usage;
}
catch (OperationCanceledException) when (stopping.IsCancellationRequested)
{
    Console.Error.WriteLine("hostkit-acme: stopped; orders that are under way are gone on with in the next run.");
    return ExitCode.Failed;
}
catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine($"hostkit-acme: {e.Message}");
    return ExitCode.Failed;
}

void Stop(PosixSignalContext signal)
{
    // The process ends by itself when everything is put down.
    signal.Cancel = true;
    stopping.Cancel();
}
