namespace HostKit.Packaging;

/// <summary>A .NET runtime as a store path of its own: what of an installation runs apps, without what builds them.</summary>
internal static class SharedRuntime
{
    private static readonly string[] Telling = [".version", "Microsoft.NETCore.App.deps.json", "System.Private.CoreLib.dll", "libcoreclr.so", "libSystem.Native.so", "libSystem.Security.Cryptography.Native.OpenSsl.so"];

    public static Recipe Of(DotnetInstallation dotnet, DotnetVersion version)
        => new("dotnet-runtime", 1, $"dotnet-runtime-{version.Text}")
        {
            Inputs = [.. Inputs(dotnet, version)],
            Shown = Outside(dotnet),
            Steps = [new BuildStep("copy the runtime", Copy(dotnet, version, "$out"))],
            Expected = ["dotnet"],
        };

    /// <summary>What tells this runtime from others.</summary>
    public static IEnumerable<StoreInput> Inputs(DotnetInstallation dotnet, DotnetVersion version)
        => Telling.Select(f => $"{Core(dotnet, version)}/{f}").Append($"{AspNet(dotnet, version)}/Microsoft.AspNetCore.dll").Append($"{AspNet(dotnet, version)}/Microsoft.AspNetCore.App.deps.json")
            .Append($"{dotnet.Root}/host/fxr/{version.Text}/libhostfxr.so").Where(File.Exists).Select(f => new StoreInput("runtime", $"{f[dotnet.Root.Length..]} {FileHash.Of(f)}"));

    /// <summary>Commands that copy it into a folder.</summary>
    public static string Copy(DotnetInstallation dotnet, DotnetVersion version, string folder)
    {
        // The host that finds the runtime is the installation's newest: it serves older runtimes too.
        var host = dotnet.Versions("host/fxr")[^1].Text;
        return $"""
            mkdir -p "{folder}/host/fxr" "{folder}/shared/Microsoft.NETCore.App"
            cp {ShellWord.Quoted(dotnet.Root)}/dotnet "{folder}/dotnet"
            cp {ShellWord.Quoted(dotnet.Root)}/*.txt "{folder}/" 2>/dev/null || :
            cp -R {ShellWord.Quoted($"{dotnet.Root}/host/fxr/{host}")} "{folder}/host/fxr/{host}"
            cp -R {ShellWord.Quoted(Core(dotnet, version))} "{folder}/shared/Microsoft.NETCore.App/{version.Text}"
            if [ -d {ShellWord.Quoted(AspNet(dotnet, version))} ]; then
                mkdir -p "{folder}/shared/Microsoft.AspNetCore.App"
                cp -R {ShellWord.Quoted(AspNet(dotnet, version))} "{folder}/shared/Microsoft.AspNetCore.App/{version.Text}"
            fi
            """;
    }

    public static bool HasAspNet(DotnetInstallation dotnet, DotnetVersion version) => Directory.Exists(AspNet(dotnet, version));

    public static System.Collections.Immutable.ImmutableArray<string> Outside(DotnetInstallation dotnet) => dotnet.Root.StartsWith("/usr/", StringComparison.Ordinal) ? [] : [dotnet.Root];

    private static string Core(DotnetInstallation dotnet, DotnetVersion version) => $"{dotnet.Root}/shared/Microsoft.NETCore.App/{version.Text}";

    private static string AspNet(DotnetInstallation dotnet, DotnetVersion version) => $"{dotnet.Root}/shared/Microsoft.AspNetCore.App/{version.Text}";
}
