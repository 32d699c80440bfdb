using System.Runtime.InteropServices;

namespace HostKit.Packaging;

/// <summary>A program that the npm registry has as a package of its own for each architecture.</summary>
internal static class NpmBinary
{
    /// <summary>This machine's architecture as npm calls it.</summary>
    public static string Architecture => RuntimeInformation.OSArchitecture == System.Runtime.InteropServices.Architecture.Arm64 ? "arm64" : "x64";

    /// <summary>How one file of such a package becomes <c>bin/NAME</c>.</summary>
    public static Recipe Recipe(string name, string package, string version, Checksum integrity, string file)
    {
        var registry = Environment.GetEnvironmentVariable("npm_config_registry") is { Length: > 0 } own ? own.TrimEnd('/') : "https://registry.npmjs.org";
        var address = new Uri($"{registry}/{package}/-/{package[(package.LastIndexOf('/') + 1)..]}-{version}.tgz");
        return new("npm-binary", 1, $"{name}-{version}")
        {
            Inputs = [new("package", $"{package}@{version}"), new("contents", integrity.ToString())],
            Fill = (folder, progress, cancellationToken) => Download.ToAsync(address, integrity, $"{folder}/package.tgz", progress, cancellationToken),
            Steps = [new BuildStep("unpack", $"tar -xzf package.tgz\nmkdir \"$out/bin\"\ncp package/{file} \"$out/bin/{name}\"\nchmod 755 \"$out/bin/{name}\"")],
            Expected = [$"bin/{name}"],
        };
    }
}
