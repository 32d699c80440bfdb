using System.Collections.Immutable;

namespace HostKit;

/// <summary>A unit as systemd reads it: its file and every drop-in that applies to it, as one.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Path">Its own file; null when it has none, or is masked.</param>
/// <param name="IsMasked">Whether its file is empty or a link to <c>/dev/null</c>, so that it cannot be started.</param>
/// <param name="Text">All sections, drop-ins last.</param>
/// <param name="Paths">Every path that was read for it, links on the way too.</param>
internal sealed record UnitDefinition(UnitName Unit, string? Path, bool IsMasked, UnitFile Text, ImmutableHashSet<string> Paths)
{
    // A flag of NixOS's may stand in either section.
    private string[] FlagSections => ["Unit", char.ToUpperInvariant(Unit.Type[0]) + Unit.Type[1..]];

    /// <summary>A yes or no of the <c>[Unit]</c> section or that of the unit's type; null when it is not said.</summary>
    public bool? Flag(string key)
        => FlagSections.SelectMany(section => Text.GetValues(section, key)).LastOrDefault() switch
        {
            null => null,
            var value => value.ToLowerInvariant() is "1" or "yes" or "y" or "true" or "t" or "on",
        };

    /// <summary>The last value of a key; null when it is not set.</summary>
    public string? Value(string section, string key) => Text.GetValues(section, key).LastOrDefault();

    /// <summary>Whether it is a job that runs to its end, not something that stays up.</summary>
    public bool IsJob => Unit.Type == "service" && Value("Service", "Type") == "oneshot" && Flag("RemainAfterExit") != true;
}
