using System.Globalization;

namespace HostKit.Systemd;

internal ref partial struct CalendarParser
{
    private bool ReadField(out CalendarField field, bool inMicroseconds = false)
    {
        field = inMicroseconds ? CalendarField.AnySecond : CalendarField.Any;
        if (Take('*'))
            return true;
        var start = _rest;
        var ranges = new List<CalendarField.Range>();
        do
        {
            if (!ReadRange(inMicroseconds, out var range))
                return Fail($"'{FirstWord(start)}' is no number, range or list");
            ranges.Add(range);
        }
        while (Take(','));
        field = new(ranges, inMicroseconds);
        return ranges.Count <= 240 || Fail("a list has more than 240 parts");
    }

    private bool ReadRange(bool inMicroseconds, out CalendarField.Range range)
    {
        range = default;
        if (!ReadNumber(inMicroseconds, out var start))
            return false;
        long? stop = null;
        var repeat = 0L;
        if (Take(".."))
        {
            if (!ReadNumber(inMicroseconds, out var end))
                return false;
            (stop, repeat) = (end, inMicroseconds ? 1_000_000 : 1);
        }

        // In seconds, systemd takes no range of less than one, unless the step is given.
        if (stop - start < repeat && inMicroseconds && !_rest.StartsWith('/'))
            return false;
        if (Take('/') && (!ReadNumber(inMicroseconds, out repeat) || repeat == 0))
            return false;
        range = new(start, stop, repeat);
        return _rest.IsEmpty || _rest[0] is ' ' or ',' or '-' or '~' or ':';
    }

    private bool ReadNumber(bool inMicroseconds, out long number)
    {
        var digits = _rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var end ? end : _rest.Length;
        if (!long.TryParse(_rest[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out number) || number > int.MaxValue)
            return false;
        _rest = _rest[digits..];
        if (!inMicroseconds)
            return true;
        number *= 1_000_000;
        if (_rest.Length < 2 || _rest[0] != '.' || _rest[1] == '.')
            return true;
        _rest = _rest[1..];
        digits = _rest.IndexOfAnyExceptInRange('0', '9') is >= 0 and var last ? last : _rest.Length;
        if (digits == 0)
            return false;
        // What is finer than a microsecond is rounded.
        var fraction = _rest[..Math.Min(digits, 6)].ToString().PadRight(6, '0');
        number += long.Parse(fraction, NumberStyles.None, CultureInfo.InvariantCulture) + (digits > 6 && _rest[6] >= '5' ? 1 : 0);
        _rest = _rest[digits..];
        return true;
    }
}
