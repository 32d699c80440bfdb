namespace HostKit.Testing;

/// <summary>A machine did not come up, or stopped. The message ends with the last lines of its console.</summary>
public sealed class MachineBootException : MachineException
{
    internal MachineBootException(string message, IReadOnlyList<string> console) : base(message) => Console = console;

    /// <summary>The last lines of the machine's console, oldest first.</summary>
    public IReadOnlyList<string> Console { get; }
}
