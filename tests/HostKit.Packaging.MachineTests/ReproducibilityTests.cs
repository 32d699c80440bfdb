using HostKit.Packaging.MachineTests.Together;
using HostKit.Packaging.MachineTests.Together.Programs;

namespace HostKit.Packaging.MachineTests;

/// <summary>The same input gives the same bytes, whoever builds it, wherever, whenever and in which language.</summary>
public sealed class ReproducibilityTests
{
    [Theory]
    [InlineData("custom")]
    [InlineData("static")]
    [InlineData("dotnet")]
    [InlineData("dotnet-single")]
    [InlineData("python")]
    [InlineData("node")]
    [InlineData("deno")]
    public async Task Root_here_and_a_stranger_elsewhere_build_the_same_bytes(string kind)
    {
        using Served program = kind.Split('-')[0] switch { "custom" => new CProgram(), "static" => new StaticFiles(), "dotnet" => new DotnetProgram(), "node" => new NodeProgram(), "deno" => new DenoProgram(), "python" => new PythonBot(), _ => throw new ArgumentException(kind) };
        program.Write("1");
        if (Reproduction.App(kind, program.Folder.Path) is DotnetApp { Runtime: DotnetRuntime.SingleFile } single)
            await single.LockAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var root = new Folder();
        Assert.Equal(0, await Reproduction.RunAsync(kind, root.Path, program.Folder.Path));
        var here = SameBytes.Of(root.Path);
        Assert.Equal(here, await SameBytes.AsStrangerAsync(kind, program.Folder.Path));
        Console.WriteLine($"# {kind}: {here.Length} files and folders, the same bytes");
    }
}
