using System.Collections.Immutable;

namespace HostKit.Server;

/// <summary>
/// Parameters that the kernel is booted with (<see href="https://www.kernel.org/doc/html/latest/admin-guide/kernel-parameters.html">kernel-parameters</see>), added by GRUB's defaults. They are in force from the next boot on.
/// </summary>
public sealed record KernelCommandLine : IComponent
{
    private const string DropIn = "/etc/default/grub.d/60-hostkit.cfg";

    /// <summary>Describes parameters.</summary>
    /// <param name="parameters">Each as on the command line, such as <c>mitigations=auto</c>.</param>
    /// <exception cref="ArgumentException">There is none, or one has characters that GRUB's defaults cannot hold.</exception>
    public KernelCommandLine(params IEnumerable<string> parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        Parameters = [.. parameters];
        if (Parameters.IsEmpty || Parameters.FirstOrDefault(p => p.Length == 0 || p.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '"' or '\'' or '\\' or '$' or '`')) is { } bad && bad is not null)
            throw new ArgumentException("A parameter has no blanks, quotes, backslashes, '$' or '`', such as mitigations=auto; and there is at least one.", nameof(parameters));
    }

    /// <summary>The parameters.</summary>
    public ImmutableArray<string> Parameters { get; }

    string IComponent.Name => "kernel command line";

    /// <inheritdoc/>
    /// <exception cref="HostKitException">The host does not boot by GRUB with a folder of defaults.</exception>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        if (host.Kind != HostKind.Directory && host.ReadText("/etc/default/grub") is null)
            throw new HostKitException("The host has no /etc/default/grub, so it does not boot by GRUB, or its provider boots it: the kernel's parameters are set there.");
        // Debian's grub-mkconfig reads the folder; the others read one file, whose last assignment counts.
        if (OsRelease.Of(host) is var release && (release.IsLike("arch") || release.IsLike("fedora")))
            throw new HostKitException($"On {release.Id}, GRUB's defaults are one file, /etc/default/grub, which is yours: add {string.Join(' ', Parameters)} to GRUB_CMDLINE_LINUX there{(release.IsLike("fedora") ? ", or by 'grubby --update-kernel=ALL --args='" : "")}.");
        return
        [
            new FileResource(DropIn, ToString()),
            new CommandResource("update-grub", new Command("/bin/sh", "-c", "command -v update-grub >/dev/null || exit 0; exec update-grub")) { OnChange = [DropIn], TimeLimit = TimeSpan.FromMinutes(5) },
        ];
    }

    /// <summary>The file as it is written.</summary>
    public override string ToString() => $"# Written by HostKit. It is replaced at the next apply: change the script instead.\nGRUB_CMDLINE_LINUX=\"$GRUB_CMDLINE_LINUX {string.Join(' ', Parameters)}\"\n";

    /// <inheritdoc/>
    public bool Equals(KernelCommandLine? other) => other is not null && Parameters.SequenceEqual(other.Parameters);

    /// <inheritdoc/>
    public override int GetHashCode() => Parameters.Length;
}
