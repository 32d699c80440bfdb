using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HostKit.Packaging;

/// <summary>pip's requirements file with hashes: continued lines, comments, markers, extras, and files that it includes.</summary>
internal sealed class PythonRequirementsFile
{
    private const string Lock = "pin it as name==version --hash=sha256:...; LockAsync() writes such a file, as do pip-compile --generate-hashes and uv export";

    private readonly SourceTree _sources;
    private readonly List<PythonPin> _pins = [];
    private readonly List<PythonProblem> _problems = [];
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);

    private PythonRequirementsFile(SourceTree sources) => _sources = sources;

    public static PythonLock Read(string file, SourceTree sources)
    {
        var reader = new PythonRequirementsFile(sources);
        reader.Include(file);
        return new PythonLock(file, [.. reader._pins], [.. reader._problems]);
    }

    /// <summary>Lines as pip sees them: continued ones are one, comments are gone. With the number of each one's first line.</summary>
    public static IEnumerable<(int Number, string Text)> Lines(string text)
    {
        var (joined, first, number) = (new StringBuilder(), 0, 0);
        foreach (var line in text.TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n'))
        {
            number++;
            if (first == 0)
                first = number;
            var isComment = line.TrimStart().StartsWith('#');
            if (!isComment && line.EndsWith('\\'))
            {
                joined.Append(line, 0, line.Length - 1).Append(' ');
                continue;
            }

            // A comment among continued lines ends them only if it is the last.
            joined.Append(isComment ? "" : line);
            var whole = WithoutComment(joined.ToString()).Trim();
            if (whole.Length > 0)
                yield return (first, whole);
            joined.Clear();
            first = 0;
        }

        if (WithoutComment(joined.ToString()).Trim() is { Length: > 0 } last)
            yield return (first, last);
    }

    private static string WithoutComment(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '#' && (i == 0 || char.IsWhiteSpace(line[i - 1])))
                return line[..i];
        }

        return line;
    }

    private void Include(string file)
    {
        if (!_read.Add(file))
            return;
        if (_sources.ReadText(file) is not { } text)
        {
            Report("python-no-lock", $"There is no '{file}' among the sources.");
            return;
        }

        foreach (var (number, line) in Lines(text))
            Line(string.Create(CultureInfo.InvariantCulture, $"{file}:{number}"), file, line);
    }

    private void Line(string where, string file, string line)
    {
        if (!line.StartsWith('-'))
        {
            Requirement(where, line);
            return;
        }

        var split = line.IndexOfAny([' ', '=', '\t']);
        var (option, value) = split < 0 ? (line, "") : (line[..split], line[(split + 1)..].Trim());
        if (line.Length > 2 && line[1] != '-' && split != 2)
            (option, value) = (line[..2], line[2..].Trim());
        switch (option)
        {
            case "-r" or "--requirement":
                Include(Beside(file, value));
                break;
            case "-e" or "--editable":
                Report("python-editable", $"{where}: '{line}' is an editable install: what it leads to is not in the app.", "the app's own code is installed as it is; lock other packages as wheels");
                break;
            case "-c" or "--constraint":
                Report("python-ignored-option", $"{where}: '{line}' has no effect: what is locked needs no constraints.", null, isError: false);
                break;
            case "-i" or "--index-url" or "--extra-index-url" or "-f" or "--find-links" or "--trusted-host" or "--no-index":
                Report("python-ignored-option", $"{where}: '{option}' has no effect here.", "say Index or Wheels of the PythonApp", isError: false);
                break;
            case "--require-hashes" or "--only-binary" or "--no-binary" or "--prefer-binary" or "--pre" or "--use-feature":
                break;
            default:
                Report("python-unreadable-requirement", $"{where}: '{option}' is no option of a requirements file.");
                break;
        }
    }

    private void Requirement(string where, string line)
    {
        var words = line.Split((char[])[' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(words, w => w.StartsWith("--", StringComparison.Ordinal));
        var requirement = first < 0 ? line : line[..line.IndexOf(words[first], StringComparison.Ordinal)].Trim();
        if (IsAddress(requirement))
        {
            Report("python-url-requirement", $"{where}: '{requirement}' is fetched from an address, not locked by a hash.", "put its wheel into the folder of wheels, and pin name and version");
            return;
        }

        PythonRequirement read;
        try
        {
            read = PythonRequirement.Parse(requirement);
        }
        catch (FormatException e)
        {
            Report("python-unreadable-requirement", $"{where}: {e.Message}");
            return;
        }

        if (read.Url is not null)
            Report("python-url-requirement", $"{where}: '{requirement}' is fetched from '{read.Url}', which may give something else tomorrow.", "put its wheel into the folder of wheels, and pin name and version");
        else if (read.Specifiers.Exact is not { } version)
            Report("python-unpinned", $"{where}: '{requirement}' does not say exactly one version.", Lock);
        else
            Pin(where, requirement, read, version, first < 0 ? [] : words[first..]);
    }

    private void Pin(string where, string requirement, PythonRequirement read, string version, string[] options)
    {
        var hashes = new List<string>();
        var before = _problems.Count(p => p.IsError);
        for (var i = 0; i < options.Length; i++)
        {
            var value = options[i].StartsWith("--hash=", StringComparison.Ordinal) ? options[i]["--hash=".Length..] : options[i] == "--hash" && i + 1 < options.Length ? options[++i] : null;
            if (value is null)
                Report("python-unreadable-requirement", $"{where}: '{options[i]}' after '{requirement}' is not known here.");
            else if (!value.StartsWith("sha256:", StringComparison.Ordinal))
                Report("python-weak-hash", $"{where}: '{value}' is no SHA-256.", Lock, isError: false);
            else if (value.Length != 71 || !value[7..].All(char.IsAsciiHexDigit))
                Report("python-unreadable-requirement", $"{where}: '{value}' is no SHA-256: it has not 64 hexadecimal digits.");
            else
                hashes.Add(value[7..].ToLowerInvariant());
        }

        if (hashes.Count == 0 && _problems.Count(p => p.IsError) == before)
            Report("python-no-hash", $"{where}: '{requirement}' has no hash, so that its file could be another one tomorrow.", Lock);
        _pins.Add(new PythonPin(where, read.Name, version, read.Extras, [.. hashes], read.Marker));
    }

    private void Report(string id, string message, string? mend = null, bool isError = true) => _problems.Add(new PythonProblem(id, message, mend, isError));

    // A path, an archive, or what begins with a scheme such as git+https.
    private static bool IsAddress(string text)
        => text[0] is '.' or '/' || text.EndsWith(".whl", StringComparison.Ordinal) || (text.IndexOf("://", StringComparison.Ordinal) is > 0 and var at && text[..at].All(c => char.IsAsciiLetter(c) || c == '+'));

    private static string Beside(string file, string other)
        => Path.GetRelativePath("/", Path.GetFullPath(other, $"/{Path.GetDirectoryName(file)}"));
}
