using System.Buffers;
using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Writes statements: those that were read as they were, new ones one a line, indented by four spaces.</summary>
internal sealed class NginxWriter
{
    private readonly ArrayBufferWriter<byte> _output;
    private NginxSource? _source;
    private int _sourceEnd;
    private byte _last = (byte)'\n';

    private NginxWriter(int capacity) => _output = new ArrayBufferWriter<byte>(Math.Max(256, capacity));

    /// <summary>Writes statements without a final line feed, for a reader.</summary>
    public static string Write(ImmutableArray<NginxStatement> statements)
    {
        var writer = new NginxWriter(0);
        writer.WriteAll(statements, depth: 0);
        return NginxWord.ToText(writer._output.WrittenSpan);
    }

    /// <summary>Writes a file; the text behind its last statement stays as it was read.</summary>
    public static byte[] Write(ImmutableArray<NginxStatement> statements, NginxSource? source, int trailStart)
    {
        var writer = new NginxWriter(source?.Bytes.Length ?? 0);
        writer.WriteAll(statements, depth: 0);
        if (source is not null)
            writer.Copy(source, trailStart, source.Bytes.Length);
        if (writer._last != '\n')
            writer.Put("\n"u8);
        return writer._output.WrittenSpan.ToArray();
    }

    private void WriteAll(ImmutableArray<NginxStatement> statements, int depth)
    {
        for (var i = 0; i < statements.Length; i++)
        {
            if (statements[i].IsVerbatim)
                Copy(statements[i].Source!, statements[i].Lead, statements[i].End);
            else if (statements[i].Source is { } source)
                WriteChanged(statements[i], source, depth);
            else
                WriteNew(statements[i], depth, spaced: i > 0 && (statements[i].HasBlock || statements[i - 1].HasBlock));
        }
    }

    /// <summary>A statement that was read and whose block has changed.</summary>
    private void WriteChanged(NginxStatement statement, NginxSource source, int depth)
    {
        Copy(source, statement.Lead, statement.BodyStart);
        WriteAll(statement.Block, depth + 1);
        Copy(source, statement.CloseStart, statement.End);
    }

    private void WriteNew(NginxStatement statement, int depth, bool spaced)
    {
        StartLine(depth, spaced);
        for (var i = 0; i < statement.WordCount; i++)
        {
            if (i > 0)
                Put(" "u8);
            Put(statement.WordAt(i).Text.Span);
        }

        if (!statement.HasBlock)
        {
            Put(";"u8);
            return;
        }

        Put(" {"u8);
        if (statement.CodeBytes is { } code)
        {
            Put(code.Span);
        }
        else
        {
            WriteAll(statement.Block, depth + 1);
            StartLine(depth, spaced: false);
        }

        Put("}"u8);
    }

    private void StartLine(int depth, bool spaced)
    {
        if (_output.WrittenCount > 0 && (_last != '\n' || spaced))
            Put(_last != '\n' && spaced ? "\n\n"u8 : "\n"u8);
        for (var i = 0; i < depth; i++)
            Put("    "u8);
    }

    /// <summary>Copies a piece of a file. Where the pieces do not meet in the file, a line feed keeps a comment from swallowing the next one.</summary>
    private void Copy(NginxSource source, int start, int end)
    {
        if (start == end)
            return;
        var continues = source == _source && start == _sourceEnd;
        if (!continues && _last != '\n' && source.Bytes[start] != '\n')
            Put("\n"u8);
        Put(source.Bytes.AsSpan(start..end));
        (_source, _sourceEnd) = (source, end);
    }

    private void Put(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
            return;
        _output.Write(text);
        _last = text[^1];
        _source = null;
    }
}
