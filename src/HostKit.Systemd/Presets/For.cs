namespace HostKit.Systemd;

/// <summary>What a program is, as far as its sandbox must know it: which rights its runtime cannot do without.</summary>
public enum For
{
    /// <summary>A .NET program with its JIT compiler, which writes machine code into memory and sets the affinity of threads.</summary>
    DotNet,

    /// <summary>A program compiled ahead of time that makes no machine code of its own: Native AOT .NET, Go, Rust, C, static or not.</summary>
    NativeAot,

    /// <summary>nginx as an unprivileged user, its pid file and temporary paths in its <see cref="ServiceSection.RuntimeDirectory"/>.</summary>
    Nginx,

    /// <summary>PHP-FPM as an unprivileged user, or a PHP script; PCRE compiles regular expressions into memory.</summary>
    Php,

    /// <summary>CPython, its ctypes and subprocesses included.</summary>
    Python,

    /// <summary>Node.js, Deno or Bun, whose V8 or JavaScriptCore writes machine code into memory.</summary>
    Node,
}
