using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using CliWrap;

namespace HostKit.Acme;

/// <summary>
/// A program that writes records, called as lego calls it (https://go-acme.github.io/lego/dns/exec/): <c>program present|cleanup NAME. VALUE</c>. It gets only the variables that are given here and
/// PATH, HOME, LANG and TZ. Exit status 0 is success, 64, 77 and 78 (sysexits) mean that another try is useless, all others that one may help; what it writes to standard error is
/// in the message, with the variables' values left out. <see cref="DnsProgram"/> makes such a program of an <see cref="IDnsProvider"/>.
/// </summary>
public sealed partial class ProgramDns : IDnsProvider
{
    private const int Sigkill = 9, LongestWords = 2000;
    private static readonly string[] Inherited = ["PATH", "HOME", "LANG", "TZ"];
    private readonly string _path;

    /// <summary>Uses a program.</summary>
    /// <param name="path">The program's absolute path.</param>
    /// <exception cref="ArgumentException">The path is not absolute.</exception>
    public ProgramDns(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!Path.IsPathFullyQualified(path))
            throw new ArgumentException($"'{path}' is no absolute path.", nameof(path));
        _path = path;
    }

    /// <inheritdoc/>
    public string Name => Path.GetFileName(_path);

    /// <summary>How long it may take until every name server shows a new value.</summary>
    /// <value>10 minutes unless set.</value>
    public TimeSpan PropagationTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>How long to wait between two looks at the name servers.</summary>
    /// <value>3 seconds unless set.</value>
    public TimeSpan PollingInterval { get; init; } = TimeSpan.FromSeconds(3);

    /// <summary>How long one call may take; then the program and all that it has started are killed.</summary>
    /// <value>2 minutes unless set.</value>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Variables for the program, such as its own credentials.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <inheritdoc/>
    public Task AddAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => RunAsync("present", records, cancellationToken);

    /// <inheritdoc/>
    public Task RemoveAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken) => RunAsync("cleanup", records, cancellationToken);

    internal static IDnsProvider FromVariables(DnsVariables variables)
    {
        var path = variables.Get("EXEC_PATH");
        if (!Path.IsPathFullyQualified(path))
            throw new DnsProviderException(variables.Provider, $"EXEC_PATH is '{path}', which is no absolute path.", AcmeFailure.Refused);
        if (variables.Find("EXEC_MODE") is { } mode)
            throw new DnsProviderException(variables.Provider, $"EXEC_MODE is '{mode}', but programs are called with a record's name and value only. Take EXEC_MODE away; the program gets: present|cleanup NAME. VALUE.", AcmeFailure.Refused);
        var own = new ProgramDns(path);
        return new ProgramDns(path)
        {
            PropagationTimeout = variables.FindSeconds("EXEC_PROPAGATION_TIMEOUT") ?? own.PropagationTimeout,
            PollingInterval = variables.FindSeconds("EXEC_POLLING_INTERVAL") is { Ticks: > 0 } interval ? interval : own.PollingInterval,
            TimeLimit = variables.FindSeconds("EXEC_TIMEOUT") is { Ticks: > 0 } limit ? limit : own.TimeLimit,
            // The binding to the CA's account is none of the program's business.
            Variables = variables.All.Where(v => !v.Key.StartsWith("ACME_EAB_", StringComparison.Ordinal)).ToDictionary(),
        };
    }

    private async Task RunAsync(string verb, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(records);
        foreach (var record in records)
            await RunAsync(verb, record, cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAsync(string verb, TxtRecord record, CancellationToken cancellationToken)
    {
        var words = new StringBuilder();
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TimeLimit);
        int status;
        try
        {
            if (!File.Exists(_path))
                throw new DnsProviderException(Name, $"there is no program {_path}. Look at EXEC_PATH.", AcmeFailure.Refused);
            // In a session of its own all that it starts can be killed with it.
            var run = Cli.Wrap("setsid").WithArguments(["--wait", _path, verb, record.Name.TrimEnd('.') + ".", record.Value]).WithWorkingDirectory("/").WithEnvironmentVariables(Environment())
                .WithValidation(CommandResultValidation.None).WithStandardErrorPipe(PipeTarget.ToDelegate(line => Append(words, line))).ExecuteAsync(limit.Token);
            using var kill = limit.Token.Register(() => _ = Kill(-run.ProcessId, Sigkill));
            status = (await run.ConfigureAwait(false)).ExitCode;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw Failed(verb, record, $"did not end within {TimeLimit.TotalSeconds:0.#} s and was killed", words, AcmeFailure.Transient, null);
        }
        catch (Win32Exception e)
        {
            throw new DnsProviderException(Name, $"{_path} cannot be started: {e.Message}. setsid (of util-linux) starts it.", AcmeFailure.Refused);
        }

        if (status == 0)
            return;
        throw Failed(verb, record, status switch
        {
            126 => "cannot be run: look whether it is executable, and whether the interpreter in its first line is there",
            127 => "cannot be found, or its interpreter cannot",
            > 128 => $"was ended by signal {status - 128}",
            _ => $"ended with exit status {status}",
        }, words, status is 64 or 77 or 78 or 126 or 127 ? AcmeFailure.Refused : AcmeFailure.Transient, status);
    }

    private DnsProviderException Failed(string verb, TxtRecord record, string how, StringBuilder words, AcmeFailure failure, int? status)
    {
        string said;
        lock (words)
            said = ApiWords.Clean(words.ToString(), Variables.Where(v => v.Value.Length > 3 && !v.Key.StartsWith("EXEC_", StringComparison.Ordinal)).Select(v => v.Value).OrderByDescending(v => v.Length)) ?? "";
        return new(Name, $"{_path} {verb} {record.Name}. {how}{(said.Length > 0 ? $"; it says: {said}" : " and says nothing")}.", failure, status?.ToString(CultureInfo.InvariantCulture));
    }

    private Dictionary<string, string?> Environment()
    {
        var all = new Dictionary<string, string?>();
        foreach (string name in System.Environment.GetEnvironmentVariables().Keys)
            all[name] = Inherited.Contains(name) ? System.Environment.GetEnvironmentVariable(name) : null;
        foreach (var (name, value) in Variables)
            all[name] = value;
        return all;
    }

    private static void Append(StringBuilder words, string line)
    {
        lock (words)
        {
            if (words.Length < LongestWords)
                words.Append(line).Append('\n');
        }
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
