namespace HostKit.Testing;

/// <summary>
/// Machines cannot be booted here: not on Linux, not as root, not allowed to make namespaces, or a program is missing.
/// The message names what to do. <see cref="Machine.WhyUnavailable"/> tells the same without an exception.
/// </summary>
public sealed class MachineUnavailableException : MachineException
{
    /// <summary>Creates the exception with a message for the user.</summary>
    public MachineUnavailableException(string message) : base(message) { }
}
