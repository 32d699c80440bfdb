namespace HostKit.Packaging;

/// <summary>A copy of the machine's .NET runtime as a store path of its own: apps go on with it whatever becomes of the machine's.</summary>
internal static class DotnetRuntimeCopy
{
    /// <summary>How it is made.</summary>
    /// <exception cref="HostKitException">There is none for the framework.</exception>
    public static Recipe Of(DotnetSdk sdk, string framework, bool web)
    {
        var version = sdk.Runtime(framework) ?? throw new HostKitException($"This machine has no .NET runtime for {framework}.");
        var aspNet = web ? sdk.Runtime(framework, "Microsoft.AspNetCore.App") ?? throw new HostKitException($"This machine has no ASP.NET Core runtime for {framework}.") : null;
        // The host's resolver works with every runtime that is not newer than it.
        var resolver = Directory.EnumerateDirectories($"{sdk.Root}/host/fxr").Select(d => Path.GetFileName(d)!).OrderBy(n => Version.TryParse(n.Split('-')[0], out var v) ? v : new Version()).Last();
        return new("dotnet-runtime", 1, $"{(web ? "aspnetcore" : "dotnet")}-runtime-{version}")
        {
            Inputs =
            [
                new("runtime", $"{version} {FileHash.Of($"{sdk.Root}/shared/Microsoft.NETCore.App/{version}/System.Private.CoreLib.dll")}"),
                new("ASP.NET Core", aspNet is null ? "" : $"{aspNet} {FileHash.Of($"{sdk.Root}/shared/Microsoft.AspNetCore.App/{aspNet}/Microsoft.AspNetCore.dll")}"),
                new("resolver", resolver),
            ],
            Shown = sdk.Root.StartsWith("/usr/", StringComparison.Ordinal) ? [] : [sdk.Root],
            Steps =
            [
                new BuildStep("copy", $"""
                    cd '{sdk.Root}'
                    mkdir -p "$out/host/fxr" "$out/shared/Microsoft.NETCore.App"
                    cp dotnet "$out/"
                    for text in LICENSE.txt ThirdPartyNotices.txt; do [ ! -f "$text" ] || cp "$text" "$out/"; done
                    cp -R 'host/fxr/{resolver}' "$out/host/fxr/"
                    cp -R 'shared/Microsoft.NETCore.App/{version}' "$out/shared/Microsoft.NETCore.App/"
                    {(aspNet is null ? "" : $"mkdir \"$out/shared/Microsoft.AspNetCore.App\"; cp -R 'shared/Microsoft.AspNetCore.App/{aspNet}' \"$out/shared/Microsoft.AspNetCore.App/\"")}
                    """),
            ],
            Expected = ["dotnet"],
        };
    }
}
