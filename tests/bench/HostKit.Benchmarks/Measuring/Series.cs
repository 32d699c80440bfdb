namespace HostKit.Benchmarks;

/// <summary>Runs of the same thing, as their medians.</summary>
internal sealed class Series
{
    private readonly List<Run> _runs = [];

    public int Count => _runs.Count;

    public double Wall => Median(r => r.Wall);

    public double Cpu => Median(r => r.Cpu);

    public void Add(Run run) => _runs.Add(run);

    public double Figure(string name) => Median(r => r.Figures.GetValueOrDefault(name));

    /// <summary>Runs all, in turn, several times: what disturbs the machine disturbs all of them.</summary>
    public static Series[] Interleave(int times, params Func<Run>[] alternatives)
    {
        Series[] series = [.. alternatives.Select(_ => new Series())];
        for (var i = 0; i < times; i++)
        {
            for (var j = 0; j < alternatives.Length; j++)
                series[j].Add(alternatives[j]());
        }

        return series;
    }

    private double Median(Func<Run, double> of)
    {
        var sorted = _runs.Select(of).Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[sorted.Count / 2 - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
