using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using HostKit.Tests;

namespace HostKit.Nginx.Tests;

/// <summary>
/// Lets the machine's nginx test many configurations in one go: in a mount namespace of its own, so that it makes no log or state files, and in a network
/// namespace without a network, so that it opens no ports and asks no name server.
/// </summary>
internal sealed partial class NginxJudge : IDisposable
{
    private const string Script =
        """
        mount -t tmpfs none /var/log && mkdir /var/log/nginx && mount -t tmpfs none /var/lib/nginx && mount -t tmpfs none /run || exit 9
        for case in "$1"/*; do
            timeout 20 nginx -t -p "$case" -c "$case/nginx.conf" -e stderr > "$case/answer" 2>&1
            echo $? > "$case/code"
        done
        """;

    /// <summary>What some versions do with a file that includes itself.</summary>
    public const string Crash = "nginx crashed";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hostkit-judge-");
    private readonly List<string> _cases = [];

    /// <summary>Adds a main file with one that it includes.</summary>
    /// <returns>The main file's path.</returns>
    public string Add(string main, byte[] included)
    {
        var folder = _folder.CreateSubdirectory(_cases.Count.ToString("d5", CultureInfo.InvariantCulture));
        _cases.Add(folder.FullName);
        File.WriteAllText(Path.Combine(folder.FullName, "nginx.conf"), main);
        File.WriteAllBytes(Path.Combine(folder.FullName, "it.conf"), included);
        return Path.Combine(folder.FullName, "nginx.conf");
    }

    /// <summary>nginx's refusal of each case; null where it accepts.</summary>
    public async Task<List<Refusal?>> AnswersAsync()
    {
        await Tool.RequireAsync("/", "unshare", "--mount", "--net", "--propagation", "private", "sh", "-c", Script, "sh", _folder.FullName);
        return [.. _cases.Select(folder => File.ReadAllText(Path.Combine(folder, "code")).Trim() == "0" ? null : Refusal.Parse(File.ReadAllText(Path.Combine(folder, "answer"), Encoding.Latin1)))];
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>What nginx says; file and line are missing for what it finds after reading.</summary>
    internal sealed partial record Refusal(string Reason, string? File, int Line)
    {
        public static Refusal Parse(string output)
        {
            if (Message().Matches(output) is not [.., var message])
                return new(output.StartsWith("Segmentation fault", StringComparison.Ordinal) ? Crash : output, null, 0);
            var place = Place().Match(message.Groups["text"].Value.TrimEnd());
            return place.Success ? new(place.Groups["reason"].Value, place.Groups["file"].Value, int.Parse(place.Groups["line"].Value, CultureInfo.InvariantCulture))
                : new(message.Groups["text"].Value.TrimEnd(), null, 0);
        }

        // A word in a message can have line feeds; the next message begins with a date or with nginx's name.
        [GeneratedRegex(@"^(nginx: |\d{4}/\d\d/\d\d \S+ )\[(emerg|crit|warn|alert)\] (\d+#\d+: )?(?<text>.*?)(?=^nginx: |^\d{4}/|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
        private static partial Regex Message();

        [GeneratedRegex(@"^(?<reason>.*) in (?<file>/\S+):(?<line>\d+)\z", RegexOptions.Singleline)]
        private static partial Regex Place();
    }
}
