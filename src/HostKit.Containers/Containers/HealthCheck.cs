using System.Collections.Immutable;

namespace HostKit.Containers;

/// <summary>A program in the container that tells whether it works, by exit code 0. The service counts as started only when it does.</summary>
public sealed record HealthCheck
{
    /// <summary>Takes the program and its arguments; no shell is between.</summary>
    /// <param name="command">Words, such as <c>"pg_isready", "-U", "app"</c>.</param>
    /// <exception cref="ArgumentException">There is no word.</exception>
    public HealthCheck(params string[] command)
    {
        ArgumentNullException.ThrowIfNull(command);
        if (command.Length == 0)
            throw new ArgumentException("A health check takes a program.", nameof(command));
        Command = [.. command];
    }

    /// <summary>Takes a line for the container's <c>/bin/sh</c>.</summary>
    /// <param name="line">Such as <c>wget -q -O /dev/null http://localhost:3000/health || exit 1</c>.</param>
    /// <returns>The check.</returns>
    public static HealthCheck Shell(string line) => new("/bin/sh", "-c", line);

    /// <summary>The program and its arguments.</summary>
    public ImmutableArray<string> Command { get; }

    /// <summary>The time between two checks; 30 seconds unless set.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long one may take; 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many must fail one after the other until it counts as unhealthy; 3 unless set.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>How long failures do not count after the start; zero unless set.</summary>
    public TimeSpan StartPeriod { get; init; }

    /// <summary>What becomes of a container that is unhealthy; unless set, it is killed, so that the service starts it anew.</summary>
    public WhenUnhealthy OnFailure { get; init; } = WhenUnhealthy.Kill;

    /// <inheritdoc/>
    public bool Equals(HealthCheck? other)
        => other is not null && Command.SequenceEqual(other.Command) && Interval == other.Interval && Timeout == other.Timeout && Retries == other.Retries
            && StartPeriod == other.StartPeriod && OnFailure == other.OnFailure;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Command.Length, Command[0], Interval, Timeout, Retries, StartPeriod, OnFailure);
}
