using System.Globalization;

namespace HostKit;

/// <summary>Runs programs on the host itself, with a time limit.</summary>
internal static class LiveProgram
{
    /// <summary>The exit code after the time limit, as timeout(1) gives it.</summary>
    public const int TimedOut = 124;

    // A program that is left behind may keep its output open for as long as it likes: only a file can be read to its end then.
    private const string ToFile = """
        o=$(mktemp) || exit 125
        "$@" </dev/null >"$o" 2>&1; s=$?
        tail -c 16384 "$o"; rm -f "$o"; exit $s
        """;

    public static Task<ProgramResult> RunAsync(Host host, IEnumerable<string> words, TimeSpan timeLimit, AccountName? user, CancellationToken cancellationToken)
        => HostPrograms.RunAsync(
            [
                .. HostPrograms.Entering(host.Leader, allNamespaces: true), "sh", "-c", ToFile, "sh", "timeout", "--kill-after=2", timeLimit.TotalSeconds.ToString(CultureInfo.InvariantCulture),
                .. user is null ? Array.Empty<string>() : ["runuser", "--user", user.Value, "--"], .. words,
            ],
            cancellationToken);

    /// <summary>Why it counts as failed, for a person; null when it succeeded.</summary>
    public static string? Problem(ProgramResult result, Command command, TimeSpan timeLimit)
    {
        var output = result.Output.Length == 0 ? "" : "\n  " + result.Output.Replace("\n", "\n  ", StringComparison.Ordinal);
        return result.ExitCode switch
        {
            0 => null,
            TimedOut => $"did not end within {timeLimit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s{output}",
            HostPrograms.NotStarted => $"could not run: the host has no program '{command.Path}', or it could not be started{output}",
            _ => $"ended with exit status {result.ExitCode.ToString(CultureInfo.InvariantCulture)}{output}",
        };
    }
}
