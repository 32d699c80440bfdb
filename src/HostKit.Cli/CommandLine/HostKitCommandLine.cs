using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using CliCommand = System.CommandLine.Command;

namespace HostKit.Cli;

/// <summary>
/// The commands and options, and what they say. Parsing only: running commands through System.CommandLine too would cost half of its start-up
/// time again.
/// </summary>
internal sealed class HostKitCommandLine
{
    private readonly RootCommand _root = new("Plans and applies what this script declares for a host.") { HelpName = ScriptName };
    private readonly Option<string> _rootDirectory = new("--root")
    {
        HelpName = "DIR", Description = "Take a directory as the host: files are written below it, nothing is started", Recursive = true,
    };

    private readonly Option<bool> _json = new("--json")
    {
        Description = "Write one JSON document on standard output; everything else goes to standard error", Recursive = true,
    };

    private readonly Option<bool> _noColor = new("--no-color")
    {
        Description = "No colours and no live display; the environment variable NO_COLOR does the same", Recursive = true,
    };

    private readonly Option<bool> _verbose = new("--verbose") { Description = "Tell every step, and show stack traces of unexpected errors", Recursive = true };
    private readonly Option<bool> _yes = new("--yes", "-y") { Description = "Apply without asking; needed where there is no terminal to ask on" };
    private readonly Option<TimeSpan?> _confirm = new("--confirm")
    {
        HelpName = "TIME", Description = "Take everything back after that time (60s, 5m) unless 'confirm' is called", CustomParser = Duration.Parse,
    };

    private readonly Option<bool> _wait = new("--wait") { Description = "Then follow what goes on after an apply, such as the issuing of certificates, until it is complete; exits with 1 when it fails" };
    private readonly Option<bool> _detailedExitCode = new("--detailed-exitcode") { Description = "Exit with 2 when there are changes" };
    private readonly Option<string> _output = new("--output", "-o") { HelpName = "DIR", Description = "Where to write; made when missing", Required = true };
    private readonly Option<string> _keep = new("--out") { HelpName = "FILE", Description = "Keep the plan in a file, which 'apply FILE' carries out exactly or refuses" };
    private readonly Option<string> _label = new("--label") { HelpName = "TEXT", Description = "What the generation is labelled, to find it again" };
    private readonly Option<string[]> _adopt = new("--adopt") { HelpName = "PATH", Description = "Take over what is already there, at a path or below it; can be given several times" };
    private readonly Option<bool> _adoptAll = new("--adopt-all") { Description = "Take over all that is already there where something is declared" };
    private readonly Option<string> _events = new("--events") { HelpName = "FILE", Description = "Write every event as a line of JSON when it happens; the file may be a pipe" };
    private readonly Option<bool> _purge = new("--purge") { Description = "Packages that HostKit installed take their configuration files and data along" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Only say what would be let go" };
    private readonly Option<string> _at = new("--at") { HelpName = "ADDRESS", Description = "Ask every declared site at that address, by its own name, before DNS leads there; nothing of this machine is checked" };
    private readonly Option<TimeSpan?> _timeout = new("--timeout") { HelpName = "TIME", Description = "How long one answer may take with --at; 10s unless given", CustomParser = Duration.Parse };
    private readonly Option<bool> _anyAuthority = new("--any-authority") { Description = "With --at, take certificates of authorities that this machine does not trust, such as a CA's staging" };
    private readonly Argument<string> _plan = new("FILE") { Description = "A plan that 'plan --out' has kept; without one, what the script declares now", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string> _former = new("N") { Description = "The generation to go back to, by its number or label; the one before the current one unless given", Arity = ArgumentArity.ZeroOrOne };
    private readonly Argument<string> _generation = new("N") { Description = "A generation's number or label, or 'current'" };
    private readonly Argument<string> _from = new("A") { Description = "A generation's number or label, or 'current'; 0 for the host before the first" };
    private readonly Argument<string> _to = new("B") { Description = "Another's" };
    private readonly Argument<string[]> _paths = new("ID") { Description = "Store paths, by name, hash or what the hash begins with; all unless given", Arity = ArgumentArity.ZeroOrMore };
    private readonly Argument<string> _path = new("ID") { Description = "A store path, by name, hash or what the hash begins with" };
    private readonly VersionOption _version = new() { Description = "Show the version of HostKit" };
    private readonly ParseResult _parsed;

    public HostKitCommandLine(string[] args)
    {
        _rootDirectory.Validators.Add(RefuseRootItself);
        _root.Options.Remove(_root.Options.OfType<VersionOption>().Single());
        foreach (var option in (ReadOnlySpan<Option>)[_version, _rootDirectory, _json, _noColor, _verbose])
            _root.Options.Add(option);
        _root.Subcommands.Add(new CliCommand("plan", "Show what would change, why, and which line of the script says so") { _detailedExitCode, _keep, _label, _adopt, _adoptAll });
        _root.Subcommands.Add(new CliCommand("apply", "Show the plan, ask, and carry it out: all or nothing") { _plan, _yes, _confirm, _wait, _label, _adopt, _adoptAll, _events });
        _root.Subcommands.Add(new CliCommand("check", "Validate the script, and run its checks against the future host; changes nothing") { _adopt, _adoptAll, _at, _timeout, _anyAuthority });
        _root.Subcommands.Add(new CliCommand("status", "Show how the host differs from what was applied last; exits with 2 when it does"));
        _root.Subcommands.Add(new CliCommand("generations", "List what was applied, oldest first"));
        _root.Subcommands.Add(new CliCommand("diff", "Show what lies between two generations") { _from, _to });
        _root.Subcommands.Add(new CliCommand("rollback", "Go back to a former generation: its files, links and units, without the script that made it") { _former, _yes, _confirm, _events });
        _root.Subcommands.Add(new CliCommand("pin", "Let a generation stay, however old it gets") { _generation });
        _root.Subcommands.Add(new CliCommand("unpin", "Let a generation go in its time again") { _generation });
        _root.Subcommands.Add(new CliCommand("gc", "Let go the generations that the script's retention does not keep, and what none needs, in the store as well") { _dryRun });
        _root.Subcommands.Add(new CliCommand("store", "Look after built apps")
        {
            new CliCommand("list", "List what is in the store, its size, and what keeps it"),
            new CliCommand("verify", "Compare files in the store with what was built; exits with 2 when some are damaged") { _paths },
            new CliCommand("repair", "Mend what is damaged: from equal files in the store, or by building it again") { _paths },
            new CliCommand("why", "Show what a store path was built from, and what keeps it") { _path },
        });
        _root.Subcommands.Add(new CliCommand("confirm", "Keep what 'apply --confirm' has done"));
        _root.Subcommands.Add(new CliCommand("remove", "Give the host back: take away all that was brought, restore all that was adopted") { _yes, _purge, _events });
        _root.Subcommands.Add(new CliCommand("render", "Write the files that the script declares, without comparing or changing a host") { _output });
        _parsed = _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        NoArguments = args.Length == 0;
        Request = new(string.Join(' ', Names(_parsed.CommandResult)))
        {
            Root = ValueOf(_rootDirectory),
            Json = ValueOf(_json),
            NoColor = ValueOf(_noColor),
            Verbose = ValueOf(_verbose),
            Yes = ValueOf(_yes),
            Confirm = ValueOf(_confirm),
            Wait = ValueOf(_wait),
            DetailedExitCode = ValueOf(_detailedExitCode),
            Output = ValueOf(_output),
            KeepIn = ValueOf(_keep),
            Plan = ValueOf(_plan),
            Label = ValueOf(_label),
            Adopt = ValueOf(_adopt) ?? [],
            AdoptAll = ValueOf(_adoptAll),
            Events = ValueOf(_events),
            Purge = ValueOf(_purge),
            DryRun = ValueOf(_dryRun),
            At = ValueOf(_at),
            Timeout = ValueOf(_timeout),
            AnyAuthority = ValueOf(_anyAuthority),
            Generation = ValueOf(_former) ?? ValueOf(_generation) ?? ValueOf(_from),
            OtherGeneration = ValueOf(_to),
            StorePaths = ValueOf(_path) is { } path ? [path] : ValueOf(_paths) ?? [],
        };
    }

    public Request Request { get; }

    public bool AsksForHelp => NoArguments || _parsed.Action is HelpAction;

    public bool AsksForVersion => _parsed.GetResult(_version) is not null;

    /// <summary>What is wrong with the arguments; empty when nothing is.</summary>
    public string[] UsageErrors
    {
        get
        {
            var unknown = _parsed.UnmatchedTokens;
            if (Request.Command.Length == 0 && unknown.Count > 0)
                return [$"There is no command or option '{unknown[0]}'. The commands are {string.Join(", ", _root.Subcommands.Select(c => c.Name))}."];
            return [.. _parsed.Errors.Select(e => e.Message)];
        }
    }

    public string HelpHint => $"See: {ScriptName} {(Request.Command.Length == 0 ? "" : Request.Command + " ")}--help";

    private bool NoArguments { get; }

    /// <summary>How the user started this script; for a file-based app, the command that was typed rather than the program built from it.</summary>
    private static string ScriptName
        => AppContext.GetData("EntryPointFilePath") is string script ? $"dotnet run {Path.GetFileName(script)} --" : RootCommand.ExecutableName;

    public int WriteHelp(TextWriter output)
    {
        var command = _parsed.CommandResult.Command;
        _root.Parse([.. Names(_parsed.CommandResult), "--help"]).Invoke(new InvocationConfiguration { Output = output });
        output.WriteLine("Examples:");
        foreach (var (name, arguments, meaning) in Examples)
            if (command is RootCommand || name == Request.Command || name.StartsWith(Request.Command + " ", StringComparison.Ordinal))
                output.WriteLine($"  {ScriptName} {name + arguments,-32}  {meaning}");
        return ExitCode.Done;
    }

    private static (string Command, string Arguments, string Meaning)[] Examples =>
    [
        ("plan", "", "what would change on this machine"),
        ("plan", " --detailed-exitcode --json", "the same for a program; exit code 2 says that there are changes"),
        ("apply", "", "show it, ask, do it"),
        ("apply", " --yes --root ./out", "try it without privileges, in a directory"),
        ("plan", " --out box.plan", "keep it, to look at it in peace"),
        ("apply", " box.plan", "exactly that plan, or nothing"),
        ("apply", " --label \"before php 8.4\"", "a name to come back to"),
        ("apply", " --adopt /etc/motd", "take over a file that is already there"),
        ("apply", " --confirm 60s", "network or sshd: back by itself unless confirmed"),
        ("apply", " --yes --wait", "also wait until certificates are issued"),
        ("confirm", "", "keep it; from a new connection"),
        ("status", "", "what was changed by hand since"),
        ("rollback", "", "back to the generation before"),
        ("rollback", " \"before php 8.4\"", "back to a label"),
        ("pin", " 12", "keep generation 12"),
        ("gc", " --dry-run", "what is older than the script keeps"),
        ("store list", "", "built apps, and what keeps each of them"),
        ("store verify", "", "whether their files are as they were built"),
        ("store why", " botfriends", "what keeps this one"),
        ("check", "", "the checks alone, before a commit"),
        ("check", " --at 192.0.2.10", "a new server, before DNS leads to it"),
        ("diff", " 3 5", "what lies between two generations"),
        ("render", " --output ./files", "only the files, to read them"),
    ];

    private static IEnumerable<string> Names(CommandResult result)
        => result.Command is RootCommand ? [] : [.. result.Parent is CommandResult parent ? Names(parent) : [], result.Command.Name];

    private static void RefuseRootItself(OptionResult result)
    {
        var path = result.Tokens.Count == 0 ? null : result.Tokens[^1].Value;
        if (path is { Length: 0 })
            result.AddError("--root needs a directory; its value is empty.");
        else if (path is not null && Path.GetFullPath(path) == "/")
            result.AddError($"--root {path} is the machine itself: leave the option out.");
    }

    private T? ValueOf<T>(Argument<T> argument)
        => _parsed.GetResult(argument) is { Errors: var errors } result && !errors.Any() ? result.GetValueOrDefault<T>() : default;

    // An option with an error has no value to ask for.
    private T? ValueOf<T>(Option<T> option)
        => _parsed.GetResult(option) is { Errors: var errors } result && !errors.Any() ? result.GetValueOrDefault<T>() : default;
}
