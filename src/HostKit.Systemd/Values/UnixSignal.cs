using System.Globalization;

namespace HostKit.Systemd;

/// <summary>A signal (signal(7)).</summary>
public readonly record struct UnixSignal : IUnitValue
{
    private static readonly string[] Names =
    [
        "HUP", "INT", "QUIT", "ILL", "TRAP", "ABRT", "BUS", "FPE", "KILL", "USR1", "SEGV", "USR2", "PIPE", "ALRM", "TERM", "STKFLT", "CHLD", "CONT", "STOP", "TSTP", "TTIN", "TTOU",
        "URG", "XCPU", "XFSZ", "VTALRM", "PROF", "WINCH", "IO", "PWR", "SYS", "RTMIN",
    ];

    private readonly string? _name;

    private UnixSignal(string name) => _name = name;

    /// <summary>SIGHUP: a terminal closed; by custom, read the configuration again.</summary>
    public static UnixSignal SIGHUP { get; } = new("SIGHUP");

    /// <summary>SIGINT: interrupt from the keyboard.</summary>
    public static UnixSignal SIGINT { get; } = new("SIGINT");

    /// <summary>SIGQUIT: quit from the keyboard; by custom, finish what is running, then end.</summary>
    public static UnixSignal SIGQUIT { get; } = new("SIGQUIT");

    /// <summary>SIGABRT: abort with a core dump.</summary>
    public static UnixSignal SIGABRT { get; } = new("SIGABRT");

    /// <summary>SIGKILL: end at once; cannot be caught.</summary>
    public static UnixSignal SIGKILL { get; } = new("SIGKILL");

    /// <summary>SIGUSR1: what the program makes of it.</summary>
    public static UnixSignal SIGUSR1 { get; } = new("SIGUSR1");

    /// <summary>SIGUSR2: what the program makes of it.</summary>
    public static UnixSignal SIGUSR2 { get; } = new("SIGUSR2");

    /// <summary>SIGPIPE: a reader went away.</summary>
    public static UnixSignal SIGPIPE { get; } = new("SIGPIPE");

    /// <summary>SIGALRM: a timer ran out.</summary>
    public static UnixSignal SIGALRM { get; } = new("SIGALRM");

    /// <summary>SIGTERM: end, please.</summary>
    public static UnixSignal SIGTERM { get; } = new("SIGTERM");

    /// <summary>SIGCONT: go on.</summary>
    public static UnixSignal SIGCONT { get; } = new("SIGCONT");

    /// <summary>SIGWINCH: a terminal changed its size; by custom, end gracefully (Apache).</summary>
    public static UnixSignal SIGWINCH { get; } = new("SIGWINCH");

    /// <summary>A real-time signal, counted from the lowest.</summary>
    /// <param name="offset">0 to 30.</param>
    /// <returns>The signal.</returns>
    public static UnixSignal RtMin(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, 30);
        return new(offset == 0 ? "SIGRTMIN" : "SIGRTMIN+" + offset.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Reads a signal's name, with or without <c>SIG</c>, <c>RTMIN+3</c> included.</summary>
    /// <param name="text">The name.</param>
    /// <returns>The signal.</returns>
    /// <exception cref="FormatException">There is no such signal.</exception>
    public static UnixSignal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var name = text.StartsWith("SIG", StringComparison.Ordinal) ? text["SIG".Length..] : text;
        if (name.StartsWith("RTMIN+", StringComparison.Ordinal))
            return ValueText.Made(() => RtMin(ValueText.Number(name["RTMIN+".Length..])));
        return Names.Contains(name) ? new("SIG" + name) : throw new FormatException($"'{text}' is no signal such as SIGTERM.");
    }

    string IUnitValue.ToUnitText(string directive) => _name ?? throw new ArgumentException($"{directive}= needs a signal, such as UnixSignal.SIGTERM.");

    /// <summary>The signal's name.</summary>
    public override string ToString() => _name ?? "";
}
