using System.Collections.Immutable;

namespace HostKit;

public sealed partial class SystemdBus
{
    /// <summary>Lists the unit files there are, with whether their units are started at boot.</summary>
    /// <param name="patterns">Names, in which <c>*</c>, <c>?</c> and <c>[…]</c> stand for others; null or empty for all.</param>
    /// <param name="states">States such as <c>enabled</c>, see <see cref="UnitFileStatus.State"/>; null or empty for any.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>The files, in no order.</returns>
    public Task<ImmutableArray<UnitFileStatus>> ListUnitFilesAsync(
        IReadOnlyCollection<string>? patterns = null, IReadOnlyCollection<string>? states = null, CancellationToken cancellationToken = default)
        => TakeTurnAsync(
            bus =>
            {
                using var reply = SystemdManager.Ask(bus, SystemdManager.NewCall(bus, "ListUnitFilesByPatterns").Append(states ?? []).Append(patterns ?? []), cancellationToken);
                var files = ImmutableArray.CreateBuilder<UnitFileStatus>();
                reply.Enter('a', "(ss)");
                while (reply.Enter('r', "ss"))
                {
                    files.Add(new(reply.ReadString(), reply.ReadString()));
                    reply.Exit();
                }

                return files.ToImmutable();
            },
            cancellationToken);

    /// <summary>Makes the links by which units are started at boot, as their <c>[Install]</c> sections say. Follow it by <see cref="ReloadAsync"/>.</summary>
    /// <param name="units">The units; templates as instances, or with a <c>DefaultInstance=</c>.</param>
    /// <param name="runtime">Whether the links are gone after the next boot.</param>
    /// <param name="force">Whether links that lead elsewhere are replaced.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>What was changed, and whether the units have anything in <c>[Install]</c> at all.</returns>
    public Task<(ImmutableArray<UnitFileChange> Changes, bool HaveInstallSection)> EnableUnitFilesAsync(
        IReadOnlyCollection<UnitName> units, bool runtime = false, bool force = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(units);
        return TakeTurnAsync(
            bus =>
            {
                using var reply = SystemdManager.Ask(bus, SystemdManager.NewCall(bus, "EnableUnitFiles").Append(units.Select(u => u.Value)).Append(runtime).Append(force), cancellationToken);
                var install = reply.ReadBoolean();
                return (ReadChanges(reply), install);
            },
            cancellationToken);
    }

    /// <summary>Removes the links by which units are started at boot. Follow it by <see cref="ReloadAsync"/>.</summary>
    /// <param name="units">The units.</param>
    /// <param name="runtime">Whether only links that are gone after the next boot are removed.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>What was changed.</returns>
    public Task<ImmutableArray<UnitFileChange>> DisableUnitFilesAsync(IReadOnlyCollection<UnitName> units, bool runtime = false, CancellationToken cancellationToken = default)
        => ChangeUnitFilesAsync("DisableUnitFiles", units, [runtime], cancellationToken);

    /// <summary>Links units to <c>/dev/null</c>, so that nothing can start them. Follow it by <see cref="ReloadAsync"/>.</summary>
    /// <param name="units">The units.</param>
    /// <param name="runtime">Whether the links are gone after the next boot.</param>
    /// <param name="force">Whether links that lead elsewhere are replaced; a file in the same place is not.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>What was changed.</returns>
    public Task<ImmutableArray<UnitFileChange>> MaskUnitFilesAsync(IReadOnlyCollection<UnitName> units, bool runtime = false, bool force = false, CancellationToken cancellationToken = default)
        => ChangeUnitFilesAsync("MaskUnitFiles", units, [runtime, force], cancellationToken);

    /// <summary>Removes the links to <c>/dev/null</c>. Follow it by <see cref="ReloadAsync"/>.</summary>
    /// <param name="units">The units.</param>
    /// <param name="runtime">Whether those links are removed that are gone after the next boot, and not the others.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    /// <returns>What was changed.</returns>
    public Task<ImmutableArray<UnitFileChange>> UnmaskUnitFilesAsync(IReadOnlyCollection<UnitName> units, bool runtime = false, CancellationToken cancellationToken = default)
        => ChangeUnitFilesAsync("UnmaskUnitFiles", units, [runtime], cancellationToken);

    private Task<ImmutableArray<UnitFileChange>> ChangeUnitFilesAsync(string method, IReadOnlyCollection<UnitName> units, bool[] flags, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(units);
        return TakeTurnAsync(
            bus =>
            {
                var call = SystemdManager.NewCall(bus, method).Append(units.Select(u => u.Value));
                foreach (var flag in flags)
                    call.Append(flag);
                using var reply = SystemdManager.Ask(bus, call, cancellationToken);
                return ReadChanges(reply);
            },
            cancellationToken);
    }

    private static ImmutableArray<UnitFileChange> ReadChanges(BusMessage reply)
    {
        var changes = ImmutableArray.CreateBuilder<UnitFileChange>();
        reply.Enter('a', "(sss)");
        while (reply.Enter('r', "sss"))
        {
            changes.Add(new(reply.ReadString(), reply.ReadString(), reply.ReadString()));
            reply.Exit();
        }

        return changes.ToImmutable();
    }
}
