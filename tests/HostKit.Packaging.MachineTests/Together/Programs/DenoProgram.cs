using System.Runtime.InteropServices;
using HostKit.Systemd;

namespace HostKit.Packaging.MachineTests.Together.Programs;

/// <summary>A Deno server with a package from npm, on a Deno from the registry.</summary>
internal sealed class DenoProgram() : ServedProgram("deno", 7004, For.Node)
{
    private bool _locked;

    public static DenoRuntime Runtime { get; } = DenoRuntime.Pinned("2.9.6", RuntimeInformation.OSArchitecture == Architecture.X64
        ? "sha512-3md4TKLCuzsLDmfOoC5KN7NAZaxSVkMgm64vg6foD00JBADCpYS2/5QqXfzgnP5ZQz3iLP9vBQJtEgc116OAoQ=="
        : throw new PlatformNotSupportedException("These tests know Deno for x64."));

    public override void Write(string version)
    {
        Folder.With("deno.json", """{ "imports": { "camelcase": "npm:camelcase@6.3.0" } }""")
            .With("main.ts", $$"""
            import camelCase from "camelcase";

            const version: string = "{{version}}";
            if (version === "broken")
                Deno.exit(1);
            Deno.serve({ port: Number(Deno.args[0]), hostname: "127.0.0.1" }, () => new Response(`${camelCase("deno")} ${version}`));
            """);
        if (_locked)
            return;
        ((DenoApp)App()).LockAsync().GetAwaiter().GetResult();
        _locked = true;
    }

    protected override App App() => new DenoApp(Name, Source.Folder(Folder.Path)) { Permissions = [$"--allow-net=127.0.0.1:{Port}"], Runtime = Runtime };
}
