using System.Collections.Immutable;

namespace HostKit;

/// <summary>
/// Files that a service reads when it starts and never again: environment files and credentials (systemd.exec(5)). A service that is up has to be
/// restarted to see another content.
/// </summary>
internal static class ConsumedPaths
{
    private static readonly (string Key, string Store)[] Credentials =
    [
        ("LoadCredential", "/etc/credstore"), ("LoadCredentialEncrypted", "/etc/credstore.encrypted"),
    ];

    public static ImmutableHashSet<string> Of(UnitDefinition unit)
    {
        var paths = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        var section = char.ToUpperInvariant(unit.Unit.Type[0]) + unit.Unit.Type[1..];
        // A file that may be missing has a minus before it.
        paths.UnionWith(unit.Text.GetValues(section, "EnvironmentFile").Select(value => value.TrimStart('-')));
        foreach (var (key, store) in Credentials)
        {
            foreach (var value in unit.Text.GetValues(section, key))
            {
                // NAME:PATH; a name alone, or a path that is no absolute one, is looked for in the store.
                var path = value[(value.IndexOf(':', StringComparison.Ordinal) + 1)..];
                paths.Add(path.StartsWith('/') ? path : $"{store}/{path}");
            }
        }

        return paths.ToImmutable();
    }
}
