using System.Collections.Immutable;

namespace HostKit;

/// <summary>Services that run as users whose groups change.</summary>
internal static class AccountUnits
{
    public static IReadOnlyDictionary<UnitName, string> None => ImmutableDictionary<UnitName, string>.Empty;

    /// <summary>The running ones among the host's, with what changes for their user.</summary>
    public static async Task<IReadOnlyDictionary<UnitName, string>> FindAsync(SystemdBus bus, IReadOnlyDictionary<string, string> regrouped, CancellationToken cancellationToken)
    {
        if (regrouped.Count == 0)
            return None;
        var found = ImmutableDictionary.CreateBuilder<UnitName, string>();
        foreach (var service in await bus.ListRunningUnitsAsync(["*.service"], cancellationToken).ConfigureAwait(false))
        {
            // A person's own services end with their sessions, and are not taken from under their hands.
            if (service.Name.Value.StartsWith("user@", StringComparison.Ordinal))
                continue;
            var user = (await bus.GetUnitPropertiesAsync(service.Name, cancellationToken).ConfigureAwait(false)).User;
            if (user is not null && regrouped.TryGetValue(user, out var why))
                found[service.Name] = why;
        }

        return found.ToImmutable();
    }
}
