namespace HostKit.Systemd;

/// <summary>A program for the kernel's packet and socket hooks that is attached to a unit (systemd.resource-control(5), "BPFProgram=").</summary>
public sealed record BpfProgram : IUnitValue
{
    private static readonly string[] Hooks =
    [
        "egress", "ingress", "sock_create", "sock_ops", "device", "bind4", "bind6", "connect4", "connect6", "post_bind4", "post_bind6", "sendmsg4", "sendmsg6", "sysctl",
        "recvmsg4", "recvmsg6", "getsockopt", "setsockopt",
    ];

    /// <summary>Describes a program.</summary>
    /// <param name="hook">Where it is attached, such as <c>egress</c>.</param>
    /// <param name="path">Where it is pinned, below /sys/fs/bpf.</param>
    /// <exception cref="ArgumentException">The hook is none, or the path is relative.</exception>
    public BpfProgram(string hook, UnitString path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (!Hooks.Contains(hook))
            throw new ArgumentException($"'{hook}' is no hook for a program: there are {string.Join(", ", Hooks)}.", nameof(hook));
        _ = Escape.Path("path", path);
        (Hook, Path) = (hook, path);
    }

    /// <summary>Where it is attached.</summary>
    public string Hook { get; }

    /// <summary>Where it is pinned.</summary>
    public UnitString Path { get; }

    /// <summary>A program as systemd writes it.</summary>
    /// <param name="text">A hook, a colon and a path.</param>
    /// <returns>The program.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static BpfProgram Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return text.Split(':', 2) is [var hook, var path] ? new(hook, UnitText.FromLine(path)) : throw new FormatException($"'{text}' is no program: it is a hook, a colon and a path.");
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"'{text}' is no program: {e.Message}", e);
        }
    }

    string IUnitValue.ToUnitText(string directive) => $"{Hook}:{Escape.Path(directive, Path)}";

    /// <summary>The program as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("BPFProgram");
}
