using System.Collections;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace HostKit.Systemd;

/// <summary>Numbers of processors or of memory nodes: <c>[0, 1, 2]</c> (systemd.exec(5), "CPUAffinity="). Written as ranges.</summary>
[CollectionBuilder(typeof(CpuSet), nameof(Of))]
public sealed class CpuSet : IReadOnlyCollection<int>, IEquatable<CpuSet>, IUnitValue
{
    private readonly int[] _numbers;
    private readonly string? _word;

    private CpuSet(IEnumerable<int> numbers, string? word = null)
    {
        _numbers = [.. numbers.Distinct().Order()];
        _word = word;
        if (_numbers.Length > 0 && (_numbers[0] < 0 || _numbers[^1] > 8191))
            throw new ArgumentOutOfRangeException(nameof(numbers), $"{string.Join(' ', _numbers)}: processors and memory nodes are numbered from 0 to 8191.");
        if (_numbers.Length == 0 && word is null)
            throw new ArgumentException("A set without a number cannot be written: leave the directive out.", nameof(numbers));
    }

    /// <summary>The processors of the memory nodes of <c>NUMAMask=</c>; only for <c>CPUAffinity=</c>.</summary>
    public static CpuSet Numa { get; } = new([], "numa");

    /// <summary>All memory nodes; only for <c>NUMAMask=</c>.</summary>
    public static CpuSet All { get; } = new([], "all");

    /// <inheritdoc/>
    public int Count => _numbers.Length;

    /// <summary>These numbers.</summary>
    /// <param name="numbers">0 to 8191, at least one.</param>
    /// <returns>The set.</returns>
    public static CpuSet Of(params ReadOnlySpan<int> numbers) => new(numbers.ToArray());

    /// <summary>A range of numbers.</summary>
    /// <param name="first">The first one.</param>
    /// <param name="last">The last one.</param>
    /// <returns>The set.</returns>
    public static CpuSet Range(int first, int last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        return new(Enumerable.Range(first, last - first + 1));
    }

    /// <summary>A set as systemd writes it.</summary>
    /// <param name="text">Numbers and ranges with blanks or commas between them, such as <c>0-3,8</c>.</param>
    /// <returns>The set.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static CpuSet Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text is "numa" or "all")
            return text == "numa" ? Numa : All;
        var words = text.Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 ? new(words.SelectMany(word => Numbers(word, text))) : throw new FormatException($"'{text}' names no processors.");
    }

    string IUnitValue.ToUnitText(string directive)
        => (_word, directive) is (null, _) or ("numa", "CPUAffinity") or ("all", "NUMAMask") ? ToString() : throw new ArgumentException($"{directive}={_word}: the word has no meaning here.");

    /// <summary>Two sets are equal when they have the same numbers.</summary>
    /// <param name="other">The other set.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(CpuSet? other) => other is not null && _word == other._word && _numbers.AsSpan().SequenceEqual(other._numbers);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CpuSet);

    /// <inheritdoc/>
    public override int GetHashCode() => _numbers.Aggregate(_word?.Length ?? 0, HashCode.Combine);

    /// <inheritdoc/>
    public IEnumerator<int> GetEnumerator() => ((IEnumerable<int>)_numbers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The set as it is written.</summary>
    public override string ToString()
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var number in _numbers)
        {
            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
                ranges[^1] = (ranges[^1].First, number);
            else
                ranges.Add((number, number));
        }

        return _word ?? string.Join(' ', ranges.Select(r => r.First == r.Last ? r.First.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{r.First}-{r.Last}")));
    }

    private static IEnumerable<int> Numbers(string word, string text)
    {
        var ends = word.Split('-');
        return ends.Length <= 2 && ends.All(e => int.TryParse(e, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n <= 8191)
            && int.Parse(ends[0], CultureInfo.InvariantCulture) is var first && int.Parse(ends[^1], CultureInfo.InvariantCulture) is var last && first <= last
                ? Enumerable.Range(first, last - first + 1)
                : throw new FormatException($"'{text}' is no set of processors: '{word}' is neither a number up to 8191 nor a range such as 0-3.");
    }
}
