using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Text;

namespace HostKit.Systemd;

/// <summary>Reads the journal's export format, in which every field comes byte for byte (systemd's "Journal Export Formats").</summary>
internal static class JournalExport
{
    /// <summary>The entries of a stream, one after the other, as soon as each is complete.</summary>
    public static async IAsyncEnumerable<JournalEntry> ReadAsync(Stream stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var buffer = new byte[64 * 1024];
        var (start, end) = (0, 0);
        while (true)
        {
            while (TryRead(buffer.AsMemory(start, end - start), out var length) is { } fields)
            {
                start += length;
                if (!fields.IsEmpty)
                    yield return new JournalEntry(fields);
            }

            if (start > 0)
            {
                buffer.AsSpan(start, end - start).CopyTo(buffer);
                (start, end) = (0, end - start);
            }

            if (end == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
            var read = await stream.ReadAsync(buffer.AsMemory(end), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                yield break;
            end += read;
        }
    }

    /// <summary>The fields of the entry in front, or null if it is not complete yet. The fields are copies.</summary>
    private static ImmutableArray<KeyValuePair<string, ReadOnlyMemory<byte>>>? TryRead(ReadOnlyMemory<byte> bytes, out int length)
    {
        var fields = ImmutableArray.CreateBuilder<KeyValuePair<string, ReadOnlyMemory<byte>>>();
        length = 0;
        while (bytes.Span[length..].IndexOf((byte)'\n') is >= 0 and var lineLength)
        {
            var line = bytes.Slice(length, lineLength);
            length += lineLength + 1;
            if (line.IsEmpty)
                return fields.ToImmutable();
            if (line.Span.IndexOf((byte)'=') is >= 0 and var equals)
            {
                fields.Add(new(Encoding.UTF8.GetString(line.Span[..equals]), line[(equals + 1)..].ToArray()));
                continue;
            }

            // A value with line breaks or other control characters comes with its length in front.
            if (bytes.Length - length < sizeof(long))
                return null;
            var size = checked((int)BinaryPrimitives.ReadInt64LittleEndian(bytes.Span[length..]));
            length += sizeof(long);
            if (bytes.Length - length < size + 1)
                return null;
            fields.Add(new(Encoding.UTF8.GetString(line.Span), bytes.Slice(length, size).ToArray()));
            length += size + 1;
        }

        return null;
    }
}
