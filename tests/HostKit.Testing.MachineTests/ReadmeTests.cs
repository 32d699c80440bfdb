using System.Runtime.CompilerServices;

namespace HostKit.Testing.MachineTests;

public sealed class ReadmeTests
{
    [Fact]
    public void The_example_of_the_readme_is_one_of_these_tests()
    {
        var folder = Path.GetDirectoryName(ThisFile())!;
        var example = File.ReadAllText(Path.Combine(folder, "ExampleTests.cs"));
        var readme = File.ReadAllText(Path.Combine(folder, "../../src/HostKit.Testing/README.md"));
        Assert.Contains($"```csharp\n{example}```\n", readme);
    }

    static string ThisFile([CallerFilePath] string path = "") => path;
}
