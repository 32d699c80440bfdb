using HostKit.Tests;
using PublicApiGenerator;

namespace HostKit.Packages.Tests;

/// <summary>
/// The public surface of every package, kept in <c>Expected/</c> so that a change of it is seen in review.
/// <c>HOSTKIT_ACCEPT=1</c> writes the files anew.
/// </summary>
public sealed class PublicApiTests
{
    [Theory]
    [MemberData(nameof(BorderTests.Packages), MemberType = typeof(BorderTests))]
    public void The_public_surface_is_the_expected_one(string id)
    {
        var surface = BorderTests.Load(id).GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }).ReplaceLineEndings("\n") + "\n";
        var expected = Repository.PathOf($"tests/HostKit.Packages.Tests/Expected/{id}.public.cs");
        if (Environment.GetEnvironmentVariable("HOSTKIT_ACCEPT") == "1")
            File.WriteAllText(expected, surface);
        Assert.True(File.Exists(expected), $"{expected} is missing: run with HOSTKIT_ACCEPT=1 and read it");
        Assert.Equal(File.ReadAllText(expected), surface);
    }
}
