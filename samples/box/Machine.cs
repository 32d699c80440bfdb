using System.Net;
using HostKit;
using HostKit.Network;
using HostKit.Server;
using static Facts;

/// <summary>The machine itself: who reaches it, what it tells when something fails, and what survives it.</summary>
static class Machine
{
    public static void AddMachine(this HostConfiguration box)
    {
        box.Add(new HostName("box"));
        box.Add(Uplink);
        // The sites, and SSH, open what they need.
        box.Add(new Firewall { Rules = [FirewallRule.Udp(60000, 60001) with { Comment = "mosh" }] });
        box.Add(new Sshd { PermitRootLogin = RootLogin.No, PasswordAuthentication = false, AllowUsers = ["anna", "git"], MaxAuthTries = 3 });

        box.Add(new LocalTime("Europe/Berlin"));
        box.Add(new Sysctl("network") { ["net.core.somaxconn"] = "1024" });
        box.Add(new LogRotation("sites", "/var/log/sites/*.log") { Keep = 30, MaxSize = ByteSize.MiB(100) });
        box.Add(new UnattendedUpgrades { RebootAt = new(4, 30) });

        box.Add(new FailureMail($"anna@{Domain}")
        {
            Units = ["bots.service", "quiz.service", "quiz-tidy.service", "speech.service", "nginx.service", "hostkit-backup-box.service"],
            Relay = new("mail.example.net") { User = "anna", Password = Secret("mail") },
        });
        box.Add(new Backup("box", BackupRepository.Restic(BackupPlace), Secret("backup"))
        {
            Paths = ["/etc", "/home", "/srv", "/var/lib/private", "/var/lib/containers/storage/volumes"],
            Keep = new() { Daily = 7, Weekly = 5, Monthly = 12 },
        });
    }
}
