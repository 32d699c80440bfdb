using System.Collections.Immutable;

namespace HostKit.Testing;

/// <summary>What belongs to one machine and not to its image.</summary>
public sealed record MachineOptions
{
    /// <summary>Files and directories of the host that the machine sees, such as the published script under test.</summary>
    /// <value>By default none.</value>
    public ImmutableArray<MachineBind> Binds { get; init; } = [];

    /// <summary>Environment variables of every command, in addition to PATH, HOME, USER, LANG and TERM.</summary>
    /// <value>By default none. The test process's own environment is never passed on.</value>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Capabilities which the machine has in addition to those of
    /// <see href="https://manpages.debian.org/systemd-nspawn">systemd-nspawn(1)</see>, such as <c>CAP_SYS_TIME</c>, or <c>all</c>, which
    /// podman needs. With them, what runs in the machine can change the host.
    /// </summary>
    /// <value>By default none.</value>
    public ImmutableArray<string> Capabilities { get; init; } = [];

    /// <summary>
    /// System calls and groups of them which services in the machine may use in addition to those that systemd-nspawn(1) allows, such as
    /// <c>bpf</c> or <c>@keyring</c>, which podman needs.
    /// </summary>
    /// <value>By default none.</value>
    public ImmutableArray<string> SystemCalls { get; init; } = [];

    /// <summary>How long a boot may take, from the start to the last job of the boot.</summary>
    /// <value>By default one minute.</value>
    public TimeSpan BootTimeout { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Gets the lines of the image's build and of the machine's console, for example <c>Console.WriteLine</c>. It is called from other
    /// threads; when it throws once, it is not called again.
    /// </summary>
    /// <value>By default <c>null</c>: they are only used in error messages.</value>
    public Action<string>? Log { get; init; }
}
