namespace HostKit.Shell.Tests;

public sealed class ProgramsTests
{
    [Fact]
    public void Programs_are_packages_under_each_distributions_name()
    {
        var packages = Lowered(new Programs("lsd", "ripgrep", "fd", "rg"), "debian").OfType<SystemPackage>();
        Assert.Equal(["lsd lsd lsd", "ripgrep ripgrep ripgrep", "fd-find fd fd-find"], packages.Select(p => $"{p.Apt} {p.Pacman} {p.Dnf}"));
    }

    [Theory]
    [InlineData("debian", "/usr/local/bin/fd -> /usr/bin/fdfind, /usr/local/bin/bat -> /usr/bin/batcat")]
    [InlineData("ubuntu\nID_LIKE=debian", "/usr/local/bin/fd -> /usr/bin/fdfind, /usr/local/bin/bat -> /usr/bin/batcat")]
    [InlineData("fedora", "")]
    [InlineData("arch", "")]
    public void Where_a_program_has_another_name_it_gets_its_own_by_a_link(string system, string links)
        => Assert.Equal(links, string.Join(", ", Lowered(new Programs("fd", "bat"), system).OfType<SymlinkResource>().Select(l => $"{l.Path} -> {l.Target}")));

    [Fact]
    public void A_program_of_the_store_is_on_everybodys_path()
    {
        var link = Assert.Single(Lowered(new Programs { Links = [("tool", new Command("/var/lib/hostkit/store/x/bin/tool"))] }, "debian").OfType<SymlinkResource>());
        Assert.Equal(("/usr/local/bin/tool", "/var/lib/hostkit/store/x/bin/tool"), (link.Path, link.Target));
    }

    [Fact]
    public void Links_that_could_not_work_are_told()
        => Assert.Equal(
            ["shell.program-name", "shell.program-path", "shell.program-arguments", "shell.program-twice"],
            new Programs("bat") { Links = [("a/b", new Command("/bin/true")), ("c", new Command("true")), ("bat", new Command("/bin/true", "--quiet"))] }.Validate().Select(f => f.Id));

    [Fact]
    public void A_name_that_no_package_can_have_is_refused() => Assert.Throws<ArgumentException>(() => new Programs("lsd", "-y"));

    private static List<Resource> Lowered(Programs programs, string system)
    {
        using var root = new Folder().With("etc/os-release", $"ID={system}\n");
        return [.. programs.Lower(Host.Directory(root.Path))];
    }
}
