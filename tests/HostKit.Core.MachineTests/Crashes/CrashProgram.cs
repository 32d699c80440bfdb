using System.Globalization;
using HostKit.Testing;
using HostKit.Tests;

namespace HostKit.Core.MachineTests.Crashes;

/// <summary>An apply in a process of its own: it ends in a way that no code of it survives.</summary>
internal static class CrashProgram
{
    public static async Task<int> ApplyAsync(Machine machine, string number, ApplyPhase diesAfter, params string[] confirm)
        => (await Tool.RunAsync(
            "/", Repository.PathOf("tests/HostKit.Core.CrashProgram/bin/Debug/net10.0/HostKit.Core.CrashProgram"),
            [machine.Leader.ToString(CultureInfo.InvariantCulture), number, diesAfter.ToString(), .. confirm])).ExitCode;
}
