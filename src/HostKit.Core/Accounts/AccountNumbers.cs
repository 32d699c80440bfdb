namespace HostKit;

/// <summary>Which numbers of users or groups are taken, by whom, and which is the next free one.</summary>
internal sealed class AccountNumbers
{
    private readonly Dictionary<uint, string> _taken = [];
    private readonly Dictionary<uint, string> _reserved = [];

    /// <summary>An account that the host has; of several with one number the first counts.</summary>
    public void Take(uint number, string name) => _taken.TryAdd(number, name);

    /// <summary>A number that is not handed out to others, since files may still belong to it, or since a script asks for it.</summary>
    public void Reserve(uint number, string name) => _reserved.TryAdd(number, name);

    /// <summary>The other account that has the number; null when it is free.</summary>
    public string? Holder(uint number, string name) => _taken.GetValueOrDefault(number) is { } holder && holder != name ? holder : null;

    public bool IsFree(uint number, string name)
        => number is not (65534 or 65535 or uint.MaxValue) && !_taken.ContainsKey(number) && (_reserved.GetValueOrDefault(number) ?? name) == name;

    /// <summary>
    /// The next free number of a range, for which <paramref name="fits"/> holds: for the system from the last one down, for people the one after the
    /// highest that is taken, so that nobody inherits what a deleted user left.
    /// </summary>
    public uint? Next((uint First, uint Last) range, bool system, string name, Func<uint, bool> fits)
    {
        if (system)
        {
            for (var number = range.Last; number >= range.First && number > 0; number--)
            {
                if (IsFree(number, name) && fits(number))
                    return number;
            }

            return null;
        }

        var used = _taken.Keys.Concat(_reserved.Keys).Where(n => n >= range.First && n <= range.Last).Select(n => (long)n).DefaultIfEmpty((long)range.First - 1).Max();
        for (var number = used + 1; number <= range.Last; number++)
        {
            if (IsFree((uint)number, name) && fits((uint)number))
                return (uint)number;
        }

        for (var number = range.First; number <= range.Last; number++)
        {
            if (IsFree(number, name) && fits(number))
                return number;
        }

        return null;
    }
}
