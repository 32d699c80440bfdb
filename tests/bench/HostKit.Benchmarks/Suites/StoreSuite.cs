using System.Globalization;

namespace HostKit.Benchmarks;

/// <summary>A store with many files: built, looked at, verified, collected; beside nix, and beside the programs of every system.</summary>
internal sealed class StoreSuite(string directory, int count)
{
    private const int Times = 3;

    private string Source => $"{directory}/source";

    private string Root => $"{directory}/host";

    private bool HasNix { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(d => File.Exists($"{d}/nix-store"));

    public void Run()
    {
        WriteSource();
        var series = Enumerable.Range(0, 14).Select(_ => new Series()).ToArray();
        for (var i = 0; i < Times; i++)
            Round(series);

        Report.Title(string.Create(CultureInfo.InvariantCulture, $"A store path of {count} files, 400 MB: whole processes, medians"));
        Report.Heads("what", "HostKit wall", "HostKit CPU", "beside it", "wall", "CPU", "wall ratio", "CPU ratio");
        Row("copy in, hash, seal, share, record", series[0], ("cp -a alone", series[1]), ("cp -al", series[2]), ("nix-store --add", series[3]));
        Row("nothing to do", series[4], ("nix-store --realise", series[5]));
        Row("verify", series[6], ("sha256sum", series[7]), ("nix-store --verify --check-contents", series[8]));
        Row("gc", series[9], ("rm -rf", series[10]), ("nix-store --gc", series[11]));
        Row("plan of ten apps, nothing to do", series[12], ("a process without work", series[13]));
        Console.WriteLine();
        var inside = series[0].Wall - series[0].Figure("builder");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Of the first, {inside:0} ms are not the copying: hashing, sealing, sharing, the disk, the record."));
        Report.Budget("plan of ten apps with nothing to do, whole process", series[12].Wall, 150, "ms");
        Report.Budget("the same, inside the process", series[12].Figure("inside"), 150, "ms");
    }

    private void Round(Series[] series)
    {
        Empty();
        series[1].Add(Child.Measure("cp", "-a", Source, $"{directory}/copy"));
        series[2].Add(Child.Measure("cp", "-al", Source, $"{directory}/links"));
        Child.Measure("rm", "-rf", $"{directory}/links");
        Child.Measure("sync", "-f", directory);
        series[7].Add(Child.Measure("sh", "-c", $"find '{Source}' -type f -print0 | xargs -0 sha256sum > /dev/null"));
        series[10].Add(Child.Measure("rm", "-rf", $"{directory}/copy"));

        series[0].Add(Child.Measure(Child.Self("work", "store", "build", Root, Source)));
        series[4].Add(Child.Measure(Child.Self("work", "store", "nothing", Root, Source)));
        series[6].Add(Child.Measure(Child.Self("work", "store", "verify", Root, Source)));
        Child.Measure(Child.Self("work", "store", "ten", Root, Source));
        Directory.Delete($"{Root}/var/lib/hostkit/bench/generations/1", recursive: true);
        series[9].Add(Child.Measure(Child.Self("work", "store", "gc", Root, Source)));
        series[12].Add(Child.Measure(Child.Self("work", "store", "plan", Root, Source)));
        series[13].Add(Child.Measure(Child.Self("work", "nothing")));
        if (HasNix)
            NixRound(series);
    }

    private void NixRound(Series[] series)
    {
        series[3].Add(Nix($"nix-store --add '{Source}' > '{directory}/added'"));
        Nix($"nix-store --realise --add-root '{directory}/kept' --indirect \"$(cat '{directory}/added')\"");
        series[5].Add(Nix($"nix-store --realise \"$(cat '{directory}/added')\""));
        series[8].Add(Nix("nix-store --verify --check-contents"));
        File.Delete($"{directory}/kept");
        series[11].Add(Nix("nix-store --gc"));
    }

    // A store of its own, for one user.
    private Run Nix(string command) => Child.Measure(
        "sh", "-c", $"export NIX_STORE_DIR='{directory}/nix/store' NIX_STATE_DIR='{directory}/nix/var' NIX_LOG_DIR='{directory}/nix/log' NIX_CONF_DIR='{directory}/nix/etc' NIX_REMOTE= NIX_CONFIG='build-users-group ='; {command} 2> '{directory}/nix.log'");

    private void Empty() => Child.Measure("sh", "-c", $"chmod -R u+w '{directory}/nix' 2> '{directory}/nix.log'; rm -rf '{directory}/nix' '{directory}/kept' '{Root}' '{directory}/copy' '{directory}/links'; sync -f '{directory}'");

    private void WriteSource()
    {
        var buffer = new byte[8192];
        for (var i = 0; i < count; i++)
        {
            if (i % 100 == 0)
                Directory.CreateDirectory($"{Source}/{i / 100}");
            BitConverter.TryWriteBytes(buffer, i);
            buffer.AsSpan(4).Fill((byte)(i * 31));
            File.WriteAllBytes($"{Source}/{i / 100}/{i}", buffer.AsSpan(0, 64 + i * 37 % 8000).ToArray());
        }
    }

    private static void Row(string what, Series ours, params (string Name, Series Series)[] others)
    {
        foreach (var (name, series) in others.Where(o => o.Series.Count > 0))
            Report.Row(what, Report.Ms(ours.Wall), Report.Ms(ours.Cpu), name, Report.Ms(series.Wall), Report.Ms(series.Cpu), Report.Ratio(ours.Wall, series.Wall), Report.Ratio(ours.Cpu, series.Cpu));
    }
}
