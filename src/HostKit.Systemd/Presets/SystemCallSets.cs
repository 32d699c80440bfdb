namespace HostKit.Systemd;

/// <summary>The part of systemd's score that weighs which groups of system calls are left (systemd-analyze(1), "syscall-filter").</summary>
internal static class SystemCallSets
{
    private static readonly (string Group, int Weight)[] Groups =
    [
        ("@swap", 1000), ("@obsolete", 250), ("@clock", 1000), ("@cpu-emulation", 250), ("@debug", 1000), ("@mount", 1000), ("@module", 1000), ("@raw-io", 1000), ("@reboot", 1000),
        ("@privileged", 700), ("@resources", 700),
    ];

    // What other groups bring of these, and the single calls that services are given most.
    private static readonly Dictionary<string, string[]> Members = new()
    {
        ["@system-service"] = ["@privileged", "@resources"],
        ["@default"] = [], ["@basic-io"] = [], ["@file-system"] = [], ["@io-event"] = [], ["@network-io"] = [], ["@process"] = [], ["@signal"] = [], ["@sync"] = [],
        ["@aio"] = [], ["@ipc"] = [], ["@keyring"] = [], ["@memlock"] = [], ["@timer"] = [], ["@sandbox"] = [], ["@pkey"] = [],
        ["@chown"] = ["@privileged"], ["@setuid"] = ["@privileged"],
        ["@swap"] = ["@swap", "@privileged"], ["@clock"] = ["@clock", "@privileged"], ["@module"] = ["@module", "@privileged"], ["@raw-io"] = ["@raw-io", "@privileged"],
        ["@reboot"] = ["@reboot", "@privileged"],
        ["sched_setaffinity"] = ["@resources"], ["sched_setscheduler"] = ["@resources"], ["setpriority"] = ["@resources"], ["ioprio_set"] = ["@resources"], ["mbind"] = ["@resources"],
        ["set_mempolicy"] = ["@resources"], ["setrlimit"] = ["@resources"], ["nice"] = ["@resources"], ["sched_setattr"] = ["@resources"],
        ["chown"] = ["@privileged"], ["fchown"] = ["@privileged"], ["fchownat"] = ["@privileged"], ["lchown"] = ["@privileged"], ["chroot"] = ["@privileged"], ["bpf"] = ["@privileged"],
        ["ptrace"] = ["@debug"], ["perf_event_open"] = ["@debug"], ["pidfd_getfd"] = ["@debug"],
        ["mount"] = ["@mount"], ["umount2"] = ["@mount"], ["pivot_root"] = ["@mount", "@privileged"],
    };

    // Taking a call away from a group leaves the group's others, so only whole groups close one.
    private static readonly string[] Whole = [.. Groups.Select(g => g.Group)];

    public static IEnumerable<(int Weight, int Badness)> Rows(List<string>? lines)
    {
        HashSet<string> open = [.. Whole];
        bool? allows = null;
        foreach (var line in lines ?? [])
        {
            if (line.Length == 0)
            {
                (open, allows) = ([.. Whole], null);
                continue;
            }

            var denies = line.StartsWith('~');
            // The first line decides: what allows closes all the rest.
            if (allows is null)
            {
                allows = !denies;
                open = denies ? [.. Whole] : [];
            }

            foreach (var word in line.TrimStart('~').Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Split(':')[0]))
            {
                if (!denies)
                    open.UnionWith(Members.GetValueOrDefault(word) ?? (Whole.Contains(word) ? [word] : []));
                else
                    open.Remove(word);
            }
        }

        // With a list of what is allowed, an open group counts a little less.
        return Groups.Select(g => (g.Weight, open.Contains(g.Group) ? allows == true ? 9 : 10 : 0));
    }
}
