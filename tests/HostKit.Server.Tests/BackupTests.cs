namespace HostKit.Server.Tests;

public sealed class BackupTests
{
    private static readonly Secret Password = Secret.FromEnvironment("HOSTKIT_NO_SUCH_PASSWORD");

    [Fact]
    public void What_could_not_be_backed_up_is_told()
    {
        Assert.Equal(["server.backup-nothing"], Of().Validate().Select(f => f.Id));
        Assert.Equal(
            ["server.backup-path", "server.backup-itself", "server.backup-keep", "server.backup-dump", "server.backup-variable"],
            (Of() with { Paths = ["srv", "/srv"], Keep = new(0, 0, 0), Dumps = [new("a/b", new Command("true"))], Credentials = [("A-B", Password)] }).Validate().Select(f => f.Id));
    }

    [Theory]
    [InlineData("rest:https://ada:secret@example.org/")]
    [InlineData("sftp://ada:secret@example.org/x")]
    [InlineData("a\nb")]
    [InlineData(" ")]
    public void A_place_with_a_password_in_it_is_refused(string place)
        => Assert.DoesNotContain("secret@", Assert.ThrowsAny<ArgumentException>(() => BackupRepository.Restic(place)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("a b")]
    [InlineData("../x")]
    [InlineData("")]
    public void A_name_that_no_unit_could_have_is_refused(string name) => Assert.ThrowsAny<ArgumentException>(() => new Backup(name, BackupRepository.Borg("/b"), Password));

    [Fact]
    public void Words_are_the_shell_s_words()
        => Assert.Contains(@"--exclude=it'\''s $(x)' -- '/srv/a b'", new BackupProgram(Of() with { Paths = ["/srv/a b"], Excludes = ["it's $(x)"] }).ToString(), StringComparison.Ordinal);

    private static Backup Of() => new("shop", BackupRepository.Restic("/srv/backups"), Password);
}
