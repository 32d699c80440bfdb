using System.Diagnostics;
using System.Globalization;
using HostKit.Testing;

namespace HostKit.Nginx.Tests;

/// <summary>The catalogue says of every directive what nginx itself does: nothing missing, nothing invented.</summary>
public sealed class CatalogueAgainstNginxTests
{
    /// <summary>Asks in two processes, since a thousand questions take seconds.</summary>
    private const string Script = """
        cd "$1"
        for part in 0 1; do
            for file in *$part.conf; do
                echo "#$file"
                nginx -t -q -e stderr -c "$1/$file" 2>&1
            done > "answers$part" &
        done
        wait
        """;

    [Fact]
    public void Names_contexts_blocks_and_numbers_of_arguments_are_those_of_the_machines_own_nginx()
    {
        var (questions, directory) = (Questions(Host.Local, Path.Exists), Directory.CreateTempSubdirectory("hostkit-catalogue-"));
        try
        {
            Write(questions, directory.FullName);
            using (var process = Process.Start(new ProcessStartInfo("sh", ["-c", Script, "sh", directory.FullName]) { RedirectStandardError = true })!)
                process.WaitForExit();
            // Which of its modules are installed is the machine's own affair.
            Judge(questions, directory.FullName, atLeast: 3_000);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task They_are_those_of_Debians_newer_nginx_too_with_what_it_carries_back()
    {
        var image = MachineImage.Debian().WithPackages("nginx", "libnginx-mod-stream", "libnginx-mod-mail", "libnginx-mod-http-xslt-filter", "libnginx-mod-http-image-filter");
        await using var machine = await Machine.StartAsync(image, cancellationToken: TestContext.Current.CancellationToken);
        var build = NginxBuild.Find(machine.Host);
        Assert.Equal(new Version(1, 26, 3), build?.Version);
        Assert.True(build!.HasHttp3);

        var questions = Questions(machine.Host, path => Path.Exists(machine.RootPath + path));
        Directory.CreateDirectory(machine.RootPath + "/tmp/questions");
        Write(questions, machine.RootPath + "/tmp/questions");
        await machine.RunAsync("sh", "-c", Script, "sh", "/tmp/questions");
        Judge(questions, machine.RootPath + "/tmp/questions", atLeast: 16_000);
    }

    private static List<CatalogueQuestion> Questions(Host host, Func<string, bool> exists)
    {
        var build = NginxBuild.Find(host) ?? throw new InvalidOperationException("These tests need nginx: apt-get install nginx-light");
        var folder = build.ConfigureArguments.First(argument => argument.StartsWith("--modules-path=", StringComparison.Ordinal))["--modules-path=".Length..];
        return [.. new CatalogueQuestions(build, module => exists($"{folder}/{module}.so") ? $"{folder}/{module}.so" : null).All];
    }

    private static void Write(List<CatalogueQuestion> questions, string directory)
    {
        for (var i = 0; i < questions.Count; i++)
            File.WriteAllText(Path.Combine(directory, $"{i / 2}-{i % 2}.conf"), questions[i].Configuration);
    }

    private static void Judge(List<CatalogueQuestion> questions, string directory, int atLeast)
    {
        var output = File.ReadAllText(Path.Combine(directory, "answers0")) + File.ReadAllText(Path.Combine(directory, "answers1"));
        var wrong = new List<string>();
        var answers = ('\n' + output).Split("\n#", StringSplitOptions.RemoveEmptyEntries);
        foreach (var answer in answers)
        {
            var (name, text) = (answer[..answer.IndexOf('.', StringComparison.Ordinal)].Split('-'), answer[answer.IndexOf('\n', StringComparison.Ordinal)..]);
            var question = questions[(int.Parse(name[0], CultureInfo.InvariantCulture) * 2) + int.Parse(name[1], CultureInfo.InvariantCulture)];
            var isRight = question.Answer is { } expected ? text.Contains(expected, StringComparison.Ordinal)
                : text.Contains("test failed", StringComparison.Ordinal) && !text.Contains("invalid number of arguments in", StringComparison.Ordinal)
                    && !text.Contains("is not allowed here", StringComparison.Ordinal);
            if (!isRight)
                wrong.Add($"{question.About}: expected {question.Answer ?? "no complaint about its place or its arguments"}, got {text.Trim()}");
        }

        Console.WriteLine($"# {questions.Count} questions to nginx about contexts, blocks and none to nine arguments: {wrong.Count} answers differ");
        Assert.Equal(questions.Count, answers.Length);
        Assert.InRange(questions.Count, atLeast, 20_000);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {questions.Count}:\n{string.Join('\n', wrong.Take(40))}");
    }
}
