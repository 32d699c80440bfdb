using System.Diagnostics;

namespace HostKit.Acme;

/// <summary>Those who read a certificate: files named by their units. Each is reloaded alone, once for several certificates that come at the same time.</summary>
internal sealed class Consumers(CertificateServiceOptions options)
{
    private readonly Dictionary<string, Task<string?>> _queued = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task<string?>> _last = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();

    /// <summary>The units that read a certificate.</summary>
    public IReadOnlyList<string> Of(string name)
    {
        var directory = Path.Combine(options.Consumers, name);
        return Directory.Exists(directory) ? [.. Directory.GetFiles(directory).Select(f => Path.GetFileName(f)!).Where(f => f[0] is not ('.' or '-') && f.Contains('.', StringComparison.Ordinal)).Order(StringComparer.Ordinal)] : [];
    }

    /// <summary>Reloads units; those that no longer read the certificate are left alone.</summary>
    /// <returns>Those that could not be, with the reason.</returns>
    public async Task<IReadOnlyList<(string Unit, string Problem)>> ReloadAsync(string name, IReadOnlyCollection<string> units, CancellationToken cancellationToken)
    {
        var all = await Task.WhenAll(Of(name).Where(units.Contains).Select(async unit => (unit, Problem: await QueueAsync(unit, VerbOf(name, unit)).WaitAsync(cancellationToken).ConfigureAwait(false)))).ConfigureAwait(false);
        return [.. all.Where(r => r.Problem is not null).Select(r => (r.unit, r.Problem!))];
    }

    // A unit that does not run is not started: it reads the certificate when it starts.
    private string VerbOf(string name, string unit)
    {
        try
        {
            return File.ReadAllText(Path.Combine(options.Consumers, name, unit)).Trim() == "restart" ? "try-restart" : "try-reload-or-restart";
        }
        catch (IOException)
        {
            return "try-reload-or-restart";
        }
    }

    private Task<string?> QueueAsync(string unit, string verb)
    {
        var key = $"{verb} {unit}";
        lock (_lock)
        {
            if (_queued.TryGetValue(key, out var queued))
                return queued;
            var before = _last.GetValueOrDefault(unit);
            return _queued[key] = _last[unit] = NextAsync();

            async Task<string?> NextAsync()
            {
                await (before ?? Task.CompletedTask).ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
                lock (_lock)
                    _queued.Remove(key);
                return await RunAsync(verb, unit).ConfigureAwait(false);
            }
        }
    }

    private async Task<string?> RunAsync(string verb, string unit)
    {
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo(options.Systemctl, ["--no-ask-password", verb, "--", unit]) { RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true })!;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return $"{options.Systemctl} cannot be started: {e.Message}";
        }

        using (process)
        {
            process.StandardInput.Close();
            using var limit = new CancellationTokenSource(options.ReloadLimit);
            try
            {
                var (output, error) = (process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
                await process.WaitForExitAsync(limit.Token).ConfigureAwait(false);
                var said = (await error.ConfigureAwait(false) + " " + await output.ConfigureAwait(false)).ReplaceLineEndings(" ").Trim();
                if (process.ExitCode == 0)
                    options.Log($"{unit}: {verb}");
                return process.ExitCode == 0 ? null : $"{verb} ended with {process.ExitCode}{(said.Length == 0 ? "" : $": {(said.Length > 300 ? said[..300] : said)}")}";
            }
            catch (OperationCanceledException)
            {
                process.Kill(entireProcessTree: true);
                return FormattableString.Invariant($"{verb} took longer than {options.ReloadLimit.TotalSeconds:0.#} s and was ended");
            }
        }
    }
}
