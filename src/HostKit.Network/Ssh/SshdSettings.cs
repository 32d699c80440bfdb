using System.Globalization;
using System.Text.RegularExpressions;

namespace HostKit.Network;

/// <summary>What sshd will read, as far as this package asks: global keywords, of which the first counts, and ports, which add up.</summary>
internal sealed partial class SshdSettings
{
    private const string Main = "/etc/ssh/sshd_config";
    private readonly Dictionary<string, string> _first = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _ports = [];
    private readonly List<int?> _addressPorts = [];

    private SshdSettings()
    {
    }

    /// <summary>Whether the host's own file reads the folder of drop-ins before it says anything itself.</summary>
    public bool ReadsFolder { get; private set; }

    /// <summary>Whether there is a file at all.</summary>
    public bool IsThere { get; private set; }

    /// <summary>The ports that it listens on: those of addresses that say one, and those of <c>Port</c> for all other addresses.</summary>
    public IEnumerable<int> Ports => _addressPorts.OfType<int>().Concat(_addressPorts.Count == 0 || _addressPorts.Contains(null) ? _ports.DefaultIfEmpty(22) : []).Distinct();

    public string? this[string keyword] => _first.GetValueOrDefault(keyword);

    public static SshdSettings Of(FutureHost future)
    {
        var settings = new SshdSettings();
        settings.Read(future, Main, 0);
        return settings;
    }

    private void Read(FutureHost future, string path, int depth)
    {
        if (depth > 16 || future.ReadBytes(path) is not { } bytes)
            return;
        IsThere = true;
        foreach (var line in System.Text.Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            var words = line.Trim().Split([' ', '\t', '='], 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            if (words.Length < 2 || words[0].StartsWith('#'))
                continue;
            // What stands in a block is for some connections only.
            if (words[0].Equals("Match", StringComparison.OrdinalIgnoreCase))
            {
                if (words[1].Equals("all", StringComparison.OrdinalIgnoreCase))
                    continue;
                return;
            }

            if (words[0].Equals("Include", StringComparison.OrdinalIgnoreCase))
                Include(future, words[1], depth);
            else
                Take(words[0], words[1].Split(" #")[0].Trim().Trim('"'));
        }
    }

    private void Include(FutureHost future, string patterns, int depth)
    {
        foreach (var pattern in patterns.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim('"')).Select(p => p.StartsWith('/') ? p : $"/etc/ssh/{p}"))
        {
            var directory = Path.GetDirectoryName(pattern)!;
            if (pattern == "/etc/ssh/sshd_config.d/*.conf" && _first.Count == 0 && depth == 0)
                ReadsFolder = true;
            foreach (var name in future.ListDirectory(directory) ?? [])
            {
                if (System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(Path.GetFileName(pattern), name, ignoreCase: false))
                    Read(future, $"{directory}/{name}", depth + 1);
            }
        }
    }

    private void Take(string keyword, string value)
    {
        if (keyword.Equals("Port", StringComparison.OrdinalIgnoreCase))
        {
            if (int.TryParse(value, out var port))
                _ports.Add(port);
        }
        else if (keyword.Equals("ListenAddress", StringComparison.OrdinalIgnoreCase))
        {
            // An address or a name, with a port or without, and perhaps a routing domain after it.
            _addressPorts.Add(AddressPort().Match(value) is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null);
        }

        _first.TryAdd(keyword, value);
    }

    [GeneratedRegex(@"^(?:\[[^\]]+\]|[^:\s]+):(\d{1,5})(?:\s|$)")]
    private static partial Regex AddressPort();
}
