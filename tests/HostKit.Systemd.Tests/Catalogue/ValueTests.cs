namespace HostKit.Systemd.Tests.Catalogue;

/// <summary>Values read back what they write, refuse what they are not, and texts come out by the rules of their directive.</summary>
public sealed class ValueTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { CpuSet.Parse("0-2,5 7-7").ToString(), "0-2 5 7" }, { CpuSet.Parse("numa").ToString(), "numa" }, { DeviceRule.Parse("/dev/null").ToString(), "/dev/null rwm" }, { DeviceRule.Parse("char-pts rw").ToString(), "char-pts rw" },
        { DeviceLimit.Parse("/dev/sda 5M").ToString(), "/dev/sda 5000000" }, { DeviceLimit.Parse("\"/a b\" infinity").ToString(), "\"/a b\" infinity" }, { DeviceWeight.Parse("/dev/sda 200").ToString(), "/dev/sda 200" },
        { Delegation.Parse("on").ToString(), "yes" }, { Delegation.Parse("cpu io").ToString(), "cpu io" }, { NameRule.Parse("~ext4 xfs").ToString(), "~ext4 xfs" }, { BpfProgram.Parse("egress:/sys/fs/bpf/a%%b").ToString(), "egress:/sys/fs/bpf/a%%b" },
        { SocketBindRule.Parse("any").ToString(), "any" }, { SocketBindRule.Parse("ipv6:tcp:1-2").ToString(), "ipv6:tcp:1-2" }, { SocketBindRule.Parse("udp").ToString(), "udp" }, { NumberRange.Parse("7").ToString(), "7" },
        { NftSet.Parse("cgroup:inet:a:b").ToString(), "cgroup:inet:a:b" }, { Percentage.Parse("12.50%").ToString(), "12.5%" }, { MountOptions.Parse("ro").ToString(), "root:ro" }, { MountOptions.Parse("usr:ro,dev").ToString(), "usr:ro,dev" },
        { NameValue.Parse("a.b=c=%%d").ToString(), "a.b=c=%%d" }, { LogField.Parse("\"A_B=c d\"").ToString(), "\"A_B=c d\"" }, { CredentialData.Parse("a:b:c").ToString(), "a:b:c" },
        { OpenFile.Parse("/a::read-only").ToString(), "/a::read-only" }, { OpenFile.Parse("/a:n:append,graceful").ToString(), "/a:n:append,graceful" },
        { DeviceLatency.Parse("/dev/sda 25ms").ToString(), "/dev/sda 25ms" }, { ImageMount.Parse("-/a:/b:ro").ToString(), "-/a:/b:root:ro" }, { ImageMount.Parse("/a:usr:ro:root:dev").ToString(), "/a:usr:ro:root:dev" },
        { Base64Data.Parse("AQID").ToString(), "AQID" }, { ListenAddress.Parse("[::1]:80").ToString(), "[::1]:80" }, { ListenAddress.Parse("vsock::1234").ToString(), "vsock::1234" }, { InterfaceName.Parse("eth0.5").ToString(), "eth0.5" },
        { MacAddress.Parse("00-53-00-AB-CD-EF").ToString(), "00:53:00:ab:cd:ef" }, { IPPrefix.Parse("192.0.2.5/24").ToString(), "192.0.2.5/24" }, { IPPrefix.Parse("2001:DB8::1").ToString(), "2001:db8::1" },
        { DnsServer.Parse("[2001:db8::53]:853%eth0#a.example").ToString(), "[2001:db8::53]:853%eth0#a.example" }, { BitRate.Parse("1.5G").ToString(), "1500M" }, { TmpfilesEntry.Parse("d! /a%%b 0755 root - 10d").ToString(), "d! /a%%b 0755 root - 10d" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_and_written(string written, string expected) => Assert.Equal(expected, written);

    public static TheoryData<Func<string, object>, string> Mistakes => new()
    {
        { CpuSet.Parse, "3-1" }, { CpuSet.Parse, "a" }, { CpuSet.Parse, "99999" }, { CpuSet.Parse, "" }, { DeviceRule.Parse, "/etc/x rw" }, { DeviceRule.Parse, "/dev/null x" }, { DeviceLimit.Parse, "/dev/sda 5X" }, { DeviceLimit.Parse, "sda 5" },
        { DeviceWeight.Parse, "/dev/sda 0" }, { Delegation.Parse, "cpu nope" }, { NameRule.Parse, "" }, { NameRule.Parse, "a\nb" }, { BpfProgram.Parse, "nope:/x" }, { text => SocketBindRule.Parse(text), "ipv4:99999" }, { SocketBindRule.Parse, "" },
        { text => NumberRange.Parse(text), "5-1" }, { NftSet.Parse, "cgroup:inet:a" }, { NftSet.Parse, "x:inet:a:b" }, { text => Percentage.Parse(text), "101%" }, { text => Percentage.Parse(text), "5" }, { DeviceLatency.Parse, "/dev/sda soon" }, { ImageMount.Parse, "a" }, { ImageMount.Parse, "/a:nope:ro" }, { NameValue.Parse, "ab" }, { LogField.Parse, "a=b" }, { CredentialData.Parse, "a" }, { OpenFile.Parse, "/a:b:c" }, { OpenFile.Parse, "a" }, { MountOptions.Parse, "nope:ro" }, { Base64Data.Parse, "!" },
        { ListenAddress.Parse, "0" }, { ListenAddress.Parse, "example.org:80" }, { ListenAddress.Parse, "relative/path" }, { InterfaceName.Parse, "a b" }, { InterfaceName.Parse, "12" }, { MacAddress.Parse, "00:53" }, { IPPrefix.Parse, "192.0.2.5/33" },
        { IPPrefix.Parse, "0x7f.1" }, { DnsServer.Parse, "dns.example" }, { text => BitRate.Parse(text), "fast" }, { TmpfilesEntry.Parse, "y /a" }, { TmpfilesEntry.Parse, "d relative" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_with_the_text(Func<string, object> parse, string text)
        // Of a pair it may be the name alone that is wrong.
        => Assert.Contains(text.Split('=')[0], Assert.Throws<FormatException>(() => parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Percent_signs_are_doubled_where_systemd_replaces_specifiers_and_nowhere_else()
    {
        Assert.Equal("[Service]\nRootHash=a%b\n", new ServiceSection { RootHash = "a%b" }.ToString());
        Assert.Equal("[Service]\nUtmpIdentifier=a%%b\n", new ServiceSection { UtmpIdentifier = "a%b" }.ToString());
        Assert.Equal("[Network]\nDescription=a%b\n", new NetworkSection { Description = "a%b" }.ToString());
        Assert.Equal("[Container]\nImage=a%%b$$c\n", new ContainerSection { Image = "a%b$c" }.ToString());
        Assert.Equal("[Container]\nImage=a-%i\n", new ContainerSection { Image = UnitString.Template("a-%i") }.ToString());
        Assert.Throws<ArgumentException>(() => new NetworkSection { Description = UnitString.Template("%i") });
    }

    [Fact]
    public void Input_and_output_can_be_descriptors_that_are_handed_over()
    {
        Assert.Equal("[Service]\nStandardInput=fd:in\nStandardOutput=fd:out\n", new ServiceSection { StandardInput = InputSource.Descriptor("in"), StandardOutput = OutputTarget.Descriptor("out") }.ToString());
        Assert.Throws<ArgumentException>(() => InputSource.Descriptor("a:b"));
        Assert.Throws<ArgumentException>(() => OutputTarget.Descriptor(""));
    }

    [Theory]
    [InlineData(" a")]
    [InlineData("a ")]
    [InlineData("a\\")]
    [InlineData("a\nRouteTable=1")]
    [InlineData("a\rb")]
    [InlineData("a\0b")]
    [InlineData("")]
    public void What_a_plain_line_cannot_hold_is_refused(string text)
    {
        Assert.Throws<ArgumentException>(() => new NetworkSection { Description = text });
        Assert.Throws<ArgumentException>(() => new ContainerSection { Image = text });
    }

    [Fact]
    public void Lists_of_plain_words_quote_blanks_and_refuse_what_programs_read_differently()
    {
        Assert.Equal("[Match]\nSSID=\"my net\" other\n", new NetworkMatchSection { SSID = ["my net", "other"] }.ToString());
        Assert.Throws<ArgumentException>(() => new NetworkMatchSection { SSID = ["a\"b"] });
        Assert.Throws<ArgumentException>(() => new ContainerSection { DropCapability = ["a b"] });
        Assert.Throws<ArgumentException>(() => new ServiceSection { ExecSearchPath = ["/a:b"] });
        Assert.Throws<ArgumentException>(() => new ServiceSection { StandardInputText = ["a\0b"] });
    }
}
