namespace HostKit.Nginx;

/// <summary>The value of a directive that is said by its name alone.</summary>
internal sealed class Presence
{
    private static readonly Presence Instance = new();

    public static Presence? When(bool present) => present ? Instance : null;
}
