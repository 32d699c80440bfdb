using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace HostKit.Nginx;

/// <summary>Every directive of nginx's own modules, and of common other ones.</summary>
internal static partial class DirectiveTable
{
    private static readonly Dictionary<string, ImmutableArray<DirectiveRow>> ByName = Read();
    private static readonly Dictionary<string, ImmutableArray<DirectiveRow>>.AlternateLookup<ReadOnlySpan<byte>> ByBytes = ByName.GetAlternateLookup<ReadOnlySpan<byte>>();

    public static IEnumerable<DirectiveRow> All => ByName.Values.SelectMany(rows => rows);

    /// <summary>The rows of a name, nginx's own first; none when nobody knows it.</summary>
    public static ImmutableArray<DirectiveRow> Find(ReadOnlySpan<byte> name) => ByBytes.TryGetValue(name, out var rows) ? rows : [];

    public static ImmutableArray<DirectiveRow> Find(string name) => ByName.TryGetValue(name, out var rows) ? rows : [];

    private static Dictionary<string, ImmutableArray<DirectiveRow>> Read()
        => Encoding.ASCII.GetString(Rows).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(DirectiveRow.Parse).GroupBy(row => row.Name, StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => rows.OrderBy(row => row.IsThirdParty).ToImmutableArray(), new Names());

    /// <summary>Compares names with the bytes of a file; names are ASCII.</summary>
    private sealed class Names : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<byte>, string>
    {
        public bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

        public bool Equals(ReadOnlySpan<byte> alternate, string other) => Ascii.Equals(alternate, other);

        public int GetHashCode([DisallowNull] string obj)
        {
            var hash = 17;
            foreach (var letter in obj)
                hash = (hash * 31) + letter;
            return hash;
        }

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = 17;
            foreach (var letter in alternate)
                hash = (hash * 31) + letter;
            return hash;
        }

        public string Create(ReadOnlySpan<byte> alternate) => Encoding.ASCII.GetString(alternate);
    }
}
