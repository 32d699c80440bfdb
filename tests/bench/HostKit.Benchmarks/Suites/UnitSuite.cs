using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using HostKit.Testing;

namespace HostKit.Benchmarks;

/// <summary>The state of many units of a booted machine, asked over its bus and by its systemctl.</summary>
internal static class UnitSuite
{
    private const int Units = 1000;
    private const int Some = 200;
    private const int Times = 3;

    public static async Task RunAsync()
    {
        await using var machine = await Machine.StartAsync(MachineImage.Debian());
        var address = $"unix:path={machine.BusSocket}";
        // Targets, since a thousand processes would have to be started before anything can be asked.
        var names = Enumerable.Range(0, Units).Select(n => new UnitName($"bench@{n}.target")).ToList();
        var (all, some) = (string.Join(' ', names), string.Join(' ', names.Take(Some)));
        await machine.WriteTextAsync("/etc/systemd/system/bench@.target", "[Unit]\nDescription=Number %i\n");
        await machine.ShellAsync($"systemctl daemon-reload; systemctl start -- {all}");

        // A shell in the machine starts them, which is as cheap as starting a program can be.
        var series = Series.Interleave(
            Times,
            () => Measure(() => ListAsync(address, names)),
            () => Measure(() => ReadAsync(address, names)),
            () => Measure(() => machine.ShellAsync("true")),
            () => Measure(() => machine.ShellAsync($"systemctl show --property=ActiveState,SubState -- {all} | grep -c ActiveState=active")),
            () => Measure(() => machine.ShellAsync($"for unit in {some}; do systemctl is-active --quiet -- $unit; done")),
            () => Measure(() => machine.ShellAsync($"for unit in {some}; do systemctl show --property=ActiveState,SubState -- $unit; done > /dev/null")));
        var (list, read, floor) = (series[0].Wall, series[1].Wall, series[2].Wall);
        var (isActive, show) = ((series[4].Wall - floor) * Units / Some, (series[5].Wall - floor) * Units / Some);

        Report.Title(string.Create(CultureInfo.InvariantCulture, $"The state of {Units} units: medians"));
        Report.Heads("how", "all together", "each", "one call over the bus = 1", "all properties over the bus = 1");
        Row("HostKit, connecting and one call (name, load, active and sub state)", list);
        Row("HostKit, connecting and all properties of each (some 120)", read);
        Row("systemctl show with all names, once", series[3].Wall - floor);
        Row("systemctl is-active for each (of 200, times five)", isActive);
        Row("systemctl show for each (of 200, times five)", show);

        Console.WriteLine();
        Report.BudgetAtLeast("systemctl show for each, against one call over the bus", show / list, 100, "x");
        Report.BudgetAtLeast("systemctl show for each, against all properties over the bus", show / read, 5, "x");

        void Row(string what, double wall)
            => Report.Row(what, string.Create(CultureInfo.InvariantCulture, $"{wall:0.0} ms"), string.Create(CultureInfo.InvariantCulture, $"{wall / Units:0.000} ms"), Report.Ratio(wall, list), Report.Ratio(wall, read));
    }

    private static async Task ListAsync(string address, List<UnitName> names)
    {
        await using var bus = await SystemdBus.ConnectAsync(address);
        Require((await bus.ListUnitsByNamesAsync(names)).Count(u => u.ActiveState == ActiveStates.Active));
    }

    private static async Task ReadAsync(string address, List<UnitName> names)
    {
        await using var bus = await SystemdBus.ConnectAsync(address);
        var active = 0;
        foreach (var name in names)
            active += (await bus.GetUnitPropertiesAsync(name)).ActiveState == ActiveStates.Active ? 1 : 0;
        Require(active);
    }

    private static void Require(int active)
    {
        if (active != Units)
            throw new InvalidOperationException($"{active} of {Units} units are active.");
    }

    private static Run Measure(Func<Task> work)
    {
        var watch = Stopwatch.StartNew();
        work().GetAwaiter().GetResult();
        return new Run(watch.Elapsed.TotalMilliseconds, 0, ImmutableDictionary<string, double>.Empty);
    }
}
