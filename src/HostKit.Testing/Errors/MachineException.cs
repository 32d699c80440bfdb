namespace HostKit.Testing;

/// <summary>What every error of a <see cref="Machine"/> or a <see cref="MachineImage"/> derives from.</summary>
public class MachineException : Exception
{
    /// <summary>Creates the exception with a message for the user.</summary>
    public MachineException(string message) : base(message) { }

    /// <summary>Creates the exception with a message for the user and its cause.</summary>
    public MachineException(string message, Exception innerException) : base(message, innerException) { }
}
