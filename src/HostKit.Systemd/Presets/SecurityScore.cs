namespace HostKit.Systemd;

/// <summary>
/// The figure of <c>systemd-analyze security --offline</c>, taken apart by directive. Weights are those of systemd 252 to 257; what one directive
/// implies of another counts as if it were written.
/// </summary>
internal sealed class SecurityScore
{
    // What a directive switches on besides itself (systemd.exec(5)); a section that says otherwise does not help against DynamicUser.
    private static readonly string[] ImpliedByDynamicUser = ["PrivateTmp", "RemoveIPC", "NoNewPrivileges", "RestrictSUIDSGID"];

    private static readonly (string Name, int Weight)[] Switches =
    [
        ("PrivateDevices", 1000), ("PrivateMounts", 1000), ("PrivateNetwork", 2500), ("PrivateTmp", 1000), ("PrivateUsers", 1000), ("ProtectControlGroups", 1000),
        ("ProtectKernelModules", 1000), ("ProtectKernelTunables", 1000), ("ProtectKernelLogs", 1000), ("ProtectClock", 1000), ("ProtectHostname", 50), ("LockPersonality", 100),
        ("MemoryDenyWriteExecute", 100), ("NoNewPrivileges", 1000), ("RestrictRealtime", 500), ("RestrictSUIDSGID", 1000),
    ];

    private readonly Dictionary<string, List<string>> _values = [];
    private readonly Dictionary<string, (int Weight, int Remaining)> _rows = [];

    public SecurityScore(UnitFileSection section)
    {
        foreach (var entry in section.Entries)
        {
            if (!_values.TryGetValue(entry.Key, out var values))
                _values.Add(entry.Key, values = []);
            values.Add(entry.Value);
        }

        var root = Last("User") is "root" or "0" || (!IsOn("DynamicUser") && string.IsNullOrEmpty(Last("User")));
        // The account is weighed once, whichever directive gives it.
        Add(_values.ContainsKey("DynamicUser") ? "DynamicUser" : "User", 2000, root ? 10 : Last("User") == "nobody" ? 9 : 0, 10);
        if (!root)
        {
            Add("SupplementaryGroups", 200, Words("SupplementaryGroups").Any() ? 1 : 0);
            Add("RemoveIPC", 100, IsOn("RemoveIPC") || IsOn("DynamicUser") ? 0 : 1);
        }

        foreach (var (name, weight) in Switches)
            Add(name, weight, IsOn(name) || (ImpliedByDynamicUser.Contains(name) && IsOn("DynamicUser")) ? 0 : 1);
        Add("ProtectHome", 1000, Last("ProtectHome") switch { "read-only" => 5, "tmpfs" => 1, _ when IsOn("ProtectHome") => 0, _ when IsOn("DynamicUser") => 5, _ => 10 }, 10);
        Add("ProtectSystem", 1000, IsOn("DynamicUser") ? 0 : Last("ProtectSystem") switch { "strict" => 0, "full" => 3, _ when IsOn("ProtectSystem") => 5, _ => 10 }, 10);
        Add("RootDirectory", 200, Last("RootDirectory") is null or "" or "/" && Last("RootImage") is null or "" ? 1 : 0);
        Add("UMask", 100, Convert.ToInt32(Last("UMask") is { Length: > 0 } mask ? mask : "0022", 8) switch { var m when (m & 2) == 0 => 10, var m when (m & 4) == 0 => 5, var m when (m & 16) == 0 => 2, var m when (m & 32) == 0 => 1, _ => 0 }, 10);
        Add("KeyringMode", 1000, Last("KeyringMode") is null or "private" ? 0 : 1);
        Add("ProtectProc", 1000, Last("ProtectProc") switch { "invisible" or "ptraceable" => 0, "noaccess" => 1, _ => 3 }, 3);
        Add("ProcSubset", 10, Last("ProcSubset") == "pid" ? 0 : 1);
        Add("NotifyAccess", 1000, Last("NotifyAccess") == "all" ? 1 : 0);
        Add("Delegate", 100, Last("Delegate") is null or "" or "no" or "false" or "off" or "0" ? 0 : 1);
        Add("SystemCallArchitectures", 1000, Words("SystemCallArchitectures").ToList() switch { [] => 10, var words when words.Contains("native") => 0, _ => 8 }, 10);
        Add("IPAddressDeny", 1000, Addresses(), 10);
        Add("DeviceAllow", 1000, Last("DevicePolicy") is "closed" or "strict" || IsOn("PrivateDevices") ? Words("DeviceAllow").Any() || IsOn("ProtectClock") ? 5 : 0 : 10, 10);
        Add("AmbientCapabilities", 500, SecuritySets.Capabilities(_values.GetValueOrDefault("AmbientCapabilities"), unset: []).Count > 0 ? 1 : 0);
        foreach (var (weight, bad) in SecuritySets.CapabilityRows(_values, IsOn))
            Add("CapabilityBoundingSet", weight, bad ? 1 : 0);
        foreach (var (weight, bad) in SecuritySets.NamespaceRows(_values.GetValueOrDefault("RestrictNamespaces")))
            Add("RestrictNamespaces", weight, bad ? 1 : 0);
        foreach (var (weight, bad) in SecuritySets.FamilyRows(_values.GetValueOrDefault("RestrictAddressFamilies")))
            Add("RestrictAddressFamilies", weight, bad ? 1 : 0);
        foreach (var (weight, badness) in SystemCallSets.Rows(_values.GetValueOrDefault("SystemCallFilter")))
            Add("SystemCallFilter", weight, badness, 10);
    }

    public double Exposure => Math.Ceiling(_rows.Values.Sum(r => r.Remaining) * 100.0 / Total) / 10;

    private int Total => _rows.Values.Sum(r => r.Weight);

    public (int Weight, int Remaining) Of(string directive) => _rows.GetValueOrDefault(directive);

    public double Points(int weight) => Math.Round(weight * 10.0 / Total, 2);

    private void Add(string directive, int weight, int badness, int range = 1)
    {
        var row = _rows.GetValueOrDefault(directive);
        _rows[directive] = (row.Weight + weight, row.Remaining + ((badness * weight) + range - 1) / range);
    }

    private int Addresses()
    {
        var denied = Words("IPAddressDeny").ToList();
        if (!denied.Contains("any") && !(denied.Contains("0.0.0.0/0") && denied.Contains("::/0")))
            return 10;
        var allowed = Words("IPAddressAllow").ToList();
        return allowed.Count == 0 ? 0 : allowed.All(a => a is "localhost" or "::1" or "::1/128" || a.StartsWith("127.", StringComparison.Ordinal)) ? 2 : 5;
    }

    private string? Last(string name) => _values.TryGetValue(name, out var values) ? values[^1] : null;

    // Enumerations such as PrivateTmp=disconnected are switched on by any word that is not no.
    private bool IsOn(string name) => Last(name) is { Length: > 0 } text && text.ToLowerInvariant() is not ("no" or "n" or "false" or "f" or "off" or "0" or "read-only" or "tmpfs");

    private IEnumerable<string> Words(string name) => (_values.GetValueOrDefault(name) ?? []).Aggregate<string, IEnumerable<string>>([], (words, value) => value.Length == 0 ? [] : [.. words, .. value.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
}
