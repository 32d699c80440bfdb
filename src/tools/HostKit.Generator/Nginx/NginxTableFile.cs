using System.Globalization;

namespace HostKit.Generator;

/// <summary>Writes the table that configurations are checked against: one line a directive, read at run time.</summary>
internal static class NginxTableFile
{
    private const string Oldest = "1.22.1";
    private const string Newest = "1.30.4";

    /// <summary>In the order of the bits of <c>DirectiveContexts</c>.</summary>
    private static readonly string[] Contexts =
    [
        "main", "events", "http", "server", "location", "server.if", "location.if", "limit_except", "upstream", "mail", "mail.server", "stream", "stream.server", "stream.upstream",
    ];

    public static string Write(CodeWriter code, IEnumerable<NginxModule> modules, IEnumerable<NginxThirdParty> thirdParty, NginxChecks checks)
    {
        var own = from module in modules from row in module.Directives select Row(row, row.Module ?? module.Module, checks);
        var others = from module in thirdParty
                     from row in module.Directives
                     select $"{row.Name}|{module.Module}|{ContextBits(row.Contexts)}|{ArgumentBits(row.Arguments)}||{(row.Block == true ? "block" : "")} other|||||";
        code.Line("/// <summary>The rows: name, module, contexts, numbers of arguments, kind of value, properties, versions, earlier arguments, words, bounds.</summary>")
            .Open("internal static partial class DirectiveTable").Line("private static ReadOnlySpan<byte> Rows =>");
        var rows = own.Concat(others).Distinct().Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < rows.Count; i++)
            code.Line($"    {(i > 0 ? "+ " : "")}\"{rows[i]}\\n\"u8{(i == rows.Count - 1 ? ";" : "")}");
        return code.Close().ToString();
    }

    private static string Row(NginxDirective row, string module, NginxChecks checks)
    {
        var keys = new[] { row.Name, $"{module}/{row.Name}" };
        var kind = row.Flag == true ? "flag" : checks.Kinds.FirstOrDefault(kind => kind.Value.Intersect(keys).Any()).Key ?? "";
        var versions = row.Versions.Split(" to ");
        var (first, last) = (versions[0] == Oldest ? "" : versions[0], versions[^1] == Newest ? "" : versions[^1]);
        var earlier = row.Earlier?.Split(" to ");
        return string.Join('|', row.Name, module, ContextBits(row.Contexts), ArgumentBits(row.Arguments), kind,
            $"{(row.Block == true ? "block" : "")}{(checks.Once.Contains(row.Name) ? " once" : "")}", first, last, earlier is null ? "" : $"{ArgumentBits(earlier[0])} {earlier[1]}",
            Of(checks.Words, keys, words => string.Join(' ', words)), Of(checks.Bounds, keys, bounds => string.Create(CultureInfo.InvariantCulture, $"{bounds[0]} {bounds[1]}")));
    }

    private static string Of<T>(IReadOnlyDictionary<string, T> table, string[] keys, Func<T, string> text)
        => keys.FirstOrDefault(table.ContainsKey) is { } key ? text(table[key]) : "";

    /// <summary>What a block of another module holds is that module's business.</summary>
    private static string ContextBits(IEnumerable<string> contexts)
        => contexts.Aggregate(0, (bits, context) => context.StartsWith("rtmp", StringComparison.Ordinal) ? bits
            : context == "any" ? (1 << Contexts.Length) - 1
            : Array.IndexOf(Contexts, context) is >= 0 and var bit ? bits | (1 << bit) : throw new InvalidDataException($"There is no context '{context}'.")).ToString("x", CultureInfo.InvariantCulture);

    private static string ArgumentBits(string arguments)
        => (arguments.EndsWith('+') ? uint.MaxValue << Number(arguments[..^1]) : arguments.Split(',').Aggregate(0u, (bits, count) => bits | (1u << Number(count)))).ToString("x", CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
