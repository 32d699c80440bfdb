namespace HostKit.Systemd.Tests.Reading;

/// <summary>What sections of files become: typed values where those mean the same, else the text as it is.</summary>
public sealed class SectionReadingTests
{
    private static ServiceSection Service(string lines) => ServiceSection.Read(UnitFile.Parse("[Service]\n" + lines, "a.service"));

    [Theory]
    [InlineData("/bin/a b  c", new[] { "b", "c" })]
    [InlineData("/bin/a \"b c\" d\"e f\"g '\"'", new[] { "b c", "de fg", "\"" })]
    [InlineData("/bin/a \\x41\\n\\s\\101 \\u00e9\\xc3\\xa9 \\U0001F600", new[] { "A\n A", "éé", "😀" })]
    [InlineData("/bin/a 100%% 50% $$5 a$b \\; \";\" #", new[] { "100%", "50%", "$5", "a$b", ";", ";", "#" })]
    [InlineData("\"/bin/a\" ''", new[] { "" })]
    public void Arguments_are_literals(string text, string[] arguments)
    {
        var line = Assert.Single(Service("ExecStart=" + text).ExecStart);
        Assert.Equal("/bin/a", line.Program.ToString());
        Assert.Equal(arguments.Select(ExecArgument.FromString), line.Arguments);
    }

    [Theory]
    [InlineData("%i")]
    [InlineData("-p=%%%H")]
    [InlineData("$ARGS")]
    [InlineData("a${PORT}")]
    [InlineData("$$${PORT}")]
    public void Arguments_with_specifiers_and_variables_are_templates(string word)
        => Assert.Equal(ExecArgument.Template(word), Assert.Single(Service("ExecStart=/bin/a " + word).ExecStart).Arguments[0]);

    [Theory]
    [InlineData("ExecStart", "/bin/a ; /bin/b")]
    [InlineData("ExecStart", "/bin/a don't")]
    [InlineData("ExecStart", "/bin/a \\q")]
    [InlineData("ExecStart", "./a")]
    [InlineData("ExecStart", "+!/bin/a")]
    [InlineData("ExecStart", "/bin/a %x")]
    [InlineData("Restart", "Always")]
    [InlineData("Restart", "true")]
    [InlineData("RemainAfterExit", "maybe")]
    [InlineData("Nice", "020")]
    [InlineData("Nice", "77")]
    [InlineData("RestartSec", "5 bananas")]
    [InlineData("RestartSec", "")]
    [InlineData("TimerSlackNSec", "50")]
    [InlineData("MemoryMax", "10kB")]
    [InlineData("MemoryMax", "0")]
    [InlineData("MemoryMax", "101%")]
    [InlineData("LimitNOFILE", "1K")]
    [InlineData("LimitNOFILE", "2:1")]
    [InlineData("UMask", "0888")]
    [InlineData("KillSignal", "SIGNOPE")]
    [InlineData("User", "a%x")]
    [InlineData("WorkingDirectory", "\"/a b\"")]
    [InlineData("SupplementaryGroups", "\"a b\"")]
    [InlineData("Environment", "1A=b")]
    [InlineData("Environment", "A=\"b")]
    [InlineData("CapabilityBoundingSet", "CAP_NOPE")]
    [InlineData("Unknown", " x=y")]
    public void What_no_type_says_is_kept_as_it_is(string name, string text)
    {
        var section = Service($"{name}={text}\nRestartForceExitStatus=3\n");
        Assert.Equal(new RawValueText(text.Trim()), new RawValueText(section[name]!));
        Assert.Equal($"[Service]\n{name}={text.Trim()}\nRestartForceExitStatus=3\n", section.ToString());
    }

    [Theory]
    [InlineData("1min 20s", 80_000)]
    [InlineData("2h30", 7_230_000)]
    [InlineData("1.5s", 1_500)]
    [InlineData("5", 5_000)]
    [InlineData("1w 1 d", 691_200_000)]
    [InlineData("20ms", 20)]
    [InlineData("1M", 2_629_800_000)]
    public void Time_spans_are_read_with_all_their_units(string text, long milliseconds) => Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Service("RestartSec=" + text).RestartSec);

    [Theory]
    [InlineData("true", PrivateTmp.Yes)]
    [InlineData("ON", PrivateTmp.Yes)]
    [InlineData("0", PrivateTmp.No)]
    public void Choices_of_yes_and_no_have_all_their_spellings(string text, PrivateTmp value) => Assert.Equal(value, Service("PrivateTmp=" + text).PrivateTmp);

    [Fact]
    public void Order_unknown_names_and_resets_are_kept()
    {
        const string text = "[Service]\nX-Mine=1\nExecStart=\nExecStart=/bin/a\nUser=b\nExecStartPre=/bin/c\nX-Mine=2\nExecStart=/bin/d\nFuture=\n";
        var section = ServiceSection.Read(UnitFile.Parse(text, "a.service"));
        Assert.Equal(text, section.ToString());
        Assert.Equal(["/bin/a", "/bin/d"], section.ExecStart.Select(l => l.Program.Text));
        Assert.True(section.ExecStart.Resets);
        Assert.Equal(["1", "2"], section["X-Mine"]!);
    }

    [Fact]
    public void A_reset_takes_back_what_stands_above_it_but_never_dependencies()
    {
        Assert.Equal(["/bin/b"], Service("ExecStart=/bin/a\nExecStart=\nExecStart=/bin/b\n").ExecStart.Select(l => l.Program.Text));
        var unit = UnitSection.Read(UnitFile.Parse("[Unit]\nAfter=a.service\nAfter=\nAfter=b.service c.service\n", "a.service"));
        Assert.Equal(["a.service", "b.service", "c.service"], unit.After.Select(u => u.ToString()));
    }

    [Fact]
    public void The_last_of_several_single_values_counts_and_a_new_one_replaces_all()
    {
        var section = Service("Type=simple\nTimeoutStartSec=5\nType=oneshot\n");
        Assert.Equal(ServiceType.Oneshot, section.Type);
        Assert.Equal("[Service]\nType=exec\nTimeoutStartSec=5s\n", (section with { Type = ServiceType.Exec }).ToString());
        Assert.Equal("[Service]\nTimeoutStartSec=5s\n", (section with { Type = null }).ToString());
    }

    [Fact]
    public void A_property_is_complete_or_not_there()
    {
        var section = Service("ExecStart=/bin/a\nExecStart=/bin/b ; /bin/c\nUser=a\nUser=\n");
        Assert.Empty(section.ExecStart);
        Assert.Equal(["/bin/a", "/bin/b ; /bin/c"], section["ExecStart"]!);
        Assert.Null(section.User);
        Assert.Equal(["a", ""], section["User"]!);
    }

    [Fact]
    public void All_sections_of_a_name_are_one()
    {
        var file = UnitFile.Parse("[Service]\nUser=a\n[Unit]\nDescription=d\n[Service]\nGroup=b\n", "a.service");
        Assert.Equal("[Service]\nUser=a\nGroup=b\n", ServiceSection.Read(file).ToString());
        Assert.Equal("[Service]\nGroup=b\n", ServiceSection.Read(file.Sections[2]).ToString());
        Assert.Empty(InstallSection.Read(file).Entries);
    }

    [Fact]
    public void A_section_can_follow_another_where_their_order_counts()
    {
        var section = new UnitSection { After = ["a.service"], Wants = ["b.service"] }.Then(new UnitSection { After = ["c.service"] });
        Assert.Equal("[Unit]\nAfter=a.service\nWants=b.service\nAfter=c.service\n", section.ToString());
        Assert.Equal(section, UnitSection.Read(section.ToSyntax()));
    }

    private sealed record RawValueText(string Text)
    {
        public RawValueText(RawValue value)
            : this(value.ToString())
        {
        }
    }
}
