using CliWrap;
using CliWrap.Buffered;

namespace HostKit.Packaging;

/// <summary>Copies the contents of a directory as they are.</summary>
internal static class Copying
{
    public static async Task RunAsync(string from, string to, CancellationToken cancellationToken)
    {
        var result = await CliWrap.Cli.Wrap("cp").WithArguments(["-a", "--reflink=auto", "--", $"{from}/.", to]).WithValidation(CommandResultValidation.None)
            .ExecuteBufferedAsync(cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw new HostKitException($"'{from}' could not be copied to '{to}': {result.StandardError.Trim()}");
    }
}
