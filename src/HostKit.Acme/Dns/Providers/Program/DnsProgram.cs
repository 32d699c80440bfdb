namespace HostKit.Acme;

/// <summary>Makes a program for <see cref="ProgramDns"/>, for lego, or for whoever else calls <c>program present|cleanup NAME. VALUE</c>, of a provider.</summary>
/// <example><code>return await DnsProgram.RunAsync(args, new MyProvider(Environment.GetEnvironmentVariable("MY_TOKEN")!));</code></example>
public static class DnsProgram
{
    private const int Usage = 64, TryAgain = 75, Configuration = 78;

    /// <summary>Does what the arguments say. The zone is found by asking name servers.</summary>
    /// <param name="args">The program's arguments: <c>present</c> or <c>cleanup</c>, the record's name, its value.</param>
    /// <param name="provider">Who does it.</param>
    /// <param name="lookup">How the zone is found; by the system's resolvers when null.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The exit status: 0; 75 when another try may help, 78 when only a change does, 64 for wrong arguments. The message is on standard error.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, IDnsProvider provider, DnsLookupOptions? lookup = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(provider);
        if (args is not ["present" or "cleanup", var name, var value] || name.Trim('.').Length == 0)
        {
            await Console.Error.WriteLineAsync($"The arguments are: present|cleanup NAME VALUE, such as: present _acme-challenge.example.org. token. There were {args.Count}.").ConfigureAwait(false);
            return Usage;
        }

        try
        {
            var record = new TxtRecord(name.TrimEnd('.').ToLowerInvariant(), value);
            var zone = await new DnsLookup(lookup).FindZoneAsync(record.Name, cancellationToken).ConfigureAwait(false);
            await (args[0] == "present" ? provider.AddAsync(zone.Name, [record], cancellationToken) : provider.RemoveAsync(zone.Name, [record], cancellationToken)).ConfigureAwait(false);
            return 0;
        }
        catch (AcmeException e)
        {
            await Console.Error.WriteLineAsync(e.Message).ConfigureAwait(false);
            return e.Failure is AcmeFailure.Transient or AcmeFailure.RateLimited ? TryAgain : Configuration;
        }
    }
}
