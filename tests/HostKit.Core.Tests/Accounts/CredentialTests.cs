namespace HostKit.Core.Tests.Accounts;

/// <summary>Keys and password hashes: what is taken, and what is refused without being shown.</summary>
public sealed class CredentialTests : IDisposable
{
    private readonly AccountDirectory _host = new();

    public void Dispose() => _host.Dispose();

    [Theory]
    [InlineData(AccountDirectory.Key)]
    [InlineData("  " + AccountDirectory.Key + "\n")]
    [InlineData("no-pty,command=\"/usr/bin/rsync --server \\\"a b\\\"\",from=\"192.0.2.0/24\" " + AccountDirectory.Key)]
    [InlineData("restrict\t" + AccountDirectory.Key)]
    [InlineData("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f")]
    public void A_public_key_is_taken(string key) => Assert.Equal(key.Trim(), Assert.Single(new UserResource("eve") { AuthorizedKeys = [key] }.AuthorizedKeys!.Value));

    [Theory]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAABG5vbmU=\n-----END OPENSSH PRIVATE KEY-----", "private key")]
    [InlineData("-----BEGIN OPENSSH PRIVATE KEY----- b3BlbnNzaC1rZXktdjEAAAAABG5vbmU=", "private key")]
    [InlineData("b3BlbnNzaC1rZXktdjEAAAAABG5vbmU=", "no public key")]
    [InlineData("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZ", "damaged")]
    [InlineData("ssh-rsa AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f", "damaged")]
    [InlineData("ssh-ed25519 b3BlbnNzaC1rZXktdjEAAAAABG5vbmU=", "damaged")]
    [InlineData("ssh-ed25519 secret!", "damaged")]
    [InlineData(AccountDirectory.Key + "\n" + AccountDirectory.Key, "several lines")]
    [InlineData("", "no public key")]
    public void Anything_else_is_refused_and_not_shown(string key, string told)
    {
        var refused = Assert.Throws<ArgumentException>(() => new UserResource("eve") { AuthorizedKeys = [key] });
        Assert.Contains(told, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("b3BlbnNz", refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(AccountDirectory.Hash)]
    [InlineData(AccountDirectory.OtherHash)]
    [InlineData("$2b$12$abcdefghijklmnopqrstuuABCDEFGHIJKLMNOPQRSTUVWXYZabcde")]
    [InlineData("$6$rounds=656000$saltsaltsaltsalt$1234567890123456789012345678901234567890123456789012345678901234567890123456789012345.")]
    public void A_password_hash_is_taken(string hash) => Assert.Equal(hash, new UserResource("eve") { PasswordHash = hash }.PasswordHash);

    [Theory]
    [InlineData("hunter2-secret")]
    [InlineData("")]
    [InlineData("$1$abcdefgh$secret7890123456789012")]
    [InlineData("$6$secret")]
    [InlineData(AccountDirectory.Hash + ":secret")]
    [InlineData(AccountDirectory.Hash + "\nsecret")]
    [InlineData("!")]
    public void A_plain_or_weak_password_is_refused_and_not_shown(string hash)
        => Assert.DoesNotContain("secret", Assert.Throws<ArgumentException>(() => new UserResource("eve") { PasswordHash = hash }).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_hash_is_on_no_plan_and_in_no_text()
    {
        var user = new UserResource("eve") { PasswordHash = AccountDirectory.Hash };
        Assert.DoesNotContain("$6$", user.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("$6$", string.Concat(await _host.Apply(user)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_of_a_user_that_is_there_go_where_its_home_is()
    {
        _host.Passwd = _host.Passwd.Replace("/home/ada", "/srv/ada", StringComparison.Ordinal);
        await _host.Apply(new UserResource("ada") { AuthorizedKeys = [AccountDirectory.Key, AccountDirectory.OtherKey] });
        Assert.Equal($"{AccountDirectory.Key}\n{AccountDirectory.OtherKey}\n", _host.Read("srv/ada/.ssh/authorized_keys"));
    }

    [Fact]
    public async Task Keys_without_a_home_are_refused()
        => Assert.Contains("set Home", (await Assert.ThrowsAsync<HostKitException>(() => _host.Plan(new UserResource("bots") { System = true, AuthorizedKeys = [AccountDirectory.Key] }))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Keys_that_were_there_before_are_refused_or_adopted()
    {
        _host.Write("home/ada/.ssh/authorized_keys", AccountDirectory.OtherKey);
        Assert.Contains("file[/home/ada/.ssh/authorized_keys]", (await _host.Refused(new UserResource("ada") { AuthorizedKeys = [AccountDirectory.Key] })).Message, StringComparison.Ordinal);
        await _host.Apply(new UserResource("ada") { AuthorizedKeys = [AccountDirectory.Key], Adopt = true });
        await _host.Apply();
        Assert.Equal(AccountDirectory.OtherKey, _host.Read("home/ada/.ssh/authorized_keys"));
    }
}
