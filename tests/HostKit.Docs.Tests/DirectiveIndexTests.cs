using HostKit.Nginx;
using HostKit.Systemd;
using HostKit.Tests;

namespace HostKit.Docs.Tests;

/// <summary>Who knows a directive finds its property. <c>HOSTKIT_ACCEPT=1</c> writes the pages anew.</summary>
public sealed class DirectiveIndexTests
{
    [Fact]
    public void Every_directive_of_units_leads_to_its_property_and_its_pages()
        => Is("docs/systemd-directives.md", """
            # From a systemd directive to its property

            You know the line that should be in the file; here is the property that writes it, and the pages that use it. Properties have the directives' own
            names nearly everywhere. A directive that is not here is written as `["Name"] = "value"`: see [raw directives](raw-directives.md).


            """, DirectiveIndex.Systemd());

    [Fact]
    public void Every_directive_of_nginx_leads_to_its_property_and_its_pages()
        => Is("docs/nginx-directives.md", """
            # From an nginx directive to its property

            You know the line that should be in the file; here is the property that writes it, and the pages that use it. `A()` is a method that writes it along with
            others. A directive that is not here is written as `["name"] = "value"`: see [raw directives](raw-directives.md). A whole configuration can be
            [turned into C#](nginx-moving-in.md).


            """, DirectiveIndex.Nginx());

    [Fact]
    public void Presets_and_what_they_write_exist()
    {
        Assert.Empty(DirectiveIndex.Systemd().UnknownPresets(typeof(ServiceUnit).Assembly));
        Assert.Empty(DirectiveIndex.Nginx().UnknownPresets(typeof(Site).Assembly));
    }

    private static void Is(string path, string head, DirectiveIndex index)
    {
        var page = head + index.Table();
        Assert.True(page.Count(c => c == '\n') > 500);
        if (Environment.GetEnvironmentVariable("HOSTKIT_ACCEPT") == "1")
            File.WriteAllText(Repository.PathOf(path), page);
        Assert.True(page == File.ReadAllText(Repository.PathOf(path)), $"{path} is not what the packages and pages say; HOSTKIT_ACCEPT=1 writes it anew.");
    }
}
