using System.Globalization;

namespace HostKit.Acme.Service;

/// <summary>What was asked for. There is nothing secret on a command line: credentials are in the files that the jobs name.</summary>
internal sealed record CommandLine
{
    private static readonly string[] Commands = ["run", "prepare", "renew", "rehearse", "follow", "status", "report", "take-over"];

    public string Command { get; private init; } = "help";

    public IReadOnlyList<string> Arguments { get; private init; } = [];

    public CertificateServiceOptions Options { get; private init; } = new();

    public bool Force { get; private init; }

    public bool Json { get; private init; }

    /// <summary>Whether systemd is asked for a run when something is due before its calendar says so.</summary>
    public bool NextTimer { get; private init; }

    public Uri? Ca { get; private init; }

    public static CommandLine Parse(IReadOnlyList<string> words)
    {
        var line = new CommandLine();
        List<string> arguments = [];
        for (var i = 0; i < words.Count; i++)
        {
            line = words[i] switch
            {
                "-h" or "--help" or "help" when arguments.Count == 0 => line with { Command = "help" },
                "--force" => line with { Force = true },
                "--json" => line with { Json = true },
                "--next-timer" => line with { NextTimer = true },
                "--state" => line with { Options = line.Options with { State = Directory(Value()) } },
                "--jobs" => line with { Options = line.Options with { Jobs = Directory(Value()) } },
                "--consumers" => line with { Options = line.Options with { Consumers = Directory(Value()) } },
                "--systemctl" => line with { Options = line.Options with { Systemctl = Value() } },
                "--parallel" => line with { Options = line.Options with { Parallel = Number(Value()) } },
                "--reload-limit" => line with { Options = line.Options with { ReloadLimit = TimeSpan.FromSeconds(Number(Value())) } },
                "--ca" => line with { Ca = Uri.TryCreate(Value(), UriKind.Absolute, out var ca) && ca.Scheme == Uri.UriSchemeHttps ? ca : throw new UsageException($"'{words[i]}' is no https address of a CA's directory.") },
                ['-', ..] => throw new UsageException($"there is no option '{words[i]}'."),
                _ => Take(words[i]),
            };

            CommandLine Take(string word)
            {
                arguments.Add(word);
                return line;
            }

            string Value() => ++i < words.Count ? words[i] : throw new UsageException($"the option {words[i - 1]} needs a value.");
        }

        if (arguments.Count == 0)
            return words.Count == 0 || line.Command == "help" && words.Any(w => w is "-h" or "--help" or "help") ? line : throw new UsageException("there is no command.");
        var command = arguments[0];
        if (!Commands.Contains(command))
            throw new UsageException($"there is no command '{command}'.");
        arguments.RemoveAt(0);
        var (least, most, what) = command switch
        {
            "run" => (0, int.MaxValue, ""),
            "renew" or "rehearse" or "follow" => (1, 1, "the name of one certificate"),
            "take-over" => (1, 1, "the directory of certbot, lego or acme.sh"),
            _ => (0, 0, "nothing"),
        };
        return arguments.Count >= least && arguments.Count <= most ? line with { Command = command, Arguments = arguments } : throw new UsageException($"'{command}' takes {what}.");
    }

    private static string Directory(string path) => path.Length > 0 ? Path.GetFullPath(path) : throw new UsageException("a directory's name is empty.");

    private static int Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : throw new UsageException($"'{text}' is no number from 1 on.");
}
