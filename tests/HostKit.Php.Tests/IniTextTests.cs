using CsCheck;
using HostKit.Tests;

namespace HostKit.Php.Tests;

/// <summary>PHP itself reads back what was written. The program is php-fpm, in whatever version this machine has.</summary>
public sealed class IniTextTests
{
    private static readonly string[] Words = ["yes", "NULL", " on ", "a;b", "[x]", "1e3", "0x1f", "M_PI", "E_ALL", "PHP_VERSION", "it's", "a'b\"c\\d"];

    private static readonly Gen<string> Text = Gen.Select(
        Gen.String[Gen.Char["abz019 ;#=[]{}()&|^!~?\"'\\/$%@.,:-_+*<>"], 1, 30], Gen.Int[0, 60], (text, i) => i < Words.Length ? Words[i] : text);

    [Fact]
    public async Task Every_value_comes_back_as_it_was()
    {
        var values = Text.Where(CanBeWritten).Array[200].Single();
        var folder = Directory.CreateTempSubdirectory("hostkit-ini-");
        try
        {
            // FPM's own dump shows each directive with its value.
            var text = string.Concat(values.Select((value, i) => $"env[V{i}] = {IniText.Of(value, "value")}\n"));
            await File.WriteAllTextAsync($"{folder}/fpm.conf", $"[global]\nerror_log = {folder}/log\n[a]\nuser = nobody\nlisten = {folder}/s\npm = static\npm.max_children = 1\n{text}");
            var program = Directory.GetFiles("/usr/sbin", "php-fpm*").Order(StringComparer.Ordinal).Last();
            var (exitCode, output, error) = await Tool.RunAsync("/", program, "-tt", "-y", $"{folder}/fpm.conf");
            Assert.True(exitCode == 0, output + error);
            var shown = output + error + "\n";
            Assert.All(values.Select((value, i) => $"env[V{i}] = {value}\n"), line => Assert.Contains(line, shown, StringComparison.Ordinal));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool CanBeWritten(string value)
        => !value.Contains("$pool", StringComparison.Ordinal) && !value.StartsWith('$') && !(value.Contains('\'', StringComparison.Ordinal) && value.Contains("${", StringComparison.Ordinal));
}
