using System.Text;
using HostKit.Testing;

namespace HostKit.Server.MachineTests;

/// <summary>sshd, backups and mail about failures on a booted machine.</summary>
public sealed class ServerTests : IAsyncLifetime
{
    private static readonly MachineImage Image = MachineImage.Debian().WithPackages("openssh-server", "restic", "borgbackup");

    private readonly string _password = Path.GetTempFileName();
    private Machine _machine = null!;

    public async ValueTask InitializeAsync()
    {
        await File.WriteAllTextAsync(_password, "correct horse");
        _machine = await Machine.StartAsync(Image);
        // A stand-in for a mail server's sendmail: it keeps what it is given.
        await _machine.ShellAsync("""
            useradd --create-home --shell /bin/bash --groups sudo ada; echo 'ada:secret' | chpasswd
            mkdir -p /srv/shop /srv/backups; echo one > /srv/shop/orders; echo no > /srv/shop/cache.tmp
            printf '#!/bin/sh\nprintf "%%s " "$@" >> /root/mail\ncat >> /root/mail\n' > /usr/sbin/sendmail; chmod 755 /usr/sbin/sendmail
            printf '[Service]\nType=oneshot\nExecStart=/bin/sh -c "echo the disk is full; exit 3"\n' > /etc/systemd/system/breaks.service; systemctl daemon-reload
            """);
    }

    public async ValueTask DisposeAsync()
    {
        File.Delete(_password);
        await _machine.DisposeAsync();
    }

    [Fact]
    public async Task Sshd_backups_and_mail_work_and_go_again()
    {
        const string files = "find /etc/ssh /etc/systemd/system /usr/local/sbin /etc/credstore.encrypted -type f 2>/dev/null | sort | xargs sha256sum";
        var before = (await _machine.ShellAsync(files)).Output;
        await DoneAsync(Box());
        Assert.Equal(ApplyOutcome.NothingToDo, (await ApplyAsync(Box())).Outcome);

        Assert.Equal("37", (await _machine.ShellAsync("cat /proc/sys/net/ipv4/tcp_fin_timeout")).Output);
        var unknown = await Assert.ThrowsAsync<InvalidConfigurationException>(() => _machine.Host.PlanAsync(new HostConfiguration("other").Add(new Sysctl("x") { ["net.ipv4.tcp_fin_timeuot"] = "1" })));
        Assert.Contains("did you mean tcp_fin_timeout", unknown.Message, StringComparison.Ordinal);
        await SshdAsync();
        await BackupAsync("restic");
        await BackupAsync("borg");
        await MailAsync();

        Assert.Equal("", (await _machine.ShellAsync("grep -rl 'correct horse' /etc /usr/local/sbin /var/lib/hostkit || true")).Output);
        Assert.Equal(ApplyOutcome.Done, (await (await _machine.Host.PlanRemovalAsync("box")).ApplyAsync()).Outcome);
        Assert.Equal(before, (await _machine.ShellAsync(files)).Output);
        Assert.Contains("maxauthtries 6", (await _machine.ShellAsync("sshd -T")).Output, StringComparison.Ordinal);
    }

    private async Task SshdAsync()
    {
        Assert.Equal("maxauthtries 3\npermitrootlogin no", (await _machine.ShellAsync("sshd -T | grep -E '^(maxauthtries|permitrootlogin) ' | sort")).Output);
        Assert.StartsWith("SSH-2.0", (await _machine.ShellAsync("for i in $(seq 50); do bash -c 'exec 3<>/dev/tcp/127.0.0.1/2222; read -r line <&3; echo $line' 2>/dev/null && break; sleep 0.1; done")).Output, StringComparison.Ordinal);
        var refused = await ApplyAsync(Box(new Sshd { Ports = [2222], ["Ciphers"] = "rot13" }));
        Assert.Equal(ApplyOutcome.Refused, refused.Outcome);
        Assert.Contains("Bad SSH2 cipher spec 'rot13'", string.Join('\n', refused.Failures), StringComparison.Ordinal);
        var lockOut = await Assert.ThrowsAsync<InvalidConfigurationException>(() => ApplyAsync(Box(new Sshd { PasswordAuthentication = false })));
        Assert.Contains("ada could before, but has no authorized key, and sshd takes no password", lockOut.Message, StringComparison.Ordinal);
    }

    private async Task BackupAsync(string program)
    {
        var backup = $"hostkit-backup-{program}";
        await _machine.ShellAsync($"systemctl start {backup}.service {backup}-check.service");
        await _machine.ShellAsync($"echo two > /srv/shop/orders; systemctl start {backup}.service; echo lost > /srv/shop/orders; {backup} restore /root/{program}");
        Assert.Equal("two\ndumped", (await _machine.ShellAsync($"cd /root/{program}; cat srv/shop/orders var/lib/{backup}/dumps/db.sql; ls srv/shop | grep tmp || true")).Output);
        Assert.Equal("active", (await _machine.ShellAsync($"systemctl is-active {backup}.timer")).Output);
        // Where the repository is damaged the unit fails, for everybody to see.
        await _machine.ShellAsync($"mv /srv/backups/{program}/config /srv/backups/{program}/gone; ! systemctl start {backup}.service; systemctl is-failed {backup}.service; mv /srv/backups/{program}/gone /srv/backups/{program}/config");
        await _machine.ShellAsync("echo one > /srv/shop/orders");
    }

    private async Task MailAsync()
    {
        await _machine.ShellAsync("rm -f /root/mail; systemctl start breaks.service || true; systemctl start breaks.service || true; for i in $(seq 50); do grep -q 'disk is full' /root/mail 2>/dev/null && break; sleep 0.1; done; sleep 1");
        var mail = Encoding.UTF8.GetString(await _machine.ReadBytesAsync("/root/mail"));
        Assert.Contains("-f root@", mail, StringComparison.Ordinal);
        Assert.Contains("To: admin@example.org\nSubject: breaks.service failed on ", mail, StringComparison.Ordinal);
        Assert.Contains("the disk is full", mail, StringComparison.Ordinal);
        Assert.Equal(2, mail.Split("Subject: breaks.service").Length);
        // A mail that cannot be sent is not told of by mail.
        await _machine.ShellAsync("mv /usr/sbin/sendmail /root/; rm -rf /run/hostkit-failure-mail/*; systemctl start breaks.service || true; sleep 2; mv /root/sendmail /usr/sbin/; systemctl reset-failed");
        Assert.Equal("", (await _machine.ShellAsync("ls /run/hostkit-failure-mail | grep hostkit || true")).Output);
    }

    private HostConfiguration Box(Sshd? sshd = null) => new HostConfiguration("box")
        .Add(sshd ?? new Sshd { Ports = [2222], PermitRootLogin = RootLogin.No, MaxAuthTries = 3, AllowUsers = ["ada"] })
        .Add(Backup("restic", BackupRepository.Restic("/srv/backups/restic")))
        .Add(Backup("borg", BackupRepository.Borg("/srv/backups/borg")))
        .Add(new Sysctl("test") { ["net.ipv4.tcp_fin_timeout"] = "37" })
        .Add(new FailureMail("admin@example.org"));

    private Backup Backup(string name, BackupRepository repository) => new(name, repository, Secret.FromFile(_password))
    {
        Paths = ["/srv/shop"], Excludes = ["*.tmp"], Dumps = [new("db.sql", new Command("echo", "dumped"), "nobody")],
    };

    private async Task DoneAsync(HostConfiguration box)
    {
        var result = await ApplyAsync(box);
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join('\n', result.Failures));
    }

    private async Task<ApplyResult> ApplyAsync(HostConfiguration box) => await (await _machine.Host.PlanAsync(box)).ApplyAsync();
}
