using System.Text;
using CsCheck;

namespace HostKit.Systemd.Tests.Reading;

/// <summary>Whatever is in a file: it is read, or refused with its place; what was read comes back byte for byte, and through the types with all its names.</summary>
public sealed class MutationTests
{
    private static readonly string[] Seeds =
    [
        "[Unit]\nDescription=A b\nAfter=network.target a@%i.service\nConditionPathExists=|!/etc/x\n\n[Service]\nType=notify\nExecStartPre=-/bin/a --b \"c d\" ${E} $F %i\nExecStart=@/bin/a b \\\n# in between\n  'c d' \\x41 %%\nEnvironment=A=1 \"B=2 3\"\nEnvironmentFile=-/etc/default/x\nRestartSec=1min 20s\nCapabilityBoundingSet=~CAP_KILL CAP_CHOWN\nSystemCallFilter=~@raw-io ptrace\nMemoryMax=1.5G\nUMask=0077\nReadWritePaths=-/a \"/b c\"\nBindPaths=/a:/b:norbind\nExecStop=\n[Install]\nWantedBy=multi-user.target\n",
        "[Socket]\nListenStream=/run/x.sock\nListenDatagram=[::1]:80\nListenStream=80\nSocketMode=0660\nAccept=yes\n[Timer]\nOnCalendar=Mon..Fri 09:00\nOnBootSec=5min\nPersistent=true\n[Mount]\nWhat=/dev/sda\nWhere=/x\nOptions=ro,noexec\n",
        "[Match]\nName=en* !eth0\n[Network]\nDHCP=ipv4\nDNS=[::1]:53#a.b 9.9.9.9\n[Address]\nAddress=10.0.0.1/8\n[Address]\nAddress=2001:db8::1/64\n[Route]\nDestination=0.0.0.0/0\nGateway=10.0.0.2\nMetric=10\n[WireGuardPeer]\nPublicKey=AAAA\nAllowedIPs=10.0.0.0/8,::/0\n[Link]\nMACAddress=00:11:22:33:44:55\n",
        "[Container]\nImage=docker.io/x:1\nEnvironment=A=b \"C=d e\"\nExec=sleep 1 $$X %n\nPublishPort=80:80\nLabel=a=b\nVolume=/a:/b:ro\nHealthInterval=30s\nReadOnly=true\n[X-Mine]\nKey=1\n[Unknown]\nKey=\n",
    ];

    private static readonly string[] Pieces =
    [
        "\n", "\r", "\0", "\\\n", "\\", "=", "[", "]", "[Unit]\n", "[Service]\n", "ExecStart=", "Environment=", "CPUAffinity=", "#", ";", "%", "%i", "%q", "$", "${", "\"", "'", " ", "\t", "\uFEFF", "é", "😀", "\u2028",
        "~", ":", ",", "-", "+", "@", "!", "|", "0", "99999999999999999999", "-1", "1.5", "infinity", "yes", "\\x", "\\x00", "\\xff", "\\777", "\\u12", "\\U00110000", "/", "..", "::", "[::1]:0",
    ];

    private static readonly Gen<byte[]> Mutated = Gen.OneOf(Seeds.Select(s => Gen.Const(Encoding.UTF8.GetBytes(s))).ToArray()).SelectMany(
        seed => Gen.Select(Gen.Int[0, seed.Length], Gen.Int[0, 12], Gen.OneOf(Gen.OneOf(Pieces.Select(Gen.Const).ToArray()).Select(Encoding.UTF8.GetBytes), Gen.Byte.Array[0, 3])).Array[1, 6].Select(
            changes => changes.Aggregate(seed, (bytes, change) => Changed(bytes, change.Item1, change.Item2, change.Item3))));

    [Fact]
    public void Every_mutated_file_is_read_or_refused_with_its_place()
    {
        var (read, refused) = (0, 0);
        Mutated.Sample(
            bytes =>
            {
                UnitFile file;
                try
                {
                    file = UnitFile.Parse(bytes, "a.service");
                }
                catch (SyntaxException e)
                {
                    Interlocked.Increment(ref refused);
                    return e.Line > 0 && e.Column > 0 && e.File == "a.service";
                }

                Interlocked.Increment(ref read);
                return file.ToBytes().AsSpan().SequenceEqual(bytes) && KeepsNames(file, (UnitFileKind)(bytes.Length % 5));
            },
            iter: 100_000);
        Assert.True(read > 50_000 && refused > 1_000, $"{read} read, {refused} refused");
    }

    [Fact]
    public void Every_mutated_file_can_be_printed_as_CSharp() => Mutated.Sample(
        bytes =>
        {
            try
            {
                _ = CSharpCode.Of(UnitFile.Parse(bytes, "a.service"), "a.service");
                _ = CSharpCode.Of(UnitFile.Parse(bytes, "a.network"), "a.network");
            }
            catch (SyntaxException)
            {
                return true;
            }

            return true;
        },
        iter: 2_000);

    /// <summary>The typed sections, written and read again, have the same names in the same order, and are the same values: reading is stable.</summary>
    private static bool KeepsNames(UnitFile file, UnitFileKind kind)
    {
        var sections = Section.ReadAll(file, kind);
        var written = UnitFile.Parse(new UnitFile(sections.Select(s => s.ToSyntax())).ToBytes(), "a.service");
        var names = file.Sections.Where(s => s.Name.Length > 0).SelectMany(s => s.Entries.Where(e => e.Key[0] != '\uFEFF').Select(e => (s.Name, e.Key)).Distinct());
        return names.SequenceEqual(written.Sections.SelectMany(s => s.Entries.Select(e => (s.Name, e.Key)).Distinct()))
            && Section.ReadAll(written, kind).SequenceEqual(sections);
    }

    private static byte[] Changed(byte[] bytes, int at, int removed, byte[] added)
    {
        at = Math.Min(at, bytes.Length);
        return [.. bytes.AsSpan(0, at), .. added, .. bytes.AsSpan(Math.Min(bytes.Length, at + removed))];
    }
}
