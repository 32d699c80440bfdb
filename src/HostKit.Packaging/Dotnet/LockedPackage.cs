namespace HostKit.Packaging;

/// <summary>An entry of a lock file.</summary>
internal sealed record LockedPackage(string Type, string? Requested, string? Resolved, string? Hash, IReadOnlyList<string> Needs)
{
    /// <summary>Whether what a project asks for is what the lock was made for. True where it cannot be told.</summary>
    public bool IsFor(string? version)
    {
        if (version is null || Requested is null || version.Contains('*', StringComparison.Ordinal))
            return true;
        return Normal(version) == Normal(Requested);
    }

    // '13.0.3' and '[13.0.3, )' are the same wish, and so are '[1.2]' and '[1.2.0, 1.2.0]'.
    private static string Normal(string range)
    {
        range = range.Replace(" ", "", StringComparison.Ordinal);
        if (range[0] is not ('[' or '('))
            return $"[{Version(range)},)";
        var parts = range[1..^1].Split(',');
        return parts.Length == 1 ? $"[{Version(parts[0])},{Version(parts[0])}]" : $"{range[0]}{Version(parts[0])},{Version(parts[1])}{range[^1]}";
    }

    private static string Version(string version)
    {
        version = version.Split('+')[0];
        var dash = version.IndexOf('-', StringComparison.Ordinal);
        var numbers = (dash < 0 ? version : version[..dash]).Split('.').ToList();
        if (numbers is [""])
            return "";
        while (numbers.Count < 3)
            numbers.Add("0");
        if (numbers.Count == 4 && numbers[3].Trim('0').Length == 0)
            numbers.RemoveAt(3);
        return string.Join('.', numbers.Select(n => n.TrimStart('0') is { Length: > 0 } number ? number : "0")) + (dash < 0 ? "" : version[dash..].ToUpperInvariant());
    }
}
