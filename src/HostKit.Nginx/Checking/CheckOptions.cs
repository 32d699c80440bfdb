namespace HostKit.Nginx;

/// <summary>How a configuration is checked.</summary>
public sealed record CheckOptions
{
    /// <summary>The nginx that is to run it, such as 1.26.3: what it does not have yet, or any more, is unknown to it. Null, the default, for the newest that HostKit knows, with what older ones had.</summary>
    public Version? Version { get; init; }

    /// <summary>How much a directive weighs that neither nginx nor a common module of others has. <see cref="Severity.Error"/>, the default, is nginx's own view; <see cref="Severity.Warning"/> suits a nginx with further modules.</summary>
    public Severity Unknown { get; init; } = Severity.Error;
}
