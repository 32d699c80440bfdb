using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Reads a main file and what it includes, depth first as nginx does, each file once.</summary>
internal sealed class ConfigurationReading(ConfigurationFiles files, string mainPath)
{
    private readonly string _directory = mainPath[..(mainPath.LastIndexOf('/') + 1)];
    private readonly Dictionary<string, NginxFile> _read = new(StringComparer.Ordinal);
    private readonly List<(string Path, NginxStatement? Include)> _chain = [];

    public List<NginxFile> Files { get; } = [];

    public Dictionary<NginxStatement, ImmutableArray<NginxFile>> Included { get; } = [];

    public Dictionary<NginxStatement, SyntaxException> FailedIncludes { get; } = [];

    public Dictionary<NginxFile, SyntaxException> FailedFiles { get; } = [];

    public List<SyntaxException> Errors { get; } = [];

    public void ReadMain()
    {
        var (content, refusal) = files.Read(mainPath);
        if (refusal is not null)
            throw new HostKitException(refusal);
        Read(mainPath, content, null);
    }

    private NginxFile Read(string path, ReadOnlyMemory<byte> content, NginxStatement? include)
    {
        var (file, error) = NginxFile.ParseReadable(content.ToArray(), path);
        Files.Add(file);
        _read.Add(path, file);
        _chain.Add((path, include));
        foreach (var statement in Includes(file.Statements))
            Follow(statement);
        _chain.RemoveAt(_chain.Count - 1);
        if (error is not null)
        {
            FailedFiles.Add(file, error);
            Errors.Add(error);
        }

        return file;
    }

    private void Follow(NginxStatement include)
    {
        var target = include.WordAt(1).Value;
        var path = target.StartsWith('/') ? target : _directory + target;
        var found = ImmutableArray.CreateBuilder<NginxFile>();
        foreach (var one in IncludePattern.IsGlob(path) ? IncludePattern.Find(path, files) : [path])
        {
            if (_chain.FindIndex(link => link.Path == one) is >= 0 and var start)
            {
                Fail(include, Circle(start, include));
                break;
            }

            if (!_read.TryGetValue(one, out var file))
            {
                var (content, refusal) = files.Read(one);
                if (refusal is not null)
                {
                    Fail(include, refusal);
                    break;
                }

                file = Read(one, content, include);
            }

            found.Add(file);
        }

        Included.Add(include, found.DrainToImmutable());
    }

    private void Fail(NginxStatement include, string reason)
    {
        var (line, column) = include.TerminatorPlace;
        var error = new SyntaxException(include.File!, line, column, reason);
        FailedIncludes.Add(include, error);
        Errors.Add(error);
    }

    /// <summary>nginx itself goes on until it has no file descriptors left.</summary>
    private string Circle(int start, NginxStatement include)
        => $"the file includes itself: {string.Join(", ", _chain[(start + 1)..].Select(link => link.Include!).Append(include).Select(link => $"{link.File}:{link.Line} includes \"{link.WordAt(1).Value}\""))}";

    /// <summary>The includes of a file, in order; nginx knows them also among the rows of some data blocks.</summary>
    private static List<NginxStatement> Includes(ImmutableArray<NginxStatement> statements)
    {
        var result = new List<NginxStatement>();
        var open = new Stack<(ImmutableArray<NginxStatement> Statements, int Next)>([(statements, 0)]);
        while (open.TryPop(out var place))
        {
            for (var i = place.Next; i < place.Statements.Length; i++)
            {
                var statement = place.Statements[i];
                if (statement.HasBlock)
                {
                    if (statement.Block.IsEmpty || statement.NameIs("split_clients"u8) || statement.NameIs("charset_map"u8))
                        continue;
                    open.Push((place.Statements, i + 1));
                    open.Push((statement.Block, 0));
                    break;
                }

                if (statement.WordCount == 2 && statement.NameIs("include"u8))
                    result.Add(statement);
            }
        }

        return result;
    }
}
