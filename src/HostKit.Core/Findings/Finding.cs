namespace HostKit;

/// <summary>Something that validation has to say about a configuration.</summary>
/// <param name="Severity">How much it weighs; an <see cref="HostKit.Severity.Error"/> stops the plan.</param>
/// <param name="Id">A stable identifier, such as <c>nginx.duplicate-location</c>.</param>
/// <param name="Path">Where it is, such as <c>site[example.org]/location[/]/proxy_pass</c>.</param>
/// <param name="Message">What is wrong, naming the value.</param>
/// <param name="Mend">What to do about it; null when the message says all there is to say.</param>
public sealed record Finding(Severity Severity, string Id, string Path, string Message, string? Mend = null)
{
    /// <summary>The script line that declared the component; null when it is not known.</summary>
    public SourceLocation? Source { get; init; }

    /// <inheritdoc/>
    public override string ToString()
        => $"{(Source is null ? "" : $"{Source}: ")}{Severity.ToString().ToLowerInvariant()} {Id}: {Path}: {Message}{(Mend is null ? "" : $" ({Mend})")}";
}
