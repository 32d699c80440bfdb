using System.Buffers;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace HostKit.Nginx;

/// <summary>Lays a file out anew: words and comments are copied, what is between them is not.</summary>
internal sealed class NginxFormatter
{
    private readonly ArrayBufferWriter<byte> _output;
    private readonly NginxSource _source;
    private readonly byte[] _indent;
    private readonly int _blankLines;

    private NginxFormatter(NginxSource source, FormatOptions options)
    {
        _source = source;
        _indent = Encoding.ASCII.GetBytes(options.Indent);
        _blankLines = Math.Max(0, options.BlankLines);
        _output = new ArrayBufferWriter<byte>(Math.Max(256, source.Bytes.Length));
    }

    public static byte[] Format(ImmutableArray<NginxStatement> statements, NginxSource source, int trailStart, FormatOptions options)
    {
        var formatter = new NginxFormatter(source, options);
        formatter.WriteAll(statements, depth: 0);
        formatter.WriteComments(trailStart, source.Bytes.Length, depth: 0, isFirst: statements.IsEmpty);
        if (formatter._output.WrittenCount > 0)
            formatter.Put("\n"u8);
        return formatter._output.WrittenSpan.ToArray();
    }

    private void WriteAll(ImmutableArray<NginxStatement> statements, int depth)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new HostKitException($"{_source.Name} has blocks nested too deeply to be laid out.");
        for (var i = 0; i < statements.Length; i++)
        {
            var statement = statements[i];
            var lines = WriteComments(statement.Lead, statement.SpanAt(0).Start, depth, isFirst: i == 0);
            StartLine(depth, lines);
            WriteWords(statement, depth);
            if (!statement.HasBlock)
                WriteComment(statement.TerminatorOffset + 1, statement.End);
            else
                WriteBlock(statement, depth);
        }
    }

    private void WriteWords(NginxStatement statement, int depth)
    {
        for (var i = 0; i < statement.WordCount; i++)
        {
            var span = statement.SpanAt(i);
            Put(_source.Bytes.AsSpan(span.Start..span.End));
            var next = i + 1 < statement.WordCount ? statement.SpanAt(i + 1).Start : statement.TerminatorOffset;
            var gap = new SourceGap(_source.Bytes, span.End, next);
            foreach (var (lines, start, end) in gap.Comments)
            {
                if (lines == 0)
                    Put(" "u8);
                else
                    StartLine(depth + 1, blankLines: 0);
                Put(_source.Bytes.AsSpan(start..end));
            }

            if (next == statement.TerminatorOffset)
            {
                if (gap.Comments.Count > 0)
                    StartLine(depth, blankLines: 0);
                // A word at the edge of nginx's window has no room for a blank behind it.
                else if (statement.HasBlock && (gap.End > gap.Start || span.End - span.Start < 4000))
                    Put(" "u8);
            }
            else if (gap.Comments.Count > 0 || gap.Lines > 0)
                StartLine(depth + 1, blankLines: 0);
            else if (gap.End > gap.Start)
                Put(" "u8);
        }

        Put(statement.HasBlock ? "{"u8 : ";"u8);
    }

    private void WriteBlock(NginxStatement statement, int depth)
    {
        var close = statement.CloseStart;
        if (statement.CodeBytes is { } code)
        {
            Put(code.Span);
        }
        else
        {
            close = new SourceGap(_source.Bytes, statement.CloseStart, statement.End).Brace;
            var before = _output.WrittenCount;
            WriteComment(statement.TerminatorOffset + 1, statement.BodyStart);
            WriteAll(statement.Block, depth + 1);
            WriteComments(statement.CloseStart, close, depth + 1, isFirst: statement.Block.IsEmpty);
            if (_output.WrittenCount > before)
                StartLine(depth, blankLines: 0);
            else
                Put(" "u8);
        }

        Put("}"u8);
        WriteComment(close + 1, statement.End);
    }

    /// <summary>Writes comments, each on its own line.</summary>
    /// <returns>The blank lines to leave before what follows.</returns>
    private int WriteComments(int from, int to, int depth, bool isFirst)
    {
        var gap = new SourceGap(_source.Bytes, from, to);
        foreach (var (lines, start, end) in gap.Comments)
        {
            StartLine(depth, isFirst ? 0 : lines - 1);
            Put(_source.Bytes.AsSpan(start..end));
            isFirst = false;
        }

        return isFirst ? 0 : gap.Lines - 1;
    }

    /// <summary>Writes the comment that stands behind something on its line.</summary>
    private void WriteComment(int from, int to)
    {
        foreach (var (_, start, end) in new SourceGap(_source.Bytes, from, to).Comments)
        {
            Put(" "u8);
            Put(_source.Bytes.AsSpan(start..end));
        }
    }

    private void StartLine(int depth, int blankLines)
    {
        if (_output.WrittenCount > 0)
        {
            for (var i = 0; i <= Math.Clamp(blankLines, 0, _blankLines); i++)
                Put("\n"u8);
        }

        for (var i = 0; i < depth; i++)
            Put(_indent);
    }

    private void Put(ReadOnlySpan<byte> text) => _output.Write(text);
}
