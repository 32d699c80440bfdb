namespace HostKit.Packaging;

/// <summary>The Deno that an app runs on.</summary>
public sealed record DenoRuntime
{
    private DenoRuntime()
    {
    }

    /// <summary>A copy of the machine's Deno as a store path of its own: what becomes of the machine's makes no difference.</summary>
    public static DenoRuntime Shared { get; } = new();

    internal string? Version { get; private init; }

    internal Checksum? Integrity { get; private init; }

    /// <summary>A version of Deno as the npm registry has it, in the packages <c>@deno/linux-x64-glibc</c> and <c>@deno/linux-arm64-glibc</c>.</summary>
    /// <param name="version">The version, such as <c>2.9.6</c>.</param>
    /// <param name="integrity">What the package must hash to: <c>npm view @deno/linux-x64-glibc@2.9.6 dist.integrity</c>.</param>
    /// <returns>The runtime.</returns>
    public static DenoRuntime Pinned(string version, Checksum integrity)
    {
        ArgumentException.ThrowIfNullOrEmpty(version);
        ArgumentNullException.ThrowIfNull(integrity);
        return new DenoRuntime { Version = version, Integrity = integrity };
    }

    /// <summary>How it is made.</summary>
    internal Recipe Recipe()
    {
        if (Version is not null)
            return NpmBinary.Recipe("deno", $"@deno/linux-{NpmBinary.Architecture}-glibc", Version, Integrity!, "deno");
        var deno = HostProgram.Find("deno")!;
        return new("deno-runtime", 1, "deno-runtime")
        {
            Inputs = [new("deno", FileHash.Of(deno))],
            Shown = deno.StartsWith("/usr/", StringComparison.Ordinal) ? [] : [deno],
            Steps = [new BuildStep("copy", $"mkdir \"$out/bin\"\ncp '{deno}' \"$out/bin/deno\"")],
            Expected = ["bin/deno"],
        };
    }
}
