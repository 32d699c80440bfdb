using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace HostKit.Packaging;

/// <summary>A program that somebody else has built: an archive or a single file, by its address or from a file, and what it must hash to.</summary>
public sealed class PrebuiltApp : App
{
    private static readonly string[] TarEndings = [".tar", ".tar.gz", ".tgz", ".tar.xz", ".txz", ".tar.bz2", ".tbz2", ".tar.zst", ".tzst"];
    private readonly Uri? _address;
    private readonly string? _file;
    private readonly Checksum? _checksum;
    private readonly string _fileName;

    /// <summary>Takes a file of the network, or of the machine on which the script runs.</summary>
    /// <param name="name">What the app is called.</param>
    /// <param name="location">
    /// The file's address (http or https; downloaded once and kept in the cache) or path (a relative one is looked for beside the script first, then in the current
    /// directory). Its ending says what it is: <c>.tar</c> (also with <c>.gz</c>, <c>.xz</c>, <c>.bz2</c>, <c>.zst</c>), <c>.zip</c>, or else a program.
    /// </param>
    /// <param name="checksum">What it must hash to, such as <c>sha256:…</c>. Null, the default, takes a file as it is; what comes from the network needs one.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <exception cref="ArgumentException">The name, the location or the checksum is none, or an address has no checksum.</exception>
    public PrebuiltApp(string name, string location, Checksum? checksum = null, [CallerFilePath] string file = "")
        : base(name, null)
    {
        ArgumentException.ThrowIfNullOrEmpty(location);
        _checksum = checksum;
        if (location.Contains("://", StringComparison.Ordinal))
        {
            if (!Uri.TryCreate(location, UriKind.Absolute, out _address) || _address.Scheme is not ("http" or "https"))
                throw new ArgumentException($"'{location}' is not an address of the web: https://…", nameof(location));
            if (checksum is null)
                throw new ArgumentException($"'{location}' needs a checksum: what comes from the network could be another file tomorrow.", nameof(checksum));
            _fileName = System.IO.Path.GetFileName(_address.AbsolutePath);
            return;
        }

        var beside = System.IO.Path.GetFullPath(location, System.IO.Path.IsPathRooted(file) ? System.IO.Path.GetDirectoryName(file)! : Environment.CurrentDirectory);
        _file = System.IO.File.Exists(beside) ? beside : System.IO.Path.GetFullPath(location);
        _fileName = System.IO.Path.GetFileName(location);
    }

    /// <summary>How many leading folders of an archive are left out; one unless set, as most archives have one folder with everything in it. A zip archive's and a tar archive's alike.</summary>
    public int Strip { get; init => field = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value)); } = 1;

    /// <summary>
    /// Which of its files are programs: the name in <c>bin</c> and the path in the archive. Unless set, those in the archive's own <c>bin</c>, or if it has none, all
    /// executable files at its top. A single file is one program, called like the app.
    /// </summary>
    public ImmutableArray<(string Name, string Path)> Programs { get; init; } = [];

    private bool IsTar => Array.Exists(TarEndings, e => _fileName.EndsWith(e, StringComparison.OrdinalIgnoreCase));

    private bool IsZip => _fileName.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    private protected override IEnumerable<Finding> Findings(SourceTree sources)
    {
        if (_file is not null && !System.IO.File.Exists(_file))
            yield return Error("unreadable-source", $"There is no file '{_file}'.");
        else if (_file is not null && _checksum is not null && Download.Of(_file, _checksum) is var found && found != _checksum)
            yield return Error("wrong-checksum", $"'{_file}' has the checksum {found}, wanted is {_checksum}.", "if the new file is the right one, write its checksum");
    }

    private protected override Recipe Describe(SourceTree sources)
        => new("prebuilt", 1, AppName)
        {
            // Where it comes from does not decide what it is.
            Inputs = [new("contents", (_checksum ?? $"sha256:{FileHash.Of(_file!)}").ToString()), new("file name", IsTar ? "tar" : IsZip ? "zip" : "program")],
            Fill = FillAsync,
            Steps = [new BuildStep("unpack", Unpacking())],
            Expected = [.. Programs.Select(p => $"bin/{p.Name}")],
        };

    private async Task FillAsync(string folder, IProgress<string> progress, CancellationToken cancellationToken)
    {
        // Tar looks at the ending to find the compression; it finds it by the contents, too.
        var path = $"{folder}/download";
        if (_file is null)
            await Download.ToAsync(_address!, _checksum!, path, progress, cancellationToken).ConfigureAwait(false);
        else
            System.IO.File.Copy(_file, path);
        if (IsZip)
            await ZipArchives.ExtractAsync(path, $"{folder}/unzipped", cancellationToken).ConfigureAwait(false);
    }

    private string Unpacking()
    {
        if (!IsTar && !IsZip)
            return $"mkdir \"$out/bin\"\ncp download \"$out/bin/{AppName}\"\nchmod 755 \"$out/bin/{AppName}\"";
        var strip = Strip.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var unpack = IsTar
            ? $"tar -xf download -C \"$out\" --strip-components={strip} --no-same-owner --no-same-permissions --delay-directory-restore"
            : $"tar -cf - -C unzipped . | tar -xf - -C \"$out\" --strip-components={(Strip + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)} --no-same-owner";
        return $"""
            {unpack}
            chmod -R u+rwX "$out"
            [ -n "$(ls -A "$out")" ] || {Failing($"the archive has nothing below its first {strip} folders: set Strip")}
            {(Programs.IsEmpty ? AllPrograms : string.Join('\n', Programs.Select(Link)))}
            """;
    }

    private const string AllPrograms = """
        if [ ! -d "$out/bin" ]; then
            mkdir "$out/bin"
            for file in "$out"/*; do
                if [ -f "$file" ] && [ -x "$file" ]; then ln -s "../${file##*/}" "$out/bin/${file##*/}"; fi
            done
        fi
        """;

    private static string Link((string Name, string Path) program)
    {
        var path = $"{Quoted(program.Path)}";
        return $"""
            [ -f "$out"/{path} ] || {Failing($"the archive has no '{program.Path}'")}
            chmod +x "$out"/{path}
            mkdir -p "$out/bin"
            [ "$out"/{path} -ef "$out"/bin/{Quoted(program.Name)} ] || ln -s ../{path} "$out"/bin/{Quoted(program.Name)}
            """;
    }

    private static string Failing(string message) => $"{{ echo {Quoted(message)}'. It has:'; cd \"$out\"; ls -d -- * */* 2>/dev/null | head -n 20; exit 1; }}";

    private static string Quoted(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
