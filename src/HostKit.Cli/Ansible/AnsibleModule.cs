using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Microsoft.Win32.SafeHandles;

namespace HostKit.Cli;

/// <summary>
/// The published script as a binary module of Ansible, which calls it with one argument, a file of JSON, and reads JSON from its standard output.
/// See "Binary modules" in Ansible's developer guide.
/// </summary>
internal static class AnsibleModule
{
    // .NET's own stream sets up the terminal, and Ansible asks for one over SSH: the escape sequences would be in front of the JSON.
    public static Stream StandardOutput => new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);

    /// <summary>What Ansible says; null when it is not Ansible that calls.</summary>
    public static JsonElement? TryReadArguments(string[] args)
    {
        if (args is not [var path] || !Path.IsPathRooted(path) || !File.Exists(path))
            return null;
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var json = document.RootElement.Clone();
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("_ansible_version", out _) ? json : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            // Not Ansible's then: the command line says what it is.
            return null;
        }
    }

    public static async Task<int> RunAsync(HostConfiguration configuration, JsonElement json, Stream output, CancellationToken ct)
    {
        CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        ModuleResult result;
        try
        {
            var arguments = new ModuleArguments(json);
            var terminal = new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null);
            result = await RunAsync(new Invocation(configuration, arguments.Request, terminal), arguments, json, ct).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // A stack trace would go where Ansible shows it, whatever no_log says.
            result = new(false, string.Join('\n', Visible.Lines(MessageOf(e)))) { Failed = true };
        }

        try
        {
            using (output)
                output.Write(result.ToBytes(json));
        }
        catch (IOException)
        {
            // The connection is gone, and with it whoever was to be told.
        }

        return result.Failed ? ExitCode.Refused : ExitCode.Done;
    }

    private static async Task<ModuleResult> RunAsync(Invocation invocation, ModuleArguments arguments, JsonElement json, CancellationToken ct)
    {
        var (host, name, isCheck) = (invocation.Host, invocation.Configuration.Name, ModuleArguments.IsCheck(json));
        if (arguments.State == "confirmed")
            return isCheck ? new(false, "Nothing is confirmed in check mode.") : new(true, $"Kept: generation {await host.ConfirmAsync(name, ct).ConfigureAwait(false)}.");
        if (!isCheck && arguments is { State: "rolled_back", Request.Generation: null } && await host.ReturnAsync(name, ct).ConfigureAwait(false) is { } returned)
            return new(true, returned);

        var recovered = isCheck ? null : await host.RecoverAsync(name, ct).ConfigureAwait(false);
        var plan = await (arguments.State switch
        {
            "absent" => host.PlanRemovalAsync(invocation.Configuration, invocation.Request.Purge, ct),
            "rolled_back" => host.PlanRollbackAsync(invocation.Configuration, arguments.Request.Generation is { } to ? invocation.Generation(to) : ApplyCommand.Former(invocation), ct),
            _ => host.PlanAsync(invocation.Configuration, ct),
        }).ConfigureAwait(false);
        var hash = plan.Hash;
        if (arguments.Plan is { } seen && seen != hash)
            throw new HostKitException("The plan is not the one that was seen: the host, or the program, has changed since. Plan again.");

        var planned = new ModuleResult(!plan.Changes.IsEmpty, plan.Changes.IsEmpty ? PlanText.NothingToDo : $"Plan: {Wording.Counts(plan.Changes)}.")
        {
            Plan = hash,
            Changes = plan.Changes,
            Warnings = [.. recovered is null ? [] : (string[])[$"Recovered: {recovered}"], .. plan.Findings.Where(f => f.Severity == Severity.Warning).Select(f => TextOf([f]))],
            Diff = ModuleArguments.WantsDiff(json) && !plan.Changes.IsEmpty ? Written(ink => ChangeText.Write(ink, plan.Changes)) : null,
        };
        return isCheck ? planned : await ApplyAsync(invocation, plan, planned, ct).ConfigureAwait(false);
    }

    private static async Task<ModuleResult> ApplyAsync(Invocation invocation, Plan plan, ModuleResult planned, CancellationToken ct)
    {
        var clock = new PhaseClock(TimeProvider.System);
        ApplyResult result;
        using var lines = invocation.Request.Events is { } events ? new EventLines(events) : null;
        // Ansible that is interrupted closes its connection.
        using (var interruption = new Interruption(_ => { }, ct))
        {
            try
            {
                var progress = new ApplyProgress(clock, new LineDisplay(new(TextWriter.Null, false), Severity.Error), lines);
                result = await plan.ApplyAsync(new ApplyOptions { ConfirmWithin = invocation.Request.Confirm }, progress, interruption.Token).ConfigureAwait(false);
            }
            catch (Exception e) when (e is not (HostKitException or OperationCanceledException))
            {
                result = new(ApplyOutcome.RollbackIncomplete, 0, [ErrorReport.MessageOf(e)]);
            }
        }

        clock.Stop();
        ImmutableArray<NamedCompletion> completions = [];
        string? unread = null;
        try
        {
            if (result.Outcome is ApplyOutcome.Done or ApplyOutcome.NothingToDo && invocation.Request.Command == "present")
                completions = await Completions.AfterApplyAsync(invocation, invocation.Human, ct).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            // What was applied stays applied, and is told.
            unread = $"Applied, and what goes on afterwards cannot be read: {ErrorReport.MessageOf(e)}";
        }

        var said = Written(ink => ApplyText.Write(ink, ink, plan.Changes, result, clock)).TrimEnd();
        return planned with
        {
            Changed = result.Outcome is ApplyOutcome.Done or ApplyOutcome.AwaitsConfirmation or ApplyOutcome.RollbackIncomplete,
            Failed = ExitCode.Of(result.Outcome) != ExitCode.Done || invocation.Request.Wait && (unread is not null || completions.Any(c => c.Completion.State != CompletionState.Complete)),
            Message = said.Length > 0 ? said : planned.Message,
            Apply = result,
            Completions = completions,
            Warnings = [.. planned.Warnings, .. result.Outcome == ApplyOutcome.AwaitsConfirmation ? [said] : (string[])[], .. unread is null ? [] : (string[])[unread]],
        };
    }

    private static string MessageOf(Exception error) => error is InvalidConfigurationException invalid
        ? TextOf([.. invalid.Findings.Where(f => f.Severity == Severity.Error)]) + "\n" + ErrorReport.MessageOf(error) : ErrorReport.MessageOf(error);

    private static string TextOf(ImmutableArray<Finding> findings) => Written(ink => FindingText.Write(ink, findings)).TrimEnd();

    private static string Written(Action<Ink> write)
    {
        var text = new StringWriter();
        write(new(text, false));
        return text.ToString();
    }
}
