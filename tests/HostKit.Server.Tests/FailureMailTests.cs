namespace HostKit.Server.Tests;

public sealed class FailureMailTests
{
    [Theory]
    [InlineData("admin")]
    [InlineData("-x@example.org")]
    [InlineData("a@example.org\nBcc: b@example.org")]
    [InlineData("a@example.org,b@example.org")]
    public void What_is_no_address_is_refused(string address) => Assert.Throws<ArgumentException>(() => new FailureMail(address));

    [Fact]
    public void A_login_that_could_not_work_or_be_overheard_is_told()
        => Assert.Equal(
            ["server.mail-lines", "server.mail-login", "server.mail-plain", "server.mail-port", "server.mail-word"],
            new FailureMail("a@example.org") { JournalLines = -1, Relay = new("a b") { Port = 0, Tls = false, Password = Secret.FromEnvironment("X") } }.Validate().Select(f => f.Id));

    [Fact]
    public void All_services_or_the_chosen_units_tell()
    {
        Assert.Contains("/etc/systemd/system/service.d/50-hostkit-failure-mail.conf", Paths(new("a@example.org")));
        var chosen = Paths(new("a@example.org") { Units = ["shop.service", "data.mount"] });
        Assert.DoesNotContain("/etc/systemd/system/service.d/50-hostkit-failure-mail.conf", chosen);
        Assert.Contains("/etc/systemd/system/data.mount.d/50-hostkit-failure-mail.conf", chosen);
    }

    private static IEnumerable<string> Paths(FailureMail mail) => mail.Lower(Host.Directory(Path.GetTempPath())).OfType<FileResource>().Select(f => f.Path);
}
