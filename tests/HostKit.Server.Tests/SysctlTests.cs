namespace HostKit.Server.Tests;

public sealed class SysctlTests
{
    [Fact]
    public void Settings_are_lines() => Assert.EndsWith("\nnet.core.somaxconn = 1024\nvm.swappiness = 10\n", new Sysctl("x") { ["vm.swappiness"] = "10", ["net.core.somaxconn"] = "1024" }.ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("-vm.swappiness", "1")]
    [InlineData("net.*", "1")]
    [InlineData("a/../b", "1")]
    [InlineData("vm.swappiness", "1\nvm.x = 2")]
    [InlineData("vm.swappiness", " ")]
    public void What_is_no_setting_is_refused(string key, string value) => Assert.ThrowsAny<ArgumentException>(() => new Sysctl("x") { [key] = value });
}
