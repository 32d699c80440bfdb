using System.Collections.Immutable;

namespace HostKit.Systemd;

/// <summary>
/// A service of users' own managers (user@.service(5)): a file in <c>/etc/systemd/user</c> that only they run, and lingering, so that their managers run
/// from boot on (loginctl(1)). After a change the users' managers read their units again and restart the service.
/// </summary>
/// <remarks>A service that is no longer declared stops with the user's manager, at the latest with the next boot.</remarks>
public sealed record UserService : IComponent
{
    // The file makes the manager start at boot; until then it is started here. Asking logind instead needs a caller inside of the machine.
    private const string Restart = """
        set -e
        uid=$(id -u "$1")
        systemctl start "user@$uid.service"
        exec setpriv --reuid="$uid" --regid="$(id -g "$1")" --init-groups env XDG_RUNTIME_DIR="/run/user/$uid" sh -c 'systemctl --user daemon-reload && systemctl --user restart "$1"' sh "$2"
        """;

    // They need the system's manager or root.
    private static readonly string[] SystemOnly = ["User", "Group", "DynamicUser", "SupplementaryGroups", "LoadCredentialEncrypted"];

    /// <summary>Makes a service one of users.</summary>
    /// <param name="service">The service; what starts it becomes the users' <c>default.target</c>.</param>
    /// <param name="users">The users.</param>
    /// <exception cref="ArgumentException">There is no user, or the service says what only the system's manager can do.</exception>
    public UserService(ServiceUnit service, params ReadOnlySpan<AccountName> users)
    {
        ArgumentNullException.ThrowIfNull(service);
        if (users.Length == 0)
            throw new ArgumentException($"{service.UnitName} has no user to run for.", nameof(users));
        if (service.Service.Entries.FirstOrDefault(e => SystemOnly.Contains(e.Name)) is { } entry)
            throw new ArgumentException($"{service.UnitName} sets {entry.Name}=, which a user's manager cannot do: the service runs as the user.", nameof(service));
        if (!service.Companions.IsEmpty || service.UnitName.IsTemplate)
            throw new ArgumentException($"{service.UnitName} has companions or is a template; a user's service is a single unit.", nameof(service));
        Users = [.. users];
        // Triggering conditions: one of them has to be true.
        Service = service with
        {
            Unit = service.Unit with { ConditionUser = [.. Users.Select(u => Condition.Any(u.Value))], Wants = Without(service.Unit.Wants), After = Without(service.Unit.After) },
            Install = new() { WantedBy = ["default.target"] },
        };
    }

    /// <summary>The users that it runs for.</summary>
    public ImmutableArray<AccountName> Users { get; }

    /// <summary>The service as it is written.</summary>
    public ServiceUnit Service { get; }

    string IComponent.Name => $"user-service[{Service.UnitName}]";

    private string Path => $"/etc/systemd/user/{Service.UnitName}";

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate() => Service.Validate();

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host) =>
    [
        new FileResource(Path, Service.ToString()) { Adopt = Service.Adopt },
        new SymlinkResource($"/etc/systemd/user/default.target.wants/{Service.UnitName}", Path),
        .. Users.Select(u => new FileResource(Lingering(u), "") { Adopt = true }),
        .. Users.Select(u => new CommandResource($"{Service.UnitName} of {u}", new Command("/bin/sh", "-c", Restart, "sh", u.Value, Service.UnitName.Value)) { OnChange = [Path, Lingering(u)] }),
    ];

    /// <summary>Whether both are the same service for the same users.</summary>
    /// <param name="other">The other service.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(UserService? other) => other is not null && Service == other.Service && Users.SequenceEqual(other.Users);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Service.UnitName, Users.Length);

    private static string Lingering(AccountName user) => $"/var/lib/systemd/linger/{user}";

    // The system's targets do not exist for users' managers.
    private static SettingList<UnitReference> Without(SettingList<UnitReference> units) => [.. units.Where(u => u.ToString() != Units.NetworkOnline.Value)];
}
