using System.Globalization;

namespace HostKit.Php;

/// <summary>How a pool has its processes (<c>pm</c>, <see href="https://www.php.net/manual/en/install.fpm.configuration.php#pm">php.net</see>).</summary>
public sealed record PhpProcesses
{
    private PhpProcesses(string mode, int most) => (Mode, Most) = (mode, Positive(most, nameof(most)));

    internal string Mode { get; }

    internal int Most { get; }

    internal int Start { get; private init; }

    internal int LeastSpare { get; private init; }

    internal int MostSpare { get; private init; }

    internal TimeSpan IdleTime { get; private init; }

    /// <summary>A fixed number of processes (<c>pm = static</c>): the fastest, and the memory is always taken.</summary>
    /// <param name="processes">How many (<c>pm.max_children</c>).</param>
    /// <returns>The processes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Less than one.</exception>
    public static PhpProcesses Static(int processes) => new("static", processes);

    /// <summary>Processes come and go with the load, and some always wait (<c>pm = dynamic</c>).</summary>
    /// <param name="most">The most at one time (<c>pm.max_children</c>).</param>
    /// <param name="leastSpare">How many wait at least (<c>pm.min_spare_servers</c>); 1 unless set.</param>
    /// <param name="mostSpare">How many wait at most (<c>pm.max_spare_servers</c>); three, or <paramref name="most"/> if that is less, unless set.</param>
    /// <param name="start">How many there are at first (<c>pm.start_servers</c>); the middle of both unless set.</param>
    /// <returns>The processes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than one, or they do not stand in this order: least, start, most spare, most.</exception>
    public static PhpProcesses Dynamic(int most, int leastSpare = 1, int? mostSpare = null, int? start = null)
    {
        var upper = mostSpare ?? Math.Max(leastSpare, Math.Min(3, most));
        var first = start ?? (leastSpare + ((upper - leastSpare) / 2));
        Positive(leastSpare, nameof(leastSpare));
        // php-fpm refuses the rest only when it starts.
        if (upper < leastSpare || upper > most)
            throw new ArgumentOutOfRangeException(nameof(mostSpare), upper, $"Between {leastSpare} (the least that wait) and {most} (the most there are).");
        if (first < leastSpare || first > upper)
            throw new ArgumentOutOfRangeException(nameof(start), first, $"Between {leastSpare} and {upper}, the least and the most that wait.");
        return new("dynamic", most) { Start = first, LeastSpare = leastSpare, MostSpare = upper };
    }

    /// <summary>Processes come with requests and go when they are idle (<c>pm = ondemand</c>): no memory for a site that nobody visits.</summary>
    /// <param name="most">The most at one time (<c>pm.max_children</c>).</param>
    /// <param name="idleTime">How long an idle one waits (<c>pm.process_idle_timeout</c>); ten seconds unless set; whole seconds.</param>
    /// <returns>The processes.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Less than one, or no whole seconds.</exception>
    public static PhpProcesses OnDemand(int most, TimeSpan? idleTime = null)
        => new("ondemand", most) { IdleTime = Seconds.Checked(idleTime ?? TimeSpan.FromSeconds(10), nameof(idleTime), least: 1) };

    internal IEnumerable<(string Name, string Value)> Lines()
    {
        yield return ("pm", Mode);
        yield return ("pm.max_children", Text(Most));
        if (Mode == "dynamic")
        {
            yield return ("pm.start_servers", Text(Start));
            yield return ("pm.min_spare_servers", Text(LeastSpare));
            yield return ("pm.max_spare_servers", Text(MostSpare));
        }

        if (Mode == "ondemand")
            yield return ("pm.process_idle_timeout", Seconds.Text(IdleTime));
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int Positive(int number, string name) => number > 0 ? number : throw new ArgumentOutOfRangeException(name, number, "At least one.");
}
