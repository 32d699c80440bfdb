using System.Text;

namespace HostKit.Nginx.Tests.CSharp;

/// <summary>Small configurations and the C# that is printed for them: Expected/moving-in/NAME.conf and NAME.cs.</summary>
public sealed class MovingInTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests/HostKit.Nginx.Tests/Expected/moving-in");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.conf").Select(path => Path.GetFileNameWithoutExtension(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_becomes_the_code_a_person_would_write(string name) => Expectation.Matches($"moving-in/{name}.cs", NginxCode.Of(Read(name)) + "\n");

    [Theory]
    [InlineData(NginxFidelity.Meaning)]
    [InlineData(NginxFidelity.Tokens)]
    public void The_code_makes_what_it_was_printed_for(NginxFidelity fidelity)
    {
        var files = Directory.GetFiles(Folder, "*.conf").Order(StringComparer.Ordinal).Select(path => NginxFile.Parse(File.ReadAllBytes(path), path)).ToList();

        var made = MadeCode.Run([.. files.Select(file => NginxCode.Of(file, new() { Fidelity = fidelity }))]);

        foreach (var (file, record) in files.Zip(made))
            Assert.Null(Reading.NginxMeaning.Difference(file.Statements, record.ToBody(), fidelity));
    }

    [Fact]
    public void Comments_stay_comments()
    {
        foreach (var name in Names.Select(row => (string)row.Data))
        {
            var code = NginxCode.Of(Read(name));
            var comments = File.ReadAllLines(Path.Combine(Folder, name + ".conf")).Where(line => line.TrimStart().StartsWith('#')).Select(line => line.TrimStart()[1..].Trim());
            Assert.All(comments, comment => Assert.Contains(comment, code, StringComparison.Ordinal));
        }
    }

    private static NginxFile Read(string name) => NginxFile.Parse(Encoding.UTF8.GetBytes(File.ReadAllText(Path.Combine(Folder, name + ".conf"))), name + ".conf");
}
