namespace HostKit.Cli;

/// <summary>The arguments cannot be understood.</summary>
internal sealed class UsageException(string[] errors, string helpHint) : HostKitException(string.Join('\n', errors))
{
    /// <summary>Where the help is.</summary>
    public string HelpHint { get; } = helpHint;
}
