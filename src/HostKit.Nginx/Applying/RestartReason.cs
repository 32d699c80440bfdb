namespace HostKit.Nginx;

/// <summary>A change that nginx does not take up when it is reloaded.</summary>
/// <param name="Id">What kind of change it is, such as <c>nginx.restart-listen</c>.</param>
/// <param name="File">The file of the new configuration that has it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Change">What changes, and what a reload makes of it.</param>
/// <param name="WayOut">How to do without a restart, where there is a way; else null.</param>
public sealed record RestartReason(string Id, string File, int Line, string Change, string? WayOut)
{
    /// <summary>File, line and change.</summary>
    public override string ToString() => $"{File}:{Line}: {Change}";
}
