using System.Collections.Immutable;
using System.Text;

namespace HostKit.Nginx;

/// <summary>
/// A configuration file as a lossless tree. It is read as nginx itself reads it, without looking at what directives mean, so fragments and
/// directives of any module are fine; what is not changed is written back byte for byte.
/// </summary>
public sealed class NginxFile
{
    private readonly NginxSource? _source;
    private readonly int _trailStart;
    private readonly bool _isVerbatim;

    private NginxFile(string name, NginxSource? source, int trailStart, bool isVerbatim, ImmutableArray<NginxStatement> statements)
    {
        Name = name;
        Statements = statements;
        _source = source;
        _trailStart = trailStart;
        _isVerbatim = isVerbatim;
    }

    /// <summary>The file's path or name, as errors show it.</summary>
    public string Name { get; }

    /// <summary>The statements outside of all blocks, in order.</summary>
    public ImmutableArray<NginxStatement> Statements { get; }

    /// <summary>Reads a file's content.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="name">The file's path or name, for errors.</param>
    /// <returns>The file.</returns>
    /// <exception cref="SyntaxException">nginx could not read it either; the reason is in its own words, the place is where it would stop.</exception>
    public static NginxFile Parse(ReadOnlySpan<byte> content, string name = "nginx.conf") => Parse(content.ToArray(), name);

    /// <summary>Reads a file's content.</summary>
    /// <param name="content">The text.</param>
    /// <param name="name">The file's path or name, for errors.</param>
    /// <returns>The file.</returns>
    /// <exception cref="SyntaxException">nginx could not read it either; the reason is in its own words, the place is where it would stop.</exception>
    public static NginxFile Parse(string content, string name = "nginx.conf")
    {
        ArgumentNullException.ThrowIfNull(content);
        return Parse(Encoding.UTF8.GetBytes(content), name);
    }

    /// <summary>Makes a file of statements.</summary>
    /// <param name="name">The file's path or name.</param>
    /// <param name="statements">The statements.</param>
    /// <returns>The file.</returns>
    public static NginxFile Create(string name, params IEnumerable<NginxStatement> statements) => new(name, null, 0, false, [.. statements]);

    /// <summary>A copy with other statements; what stands behind the last one in the file stays.</summary>
    /// <param name="statements">The statements.</param>
    /// <returns>The copy.</returns>
    public NginxFile WithStatements(params IEnumerable<NginxStatement> statements) => new(Name, _source, _trailStart, false, [.. statements]);

    /// <summary>Checks a fragment as if it were included in that context, as <see cref="NginxConfiguration.Check"/> does; its own includes are not followed.</summary>
    /// <param name="context">The one context it is for.</param>
    /// <param name="options">How; null for the newest nginx.</param>
    /// <returns>All complaints, in the order in which nginx would come to them.</returns>
    public ImmutableArray<ConfigurationComplaint> Check(DirectiveContexts context, CheckOptions? options = null)
        => System.Numerics.BitOperations.IsPow2((int)context) ? ConfigurationCheck.Run(this, context, options ?? new())
            : throw new ArgumentException("A file is checked for one context.", nameof(context));

    /// <summary>The file's content; for a file that was read and not changed, the very bytes that were read.</summary>
    /// <returns>The bytes.</returns>
    public byte[] ToBytes() => _isVerbatim ? _source!.Bytes.AsSpan().ToArray() : NginxWriter.Write(Statements, _source, _trailStart);

    /// <summary>
    /// A copy that is laid out anew: one statement a line, indented by its depth, one blank between words. Comments stay, line breaks between arguments too, and
    /// blank lines up to a number. No word is touched, nor Lua code. Laid out twice is the same as once.
    /// </summary>
    /// <param name="options">How; null for four blanks and at most one blank line.</param>
    /// <returns>The copy.</returns>
    /// <exception cref="HostKitException">Its blocks are nested some thousand deep.</exception>
    public NginxFile Format(FormatOptions? options = null)
    {
        var file = _isVerbatim ? this : Parse(ToBytes(), Name);
        return Parse(NginxFormatter.Format(file.Statements, file._source!, file._trailStart, options ?? new()), Name);
    }

    /// <summary>The file's content as text: UTF-8, or Latin-1 where the bytes are not valid UTF-8.</summary>
    public override string ToString() => NginxWord.ToText(_isVerbatim ? _source!.Bytes : ToBytes());

    private static NginxFile Parse(byte[] content, string name)
    {
        var (file, error) = ParseReadable(content, name);
        return error is null ? file : throw error;
    }

    /// <summary>The same, where it cannot be read with what stands before the error; blocks that are open there end there.</summary>
    internal static (NginxFile File, SyntaxException? Error) ParseReadable(byte[] content, string name)
    {
        var source = new NginxSource(name, content);
        var (statements, trailStart, error) = NginxReader.Read(source);
        return (new NginxFile(name, source, trailStart, true, statements), error);
    }
}
