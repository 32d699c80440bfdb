using System.Collections;
using System.ComponentModel;
using System.Globalization;
using CliWrap;
using CliWrap.Buffered;

namespace HostKit.Packaging;

/// <summary>
/// Runs steps with a root, processes, host name and network of their own, as a user without rights. Needs unshare, mount, pivot_root and setpriv of util-linux;
/// without root's rights it needs a kernel that lets users have namespaces.
/// </summary>
internal sealed class Sandbox(WorkDirectory work, string output, Recipe recipe)
{
    // Given to nobody by Debian, Arch or Fedora; processes in other sandboxes are not seen.
    private const string BuildUser = "65533";
    private const int LinesOfFailure = 30;

    // How the network is reached from here is no input of a build, but it cannot be reached without.
    private static readonly string[] Reaching =
        ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR", "NODE_EXTRA_CA_CERTS", "npm_config_registry"];

    private static readonly bool IsRoot = Environment.IsPrivilegedProcess;

    /// <summary>Gives the folders to the user who builds.</summary>
    public async Task OpenAsync(CancellationToken cancellationToken)
    {
        if (!IsRoot)
            return;
        await ToolAsync(["chown", "-hR", $"{BuildUser}:{BuildUser}", $"{work.Path}/build", $"{work.Path}/tmp", output], cancellationToken).ConfigureAwait(false);
        // Its parents are closed to others, but what is bound is entered directly.
        await ToolAsync(["chmod", "755", $"{work.Path}/build", $"{work.Path}/tmp", output], cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs one step.</summary>
    /// <exception cref="HostKitException">It failed.</exception>
    public async Task RunAsync(BuildStep step, IProgress<string> progress, CancellationToken cancellationToken)
    {
        progress.Report(step.Title);
        await CacheAsync(step.Network, cancellationToken).ConfigureAwait(false);
        var last = new Queue<string>();
        var secrets = step.Private.Select(Environment.GetEnvironmentVariable).Where(v => v?.Length > 3).ToArray();
        var target = PipeTarget.ToDelegate(line =>
        {
            var shown = secrets.Aggregate(line, (text, secret) => text.Replace(secret!, "(secret)", StringComparison.Ordinal));
            lock (last)
            {
                last.Enqueue(shown);
                if (last.Count > LinesOfFailure)
                    last.Dequeue();
                progress.Report(shown);
            }
        });
        // Open for as long as we live.
        using var alive = new EndlessStream();
        CommandResult result;
        try
        {
            result = await CliWrap.Cli.Wrap("/bin/sh").WithArguments(Words(step)).WithWorkingDirectory("/").WithEnvironmentVariables(Variables(step))
                .WithValidation(CommandResultValidation.None).WithStandardInputPipe(PipeSource.FromStream(alive)).WithStandardOutputPipe(target).WithStandardErrorPipe(target)
                .ExecuteAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Win32Exception e)
        {
            throw new HostKitException($"the sandbox cannot be started: {e.Message}", e);
        }

        if (result.ExitCode != 0)
            throw new HostKitException($"'{step.Title}' ended with exit status {result.ExitCode.ToString(CultureInfo.InvariantCulture)}{Told(last)}");
    }

    private string[] Words(BuildStep step)
        => [
            "-c", Resource("guard.sh"), "sh", "unshare", .. IsRoot ? Array.Empty<string>() : ["--user", "--map-root-user"],
            "--mount", "--ipc", "--uts", "--pid", "--fork", "--kill-child=KILL", "--propagation", "private",
            "/bin/sh", "-eu", "-c", Resource("sandbox.sh"), "sh", work.Path, output, recipe.Path.Value, IsRoot ? BuildUser : "0",
            step.Network ? "1" : "0", step.Script, .. recipe.Shown, .. step.Network ? CertificateFiles() : [],
        ];

    // Exactly what is said here: nothing of ours leaks in.
    private Dictionary<string, string?> Variables(BuildStep step)
    {
        var variables = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().ToDictionary(e => (string)e.Key, string? (_) => null);
        foreach (var name in step.Network ? Reaching : [])
            variables[name] = Environment.GetEnvironmentVariable(name);
        foreach (var (name, value) in ((string, string)[])
            [("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"), ("HOME", "/tmp/home"), ("TMPDIR", "/tmp"), ("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8"), ("TZ", "UTC"),
                ("SOURCE_DATE_EPOCH", SourceTree.Epoch.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)), ("out", recipe.Path.Value), .. step.Environment])
            variables[name] = value;
        foreach (var name in step.Private)
            variables[name] = Environment.GetEnvironmentVariable(name);
        return variables;
    }

    private async Task CacheAsync(bool network, CancellationToken cancellationToken)
    {
        var link = $"{work.Path}/cache";
        File.Delete(link);
        if (!network || recipe.Cache is null)
            return;
        var cache = CacheDirectory.For(recipe.Cache);
        if (IsRoot)
            await ToolAsync(["chown", BuildUser, cache], cancellationToken).ConfigureAwait(false);
        Directory.CreateSymbolicLink(link, cache);
    }

    private static IEnumerable<string> CertificateFiles()
        => Reaching.Where(n => n.EndsWith("_FILE", StringComparison.Ordinal) || n.EndsWith("_DIR", StringComparison.Ordinal) || n.EndsWith("_CERTS", StringComparison.Ordinal)).Select(Environment.GetEnvironmentVariable).OfType<string>().Where(p => p.StartsWith('/')).Distinct();

    private static async Task ToolAsync(string[] words, CancellationToken cancellationToken)
    {
        var result = await CliWrap.Cli.Wrap(words[0]).WithArguments(words.Skip(1)).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellationToken).ConfigureAwait(false);
        if (result.ExitCode != 0)
            throw new HostKitException($"{string.Join(' ', words)}: {result.StandardError.Trim()}");
    }

    private static string Told(Queue<string> last) => last.Count == 0 ? "." : ":\n  " + string.Join("\n  ", last);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(Sandbox).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
