namespace HostKit;

/// <summary>
/// A component whose work goes on after an apply has ended, on the host and without the script, such as a certificate that is issued meanwhile.
/// <c>apply --wait</c> follows it, and <c>status</c> says how it stands.
/// </summary>
public interface ICompletesLater : IComponent
{
    /// <summary>Says how the work stands. Reads only.</summary>
    /// <param name="host">The host.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>How it stands.</returns>
    /// <exception cref="HostKitException">The host cannot be read.</exception>
    Task<Completion> ReadCompletionAsync(Host host, CancellationToken cancellationToken = default);

    /// <summary>Waits until the work is complete or its present try has failed. Changes nothing: it goes on in the same way when nobody follows it.</summary>
    /// <param name="host">The host.</param>
    /// <param name="progress">Is told in a few words what is being done, whenever that changes.</param>
    /// <param name="cancellationToken">Stops following.</param>
    /// <returns>How it stands then.</returns>
    /// <exception cref="HostKitException">The host cannot be read, or nothing works on it there.</exception>
    Task<Completion> FollowAsync(Host host, IProgress<string> progress, CancellationToken cancellationToken = default);
}
