namespace HostKit.Acme;

/// <summary>
/// Who keeps a zone: adds and removes single TXT values and leaves all others alone. Values of several names come together, so that a provider that can
/// publishes them at once. Write your own for a provider that HostKit does not have.
/// </summary>
public interface IDnsProvider
{
    /// <summary>What it is called in messages, such as <c>NameSilo</c>.</summary>
    string Name { get; }

    /// <summary>How long it may take until every authoritative server shows a new value.</summary>
    TimeSpan PropagationTimeout { get; }

    /// <summary>How long to wait between two looks at the authoritative servers.</summary>
    TimeSpan PollingInterval { get; }

    /// <summary>Adds the values, beside those that are there. A value that is there already is as good as added.</summary>
    /// <param name="zone">The zone, without a final dot, such as <c>example.org</c>: the one that the name servers answer for.</param>
    /// <param name="records">The values; their names are in the zone.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task.</returns>
    /// <exception cref="DnsProviderException">The provider cannot be reached or refuses.</exception>
    Task AddAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken);

    /// <summary>Removes the values, and nothing else at their names. A value that is not there is as good as removed.</summary>
    /// <param name="zone">The zone, without a final dot.</param>
    /// <param name="records">The values.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task.</returns>
    /// <exception cref="DnsProviderException">The provider cannot be reached or refuses.</exception>
    Task RemoveAsync(string zone, IReadOnlyList<TxtRecord> records, CancellationToken cancellationToken);
}
