using System.Reflection;
using System.Xml.Linq;
using HostKit.Tests;

namespace HostKit.Packages.Tests;

/// <summary>The borders between packages, and the rules for what is public.</summary>
public sealed class BorderTests
{
    public static TheoryData<string> Packages => ["HostKit.Acme", "HostKit.Cli", "HostKit.Containers", "HostKit.Core", "HostKit.Git", "HostKit.Network", "HostKit.Nginx", "HostKit.Packaging", "HostKit.Php", "HostKit.Server", "HostKit.Shell", "HostKit.Systemd", "HostKit.Testing"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_depends_on_core_and_on_no_other_of_ours(string id)
    {
        var references = XDocument.Load(Repository.PathOf($"src/{id}/{id}.csproj")).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        Assert.Equal(id == "HostKit.Core" ? [] : ["HostKit.Core"], references);
        Assert.Equal(id == "HostKit.Core" ? [] : ["HostKit.Core"], Load(id).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("HostKit", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_opens_its_internals_to_its_own_tests_at_most(string id)
        => Assert.All(
            Load(id).GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>(),
            friend => Assert.Matches($"^{id}\\.(Tests|MachineTests|StoreProgram|Benchmarks)$", friend.AssemblyName));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_has_one_namespace(string id)
        => Assert.Equal([id == "HostKit.Core" ? "HostKit" : id], Load(id).GetExportedTypes().Select(t => t.Namespace!).Distinct());

    [Theory]
    [MemberData(nameof(Packages))]
    public void Public_classes_are_sealed_or_made_to_be_derived_from(string id)
        => Assert.Empty(Load(id).GetExportedTypes().Where(t => t.IsClass && !t.IsSealed && !t.IsAbstract && !t.IsSubclassOf(typeof(Exception))).Select(t => t.FullName));

    [Theory]
    [MemberData(nameof(Packages))]
    public void Names_say_what_a_thing_is(string id)
        => Assert.Empty(Load(id).GetTypes().Select(t => t.Name).Where(n => n.EndsWith("Manager", StringComparison.Ordinal) || n.EndsWith("Helper", StringComparison.Ordinal) || n.EndsWith("Utils", StringComparison.Ordinal))
            .Except(["SystemdManager"]));

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_file_holds_one_public_type(string id)
    {
        var crowded = Directory.GetFiles(Repository.PathOf($"src/{id}"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.EndsWith(".g.cs", StringComparison.Ordinal))
            .Where(f => File.ReadLines(f).Count(l => System.Text.RegularExpressions.Regex.IsMatch(l, @"^public .*\b(class|record|struct|interface|enum)\b")) > 1)
            .Select(f => Path.GetRelativePath(Repository.Root, f));
        Assert.Empty(crowded);
    }

    [Fact]
    public void A_script_that_uses_all_packages_never_has_to_qualify_a_name()
    {
        string[] implicitUsings = ["System", "System.Collections.Generic", "System.IO", "System.Linq", "System.Net.Http", "System.Threading", "System.Threading.Tasks"];
        Assembly[] platform = [typeof(object).Assembly, typeof(Enumerable).Assembly, typeof(HttpClient).Assembly, typeof(Stack<>).Assembly, typeof(FileSystemWatcher).Assembly, typeof(Barrier).Assembly];
        var taken = platform.SelectMany(a => a.GetExportedTypes()).Where(t => implicitUsings.Contains(t.Namespace)).Select(t => t.Name);
        var ours = Packages.SelectMany(p => Load(p.Data).GetExportedTypes()).Where(t => !t.IsNested).Select(t => t.Name).ToList();
        Assert.Empty(ours.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => g.Key));
        Assert.Empty(ours.Intersect(taken));
    }

    internal static Assembly Load(string id) => Assembly.Load(id);
}
