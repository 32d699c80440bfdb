using System.Diagnostics;
using System.Text;
using HostKit.Nginx;
using HostKit.Systemd;

namespace HostKit.Benchmarks;

/// <summary>How fast configuration text is read and written, in this process.</summary>
internal static class TextSuite
{
    private const int Times = 15;
    private const int Units = 10_000;

    public static void Run()
    {
        Report.Title("Reading and writing text: medians in one process");
        Report.Heads("what", "size", "lines", "first read", "read", "write", "kept in memory");
        var nginx = NginxSample.Make(1000);
        // A file that was only read gives its bytes back; the same statements made anew are written word by word.
        NginxFile? anew = null;
        var (nginxRead, nginxWrite, nginxKept) = Measure(
            "one nginx configuration", nginx.Length, nginx.Count((byte)'\n'),
            () => NginxFile.Parse(nginx),
            file => (anew ??= NginxFile.Create(file.Name, file.Statements.Select(Anew))).ToBytes().Length);

        var units = Enumerable.Range(0, Units).Select(UnitText).ToList();
        Measure(
            $"{Units} unit files", units.Sum(u => u.Length), units.Sum(u => u.Count((byte)'\n')),
            () => units.Select(u => UnitFile.Parse(u, "x.service")).ToList(),
            files => files.Sum(f => f.ToBytes().Length));

        Measure(
            $"{Units} unit files, as typed values", units.Sum(u => u.Length), units.Sum(u => u.Count((byte)'\n')),
            () => units.Select(u => ServiceUnit.Read(UnitFile.Parse(u, "x.service"), "x.service")).ToList(),
            services => services.Sum(s => s.ToUnitFile().ToBytes().Length));

        Console.WriteLine();
        Report.BudgetAtLeast("nginx, read", nginxRead, 40, "MB/s");
        Report.BudgetAtLeast("nginx, write against read", nginxWrite / nginxRead, 1, "x");
        Report.Budget("nginx, memory against size", nginxKept, 10, "x");
    }

    private static (double Read, double Write, double Kept) Measure<T>(string what, long size, int lines, Func<T> read, Func<T, int> write)
        where T : class
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (first, tree) = Timed(read);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        // Comments are not made anew, so the speed of writing is told of what was written.
        var written = write(tree);
        var (reads, writes) = (new List<double>(), new List<double>());
        for (var i = 0; i < Times; i++)
        {
            reads.Add(Timed(read).Seconds);
            writes.Add(Timed(() => write(tree).ToString()).Seconds);
        }

        double Speed(List<double> times, long bytes) => bytes / 1e6 / times.Order().ElementAt(Times / 2);
        Report.Row(
            what, $"{size / 1e6:0.0} MB", $"{lines}", $"{size / 1e6 / first:0} MB/s", $"{Speed(reads, size):0} MB/s", $"{Speed(writes, written):0} MB/s", Report.Ratio(kept, size));
        GC.KeepAlive(tree);
        return (Speed(reads, size), Speed(writes, written), (double)kept / size);
    }

    internal static (double Seconds, T Result) Timed<T>(Func<T> step)
    {
        var watch = Stopwatch.StartNew();
        var result = step();
        return (watch.Elapsed.TotalSeconds, result);
    }

    internal static NginxStatement Anew(NginxStatement statement) => statement.HasBlock
        ? NginxStatement.CreateBlock(statement.Name, statement.Arguments, statement.Block.Select(Anew))
        : NginxStatement.Create(statement.Name, statement.Arguments);

    private static byte[] UnitText(int i) => Encoding.UTF8.GetBytes($"""
        # Written for customer {i}.
        [Unit]
        Description=Application {i}
        Documentation=man:app{i}(8)
        After=network-online.target remote-fs.target
        Wants=network-online.target

        [Service]
        Type=notify
        User=app{i}
        Environment="LISTEN=127.0.0.1:{10000 + i}" "MODE=production" \
            "LEVEL=info"
        ExecStartPre=/usr/bin/install -d -o app{i} /run/app{i}
        ExecStart=/opt/app{i}/server --config /etc/app{i}/main.conf
        Restart=on-failure
        RestartSec=2s
        NoNewPrivileges=yes
        ProtectSystem=strict

        [Install]
        WantedBy=multi-user.target

        """);
}
