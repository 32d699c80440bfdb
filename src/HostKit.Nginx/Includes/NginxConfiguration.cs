using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace HostKit.Nginx;

/// <summary>
/// A main file with everything it includes, as nginx finds it: relative paths and patterns start at the main file's directory, files that match a pattern
/// come in byte order, hidden ones do not match a star. Immutable.
/// </summary>
public sealed partial class NginxConfiguration
{
    /// <summary>Where distributions have the main file.</summary>
    public const string DefaultPath = "/etc/nginx/nginx.conf";

    private readonly Dictionary<NginxStatement, ImmutableArray<NginxFile>> _included;
    private ImmutableArray<ExpandedStatement> _statements;

    internal NginxConfiguration(ConfigurationReading reading)
    {
        Files = [.. reading.Files];
        _included = reading.Included;
        Errors = [.. reading.Errors];
        FailedIncludes = reading.FailedIncludes;
        FailedFiles = reading.FailedFiles;
    }

    /// <summary>The main file.</summary>
    public NginxFile MainFile => Files[0];

    /// <summary>The main file and all that it includes, each once, in the order in which nginx first reads them.</summary>
    public ImmutableArray<NginxFile> Files { get; }

    /// <summary>The statements outside of all blocks, with those of included files in place of each <c>include</c>.</summary>
    public ImmutableArray<ExpandedStatement> Statements
    {
        get
        {
            if (_statements.IsDefault)
                ImmutableInterlocked.InterlockedInitialize(ref _statements, Expand(MainFile.Statements, null, []));
            return _statements;
        }
    }

    /// <summary>What could not be read, in nginx's order; only <see cref="LoadReadable"/> gives configurations with any.</summary>
    public ImmutableArray<SyntaxException> Errors { get; }

    internal IReadOnlyDictionary<NginxStatement, SyntaxException> FailedIncludes { get; }

    internal IReadOnlyDictionary<NginxFile, SyntaxException> FailedFiles { get; }

    /// <summary>Reads the configuration of the machine that runs this program.</summary>
    /// <param name="path">The main file; a path that is not absolute is below the current directory.</param>
    /// <returns>The configuration.</returns>
    /// <exception cref="SyntaxException">nginx could not read it either; the reason is in its own words, the place is where it would stop.</exception>
    /// <exception cref="HostKitException">The main file cannot be read.</exception>
    public static NginxConfiguration Load(string path = DefaultPath)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        return Load(ConfigurationFiles.Local, Path.GetFullPath(path));
    }

    /// <summary>Reads a configuration.</summary>
    /// <param name="files">Where its files are: <see cref="ConfigurationFiles.Of(Host)"/>, <see cref="ConfigurationFiles.InMemory(IReadOnlyDictionary{string, string})"/>.</param>
    /// <param name="path">The absolute path of the main file.</param>
    /// <returns>The configuration.</returns>
    /// <exception cref="SyntaxException">nginx could not read it either; the reason is in its own words, the place is where it would stop. A file that includes itself is named with its chain.</exception>
    /// <exception cref="HostKitException">The main file cannot be read.</exception>
    public static NginxConfiguration Load(ConfigurationFiles files, string path = DefaultPath)
    {
        var configuration = LoadReadable(files, path);
        return configuration.Errors is [var first, ..] ? throw first : configuration;
    }

    /// <summary>
    /// Reads what can be read of a configuration: of a file with an error in its syntax what stands before it, of an <c>include</c> that fails nothing. What
    /// went wrong is in <see cref="Errors"/>.
    /// </summary>
    /// <param name="files">Where its files are.</param>
    /// <param name="path">The absolute path of the main file.</param>
    /// <returns>The configuration.</returns>
    /// <exception cref="HostKitException">The main file cannot be read.</exception>
    public static NginxConfiguration LoadReadable(ConfigurationFiles files, string path = DefaultPath)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (!path.StartsWith('/'))
            throw new ArgumentException($"'{path}' is not an absolute path.", nameof(path));
        var reading = new ConfigurationReading(files, path);
        reading.ReadMain();
        return new NginxConfiguration(reading);
    }

    /// <summary>Reads the output of <c>nginx -T</c>, which has the whole configuration of a running system.</summary>
    /// <param name="output">What it wrote on standard output.</param>
    /// <returns>The configuration.</returns>
    /// <exception cref="SyntaxException">A file does not follow the syntax, or one that is included is missing.</exception>
    /// <exception cref="HostKitException">The text is not from <c>nginx -T</c>.</exception>
    public static NginxConfiguration ParseDump(string output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var files = new Dictionary<string, string>();
        var heads = DumpHead().Matches(output);
        for (var i = 0; i < heads.Count; i++)
        {
            // nginx ends each file with a line feed of its own.
            var (start, end) = (heads[i].Index + heads[i].Length, i + 1 < heads.Count ? heads[i + 1].Index : output.Length);
            files.TryAdd(heads[i].Groups["path"].Value, output[start..Math.Max(start, end - 1)]);
        }

        return heads.Count > 0 ? Load(ConfigurationFiles.InMemory(files), heads[0].Groups["path"].Value)
            : throw new HostKitException("The text has no line '# configuration file ...:', so it is not what 'nginx -T' writes on standard output.");
    }

    [GeneratedRegex("^# configuration file (?<path>/.*):\n", RegexOptions.Multiline)]
    private static partial Regex DumpHead();

    /// <summary>
    /// Checks what nginx checks as it reads: names, contexts, terminators, numbers of arguments, common kinds of values, duplicates. It needs no nginx. What
    /// only the directive itself knows (addresses, files, names of variables) is left to <c>nginx -t</c>.
    /// </summary>
    /// <param name="options">How; null for the newest nginx.</param>
    /// <returns>All complaints, in the order in which nginx would come to them; nginx stops at the first error.</returns>
    public ImmutableArray<ConfigurationComplaint> Check(CheckOptions? options = null) => ConfigurationCheck.Run(this, options ?? new());

    /// <summary>The files an <c>include</c> brings; none when it is not one, or fails.</summary>
    internal ImmutableArray<NginxFile> IncludedBy(NginxStatement statement) => _included.TryGetValue(statement, out var files) ? files : [];

    internal ImmutableArray<ExpandedStatement> Expand(ImmutableArray<NginxStatement> statements, ExpandedStatement? parent, ImmutableArray<NginxStatement> includedBy)
    {
        var result = ImmutableArray.CreateBuilder<ExpandedStatement>(statements.Length);
        foreach (var statement in statements)
        {
            if (!_included.TryGetValue(statement, out var files))
                result.Add(new ExpandedStatement(this, statement, parent, includedBy));
            else
                result.AddRange(files.SelectMany(file => Expand(file.Statements, parent, includedBy.Add(statement))));
        }

        return result.DrainToImmutable();
    }
}
