namespace HostKit.Testing;

/// <summary>
/// A command in a machine ended with an exit code other than 0. <see cref="Machine.TryRunAsync(MachineCommand, CancellationToken)"/>
/// returns such a result instead.
/// </summary>
public sealed class MachineCommandException : MachineException
{
    internal MachineCommandException(string message, MachineCommandResult result) : base(message) => Result = result;

    /// <summary>The command, its exit code and what it wrote.</summary>
    public MachineCommandResult Result { get; }
}
