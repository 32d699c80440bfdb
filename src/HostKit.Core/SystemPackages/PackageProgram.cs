using System.Text;

namespace HostKit;

/// <summary>Runs a package manager's programs on the host: in English, without a terminal, and so that none of them asks anything.</summary>
internal sealed class PackageProgram(Host host, StateDirectory? state, Action<string> line, FutureRepositories? repositories = null)
{
    private const int LinesInError = 25;
    private const string LogName = "packages.log";
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(100);

    // needrestart and apt-listchanges hook into apt; ucf asks for files that are no conffiles; sudo does not let itself be removed, though who can become root is judged before.
    private static readonly string[] Environment =
    [
        "env", "DEBIAN_FRONTEND=noninteractive", "DEBIAN_PRIORITY=critical", "DEBCONF_NONINTERACTIVE_SEEN=true", "APT_LISTCHANGES_FRONTEND=none", "APT_LISTBUGS_FRONTEND=none",
        "NEEDRESTART_MODE=l", "NEEDRESTART_SUSPEND=1", "SUDO_FORCE_REMOVE=yes", "UCF_FORCE_CONFFOLD=1", "PAGER=cat", "TERM=dumb", "PYTHONUNBUFFERED=1",
    ];

    /// <summary>Whether programs can change the host, and not only be asked.</summary>
    public bool Changes => state is not null;

    /// <summary>Tells a line of progress.</summary>
    public void Tell(string text) => line(text);

    /// <summary>A program that changes nothing.</summary>
    public Task<ProgramResult> AskAsync(IEnumerable<string> words, CancellationToken cancellationToken) => RunAsync(words, null, cancellationToken);

    /// <summary>A program that may be killed at any moment.</summary>
    public Task<ProgramResult> FetchAsync(IEnumerable<string> words, CancellationToken cancellationToken) => RunAsync(words, TellUseful, cancellationToken);

    /// <summary>
    /// A program that is left to end, whatever happens to this process: in a session of its own, so that Ctrl-C does not reach it, and with a
    /// file for its output, which a reader that dies does not close.
    /// </summary>
    public async Task<ProgramResult> ChangeAsync(IEnumerable<string> words)
    {
        const string toFile = "exec >\"$1\" 2>&1 </dev/null; shift; exec \"$@\"";
        if (state is null)
            throw new InvalidOperationException("This is only for asking.");
        File.Delete(state.File(LogName));
        var run = HostPrograms.RunAsync(
            ["setsid", "--wait", .. HostPrograms.Entering(host.Leader, allNamespaces: true), "sh", "-c", toFile, "sh", $"{state.HostPath}/{LogName}", .. Environment, .. Led(words)], CancellationToken.None);
        var output = new StringBuilder();
        var rest = "";
        var read = 0L;
        Exception? trouble = null;
        for (var ended = false; !ended;)
        {
            // Ended before the last look: what is written then is whole.
            ended = run.IsCompleted;
            rest = Tail(output, rest, ref read, ref trouble);
            if (!ended)
                await Task.WhenAny(run, Task.Delay(Interval)).ConfigureAwait(false);
        }

        output.Append(rest);
        File.Delete(state.File(LogName));
        var result = await run.ConfigureAwait(false);
        if (trouble is not null)
            throw trouble;
        return result with { Output = (output.ToString() + result.Output).TrimEnd('\n') };
    }

    /// <summary>The failure of a program, in its words.</summary>
    public static PackageException Failed(string doing, ProgramResult result, bool listsMayBeOld = false)
    {
        string[] lines = [.. result.Output.Split('\n').Select(l => l.TrimEnd()).Where(l => l.Length > 0 && !IsProgress(l))];
        return new PackageException($"{doing} (exit status {result.ExitCode}):\n  {string.Join("\n  ", lines.TakeLast(LinesInError))}", listsMayBeOld);
    }

    private void TellUseful(string text)
    {
        if (text.Trim().Length > 0 && !IsProgress(text))
            line(text.TrimEnd());
    }

    private static bool IsProgress(string line)
        => line is "Reading package lists..." or "Building dependency tree..." or "Reading state information..." || line.StartsWith("(Reading database", StringComparison.Ordinal)
            || line.StartsWith("Last metadata expiration check", StringComparison.Ordinal);

    private Task<ProgramResult> RunAsync(IEnumerable<string> words, Action<string>? told, CancellationToken cancellationToken)
        => HostPrograms.RunAsync([.. HostPrograms.Entering(host.Leader, allNamespaces: true), .. Environment, .. Led(words)], cancellationToken, told);

    private IEnumerable<string> Led(IEnumerable<string> words) => repositories?.Lead(words) ?? words;

    // Tells whole lines, and gives back the beginning of the next one.
    private string Tail(StringBuilder output, string rest, ref long read, ref Exception? trouble)
    {
        if (!File.Exists(state!.File(LogName)))
            return rest;
        using var file = new FileStream(state.File(LogName), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        file.Position = read;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        read += bytes.Length;
        var lines = (rest + Encoding.UTF8.GetString(bytes.ToArray())).Split('\n');
        foreach (var whole in lines[..^1])
        {
            output.Append(whole).Append('\n');
            try
            {
                if (trouble is null)
                    TellUseful(whole);
            }
            catch (Exception e)
            {
                // A listener's, which is no reason to leave before the program has ended.
                trouble = e;
            }
        }

        return lines[^1];
    }
}
