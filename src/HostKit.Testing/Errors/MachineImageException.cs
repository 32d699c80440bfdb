namespace HostKit.Testing;

/// <summary>An image could not be built. The message ends with the last lines of mmdebstrap and apt.</summary>
public sealed class MachineImageException : MachineException
{
    internal MachineImageException(string message, IReadOnlyList<string> output) : base(message) => Output = output;

    /// <summary>The last lines which mmdebstrap wrote, oldest first.</summary>
    public IReadOnlyList<string> Output { get; }
}
