using HostKit;

namespace HostKit.Tests.Units;

/// <summary>Unit files made or changed by a program.</summary>
public sealed class UnitFileEditingTests
{
    [Fact]
    public void A_file_is_built_from_sections_and_entries()
    {
        var file = new UnitFile(
            new UnitFileSection("Unit", new UnitFileEntry("Description", "A b")),
            new UnitFileSection("Service", new UnitFileEntry("ExecStart", ""), new UnitFileEntry("ExecStart", "/bin/true")));
        Assert.Equal("[Unit]\nDescription=A b\n\n[Service]\nExecStart=\nExecStart=/bin/true\n", file.ToString());
        Assert.Equal(file, UnitFile.Parse(file.ToString(), "a.service"));
    }

    [Theory]
    [InlineData("[S]\n# keep\nK=a\n# end\n")]
    [InlineData("[S]\n# keep\nK=a")]
    [InlineData("[S]\n# keep\nK=a\\")]
    [InlineData("[S]\n# keep\nK=a\\\n# inside")]
    [InlineData("[S]\n# keep\nK=a\\\n")]
    public void An_added_entry_stays_on_its_own_line(string text)
    {
        var file = UnitFile.Parse(text, "a.service");
        var section = file.Sections[0];
        var edited = file with { Sections = [section with { Entries = section.Entries.Add(new UnitFileEntry("L", "b")) }] };
        var read = UnitFile.Parse(edited.ToString(), "a.service");
        Assert.Equal(["K=a", "L=b"], read.Sections[0].Entries.Select(e => e.ToString()));
        Assert.Contains("# keep\n", edited.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\nUser=root")]
    [InlineData("a\rUser=root")]
    [InlineData("a\0User=root")]
    [InlineData(" a")]
    [InlineData("a\t")]
    [InlineData("a\uFFFF")]
    public void A_value_that_cannot_stand_on_one_line_is_refused_by_name(string value)
        => Assert.Contains("ExecStart=", Assert.Throws<ArgumentException>(() => new UnitFileEntry("ExecStart", value)).Message, StringComparison.Ordinal);

    [Fact]
    public void Half_a_character_is_refused() => Assert.Throws<ArgumentException>(() => new UnitFileEntry("ExecStart", "a\uD800"));

    [Theory]
    [InlineData("[K")]
    [InlineData("#K")]
    [InlineData("K=")]
    [InlineData("\uFEFFK")]
    public void A_name_that_would_be_read_as_something_else_is_refused(string key) => Assert.Throws<ArgumentException>(() => new UnitFileEntry(key, "a"));

    [Fact]
    public void A_trailing_backslash_does_not_swallow_the_next_line()
    {
        var file = new UnitFile(new UnitFileSection("S", new UnitFileEntry("K", "C:\\dir\\"), new UnitFileEntry("L", "b")));
        var read = UnitFile.Parse(file.ToString(), "a.service");
        Assert.Equal(["C:\\dir\\"], read.GetValues("S", "K"));
        Assert.Equal(["b"], read.GetValues("S", "L"));
    }

    [Theory]
    [InlineData("K L")]
    [InlineData("K\\")]
    [InlineData("é[")]
    public void An_odd_name_is_read_back(string key)
    {
        var file = new UnitFile(new UnitFileSection("S", new UnitFileEntry(key, "a")));
        Assert.Equal([key], UnitFile.Parse(file.ToString(), "a.service").Sections[0].Entries.Select(e => e.Key));
    }

    [Theory]
    [InlineData("# one\n[S]\n; two\n  K = a\r\n# three\nL=b", "# one\n[S]\n; two\n  K = new\r\n# three\nL=b")]
    [InlineData("[S]\n# two\nK=a \\\n# inside\n  b\n\nL=b\n", "[S]\n# two\nK=new\n\nL=b\n")]
    [InlineData("[S]\nK=a", "[S]\nK=new\n")]
    [InlineData("\uFEFF[S]\r\nK\t=a\r\n\xff", "\uFEFF[S]\r\nK\t= new\r\n\xff")]
    public void A_changed_value_changes_its_own_line_only(string text, string changed)
    {
        var file = UnitFile.Parse(text, "a.service");
        var entry = file.Sections[0].Entries[0];
        Assert.Equal(changed, file.Replace(entry, entry.WithValue("new")).ToString());
    }

    [Fact]
    public void A_removed_entry_leaves_everything_else()
    {
        var file = UnitFile.Parse("# 1\n[S]\n# 2\nK=a\n# 3\nL=b\n# 4\n[T]\n# 5\nM=c \\\n d\n# 6", "a.service");
        Assert.Equal("# 1\n[S]\n# 2\n# 3\nL=b\n# 4\n[T]\n# 5\nM=c \\\n d\n# 6", file.Remove(file.Sections[0].Entries[0]).ToString());
        Assert.Equal("# 1\n[S]\n# 2\nK=a\n# 3\n# 4\n[T]\n# 5\nM=c \\\n d\n# 6", file.Remove(file.Sections[0].Entries[1]).ToString());
        Assert.Equal("# 1\n[S]\n# 2\nK=a\n# 3\nL=b\n# 4\n[T]\n# 5\n# 6", file.Remove(file.Sections[1].Entries[0]).ToString());
        Assert.Throws<ArgumentException>(() => file.Remove(new UnitFileEntry("K", "a")));
    }
}
