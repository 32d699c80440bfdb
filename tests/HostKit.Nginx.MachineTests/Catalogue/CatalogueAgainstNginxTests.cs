using System.Diagnostics;
using System.Globalization;

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
        var build = NginxBuild.Find(Host.Local);
        Assert.NotNull(build);
        var folder = build.ConfigureArguments.First(argument => argument.StartsWith("--modules-path=", StringComparison.Ordinal))["--modules-path=".Length..];
        var questions = new CatalogueQuestions(build, module => File.Exists($"{folder}/{module}.so") ? $"{folder}/{module}.so" : null).All.ToList();
        var directory = Directory.CreateTempSubdirectory("hostkit-catalogue-");
        try
        {
            for (var i = 0; i < questions.Count; i++)
                File.WriteAllText(Path.Combine(directory.FullName, $"{i / 2}-{i % 2}.conf"), questions[i].Configuration);
            using (var process = Process.Start(new ProcessStartInfo("sh", ["-c", Script, "sh", directory.FullName]) { RedirectStandardError = true })!)
                process.WaitForExit();
            Judge(questions, File.ReadAllText(Path.Combine(directory.FullName, "answers0")) + File.ReadAllText(Path.Combine(directory.FullName, "answers1")));
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    private static void Judge(List<CatalogueQuestion> questions, string output)
    {
        var wrong = new List<string>();
        var answers = ('\n' + output).Split("\n#", StringSplitOptions.RemoveEmptyEntries);
        foreach (var answer in answers)
        {
            var (name, text) = (answer[..answer.IndexOf('.', StringComparison.Ordinal)].Split('-'), answer[answer.IndexOf('\n', StringComparison.Ordinal)..]);
            var question = questions[(int.Parse(name[0], CultureInfo.InvariantCulture) * 2) + int.Parse(name[1], CultureInfo.InvariantCulture)];
            var isRight = question.Answer is { } expected ? text.Contains(expected, StringComparison.Ordinal)
                : text.Contains("[emerg]", StringComparison.Ordinal) && !text.Contains("invalid number of arguments in", StringComparison.Ordinal)
                    && !text.Contains("is not allowed here", StringComparison.Ordinal);
            if (!isRight)
                wrong.Add($"{question.About}: expected {question.Answer ?? "no complaint about its place or its arguments"}, got {text.Trim()}");
        }

        Assert.Equal(questions.Count, answers.Length);
        Assert.InRange(questions.Count, 9_000, 20_000);
        Assert.True(wrong.Count == 0, $"{wrong.Count} of {questions.Count}:\n{string.Join('\n', wrong.Take(40))}");
    }
}
