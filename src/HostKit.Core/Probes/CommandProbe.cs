namespace HostKit;

/// <summary>Runs a program on the host, which exits 0 to pass, such as <c>pg_isready</c>.</summary>
public sealed record CommandProbe : Probe
{
    /// <summary>Describes a probe.</summary>
    /// <param name="name">What it is called in plans and messages.</param>
    /// <param name="command">The program and its arguments.</param>
    public CommandProbe(string name, Command command)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(command);
        Command = command;
    }

    /// <summary>The program and its arguments.</summary>
    public Command Command { get; }

    /// <summary>The user it runs as; null, the default, for root.</summary>
    public AccountName? User { get; init; }
}
