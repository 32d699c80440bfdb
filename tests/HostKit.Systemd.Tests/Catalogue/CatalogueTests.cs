using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace HostKit.Systemd.Tests.Catalogue;

/// <summary>The records have what the catalogue says, and the catalogue says why where they have nothing.</summary>
public sealed class CatalogueTests
{
    public static TheoryData<string> Files => [.. Directory.GetFiles(Folder(), "*.json", SearchOption.AllDirectories).Where(p => Path.GetFileName(p) != "Enums.json").Select(p => Path.GetRelativePath(Folder(), p)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_directive_is_a_property_of_its_section_or_left_out_for_a_reason(string file)
    {
        var catalogue = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder(), file))).RootElement;
        var rows = catalogue.GetProperty("directives").EnumerateArray().Select(row => row.GetProperty("name").GetString()!).ToList();
        var omitted = catalogue.TryGetProperty("omitted", out var list) ? list.EnumerateArray().ToList() : [];
        Assert.All(omitted, row => Assert.True(row.GetProperty("reason").GetString()!.Length > 10));
        Assert.Equal(rows.Count + omitted.Count, rows.Concat(omitted.Select(row => row.GetProperty("name").GetString()!)).Distinct().Count());
        var type = typeof(Section).Assembly.GetType("HostKit.Systemd." + catalogue.GetProperty("record").GetString());
        Assert.Equal(rows.Count > 0, type is not null);
        if (type is null)
            return;
        var section = (Section)Activator.CreateInstance(type)!;
        Assert.Equal(catalogue.GetProperty("section").GetString(), section.SectionName);
        var properties = type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(p => p.CanWrite).Select(p => p.Name);
        Assert.Equal(rows.Select(name => string.Concat(name.Where(char.IsAsciiLetterOrDigit))).Order(StringComparer.Ordinal), properties.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void All_kinds_of_files_are_there()
    {
        var pairs = Directory.GetFiles(Folder(), "*.json", SearchOption.AllDirectories).Where(p => Path.GetFileName(p) != "Enums.json").Select(p => JsonDocument.Parse(File.ReadAllBytes(p)).RootElement)
            .GroupBy(c => c.TryGetProperty("kind", out var kind) ? kind.GetString()! : "unit")
            .ToDictionary(g => g.Key, g => g.Sum(c => c.GetProperty("directives").GetArrayLength() + (c.TryGetProperty("omitted", out var o) ? o.GetArrayLength() : 0)));
        // As many as the programs' own tables have: systemd 257's, and podman's until after 5.8.
        Assert.Equal(new Dictionary<string, int>
        {
            ["unit"] = 1341, ["network"] = 599, ["netdev"] = 235, ["link"] = 98, ["journald.conf"] = 33, ["resolved.conf"] = 14, ["logind.conf"] = 36, ["timesyncd.conf"] = 8, ["quadlet"] = 236,
        }, pairs);
    }

    private static string Folder([CallerFilePath] string caller = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(caller)!, "../../../src/HostKit.Systemd/Catalogue"));
}
