namespace HostKit.Server;

/// <summary>How root may log in over SSH: sshd_config(5), <c>PermitRootLogin</c>.</summary>
public enum RootLogin
{
    /// <summary>Not at all: <c>no</c>.</summary>
    No,

    /// <summary>By key, not by password: <c>prohibit-password</c>, sshd's own default.</summary>
    KeysOnly,

    /// <summary>By key, and only for the command that the key is bound to: <c>forced-commands-only</c>.</summary>
    ForcedCommandsOnly,

    /// <summary>By key and by password: <c>yes</c>.</summary>
    Yes,
}
