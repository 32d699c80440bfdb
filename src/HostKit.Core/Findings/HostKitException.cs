namespace HostKit;

/// <summary>
/// The root of everything HostKit throws for reasons a user can do something about: the message names the input, the cause and the way out,
/// and is meant to be shown without a stack trace.
/// </summary>
public class HostKitException : Exception
{
    /// <summary>Creates an exception without a message.</summary>
    public HostKitException()
    {
    }

    /// <summary>Creates an exception with a message for the user.</summary>
    /// <param name="message">What went wrong, with which input, and what to do.</param>
    public HostKitException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception with a message for the user and the cause.</summary>
    /// <param name="message">What went wrong, with which input, and what to do.</param>
    /// <param name="innerException">The cause.</param>
    public HostKitException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
