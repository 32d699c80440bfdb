namespace HostKit.Generator.Systemd;

/// <summary>What is said of a directive that nobody has described yet: what its values are.</summary>
internal static class Neutral
{
    private static readonly Dictionary<string, (string One, string Several)> Kinds = new()
    {
        ["bool"] = ("yes or no", "switches"), ["int"] = ("a number", "numbers"), ["long"] = ("a number", "numbers"), ["TimeSpan"] = ("a time span", "time spans"),
        ["UnitString"] = ("a text", "texts"), ["UnixFileMode"] = ("a file mode", "file modes"), ["ByteSize"] = ("a number of bytes", "numbers of bytes"), ["IPAddress"] = ("an IP address", "IP addresses"),
        ["IPPrefix"] = ("an IP address with the length of its network", "IP addresses with the lengths of their networks"), ["MacAddress"] = ("a hardware address", "hardware addresses"),
        ["InterfaceName"] = ("the name of a network interface", "names of network interfaces"), ["NumberRange"] = ("a number or a range", "numbers and ranges"), ["BitRate"] = ("bits in a second", "rates"),
        ["Percentage"] = ("a percentage", "percentages"), ["UnitReference"] = ("a unit", "units"), ["MemoryLimit"] = ("an amount of memory", "amounts of memory"), ["UnixSignal"] = ("a signal", "signals"),
        ["ExecLine"] = ("a command", "commands that are run"), ["ExecArgument"] = ("an argument", "arguments"), ["NameValue"] = ("a pair", "names with values"), ["DnsServer"] = ("a name server", "name servers"),
        ["Condition"] = ("a condition", "conditions"), ["AddressRange"] = ("addresses", "addresses and networks"), ["CpuSet"] = ("numbers of processors or memory nodes", "sets"),
        ["NftSet"] = ("a set of nftables", "sets of nftables"), ["ListenAddress"] = ("an address", "addresses to listen on"), ["CalendarExpression"] = ("a calendar expression", "calendar expressions"),
        ["CredentialData"] = ("data", "data that the unit gets as credentials"), ["SyslogLevel"] = ("a level of log lines", "levels"),
    };

    public static string Summary(SectionCatalogue section, DirectiveRow row, IReadOnlyDictionary<string, EnumRow> enums)
        => $"<c>{row.Name}=</c> of <c>[{section.Section}]</c>: {Kind(row, enums)}.";

    private static string Kind(DirectiveRow row, IReadOnlyDictionary<string, EnumRow> enums)
    {
        if (Kinds.TryGetValue(row.Type, out var kind))
            return row.Shape is null ? kind.One : kind.Several;
        if (!enums.TryGetValue(row.Type, out var choices))
            return $"<see cref=\"{row.Type}\"/>";
        return (row.Shape is null ? "one of " : "any of ") + string.Join(", ", choices.Members.Take(12).Select(member => $"<c>{Xml.Escape(member.Text)}</c>")) + (choices.Members.Length > 12 ? " and so on" : "");
    }
}
