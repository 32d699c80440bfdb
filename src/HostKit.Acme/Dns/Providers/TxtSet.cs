namespace HostKit.Acme;

/// <summary>All TXT values at one name, for APIs that know no single ones. Values of others stay as they are written, to the letter.</summary>
/// <param name="Name">The whole name.</param>
/// <param name="Ttl">How long it may be cached, in seconds; null while there is no value.</param>
/// <param name="Texts">The values as the API writes them.</param>
/// <param name="Octal">How it writes them: see <see cref="TxtText"/>.</param>
internal sealed record TxtSet(string Name, long? Ttl, IReadOnlyList<string> Texts, bool Octal = false)
{
    /// <summary>The set with values added, or removed; null when that changes nothing.</summary>
    public TxtSet? With(IEnumerable<string> values, bool present)
    {
        var there = Texts.Select(text => TxtText.Read(text, Octal)).ToList();
        if (present)
        {
            var missing = values.Except(there, StringComparer.Ordinal).Select(value => TxtText.Quote(value, Octal)).ToList();
            return missing.Count == 0 ? null : this with { Texts = [.. Texts, .. missing] };
        }

        var gone = values.ToHashSet(StringComparer.Ordinal);
        var kept = Texts.Where((_, i) => !gone.Contains(there[i])).ToList();
        return kept.Count == Texts.Count ? null : this with { Texts = kept };
    }
}
