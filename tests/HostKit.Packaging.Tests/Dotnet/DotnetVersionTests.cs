namespace HostKit.Packaging.Tests.Dotnet;

/// <summary>The rules of global.json (https://learn.microsoft.com/dotnet/core/tools/global-json).</summary>
public sealed class DotnetVersionTests
{
    private static readonly DotnetVersion[] Installed = [.. new[] { "8.0.404", "10.0.100", "10.0.104", "10.0.203", "10.0.401", "10.1.100", "11.0.100-preview.2", "11.0.100" }.Select(v => DotnetVersion.Parse(v)!)];

    [Theory]
    [InlineData("10.0.104", "disable", "10.0.104")]
    [InlineData("10.0.105", "disable", null)]
    [InlineData("10.0.102", "patch", "10.0.104")]
    [InlineData("10.0.100", "patch", "10.0.100")]
    [InlineData("10.0.100", "latestPatch", "10.0.104")]
    [InlineData("10.0.105", "latestPatch", null)]
    [InlineData("10.0.105", "feature", "10.0.203")]
    [InlineData("10.0.100", "latestFeature", "10.0.401")]
    [InlineData("10.0.500", "minor", "10.1.100")]
    [InlineData("10.0.100", "latestMinor", "10.1.100")]
    [InlineData("9.0.100", "major", "10.0.104")]
    [InlineData("8.0.100", "latestMajor", "11.0.100")]
    [InlineData("12.0.100", "latestMajor", null)]
    public void An_sdk_is_chosen_as_dotnet_does(string wanted, string policy, string? chosen) => Assert.Equal(chosen, DotnetVersion.Parse(wanted)!.RollForward(Installed, policy)?.Text);

    [Fact]
    public void A_preview_comes_before_its_release() => Assert.True(DotnetVersion.Parse("11.0.100-preview.2")!.CompareTo(DotnetVersion.Parse("11.0.100")) < 0);
}
