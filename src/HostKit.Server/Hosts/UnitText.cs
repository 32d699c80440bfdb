namespace HostKit.Server;

/// <summary>Unit files as resources, which systemd has to accept first.</summary>
internal static class UnitText
{
    private const string Directory = "/etc/systemd/system";
    public const UnixFileMode Program = FileResource.DefaultMode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    // The same words as HostKit.Systemd's, so that one process judges all units.
    public static IEnumerable<Resource> Lower(string name, string text)
        =>
        [
            new FileResource($"{Directory}/{name}", text),
            new Check("systemd-analyze verify", new Command("systemd-analyze", "verify", "--man=no", "--recursive-errors=no"))
            {
                Subjects = [$"{Directory}/{name}"], Covers = [$"{Directory}/{name}"],
            },
        ];
}
