using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using HostKit.Tests;

namespace HostKit.Docs.Tests;

/// <summary>From a directive to the properties that write it and the pages that use it, read from the generated records and the pages themselves.</summary>
internal sealed partial class DirectiveIndex
{
    /// <summary>Methods that write directives which their caller does not name.</summary>
    private static readonly Dictionary<string, string[]> NginxPresets = new()
    {
        ["Location.Proxy"] = ["proxy_pass", "proxy_http_version", "proxy_set_header"],
        ["Location.Php"] = ["fastcgi_pass", "fastcgi_param", "fastcgi_split_path_info"],
        ["Location.Grpc"] = ["grpc_pass"],
        ["Location.Uwsgi"] = ["uwsgi_pass", "uwsgi_param"],
        ["Location.Static"] = ["root", "try_files"],
        ["Location.Assets"] = ["expires", "gzip_static", "try_files"],
        ["Location.SinglePage"] = ["try_files"],
        ["Location.Redirect"] = ["return"],
        ["WithWebSockets"] = ["proxy_http_version", "proxy_set_header", "map"],
        ["Unbuffered"] = ["proxy_buffering", "proxy_request_buffering"],
        ["WithCache"] = ["proxy_cache", "proxy_cache_path", "proxy_cache_valid"],
        ["WithLimit"] = ["limit_req", "limit_req_zone", "limit_conn", "limit_conn_zone"],
        ["WithBasicAuth"] = ["auth_basic", "auth_basic_user_file"],
        ["WithCompression"] = ["gzip", "gzip_types"],
        ["WithRealIp"] = ["set_real_ip_from", "real_ip_header"],
        ["Tls.Redirecting"] = ["ssl_certificate", "ssl_certificate_key", "listen", "return"],
        ["RedirectedNames"] = ["server_name", "return"],
    };

    private static readonly Dictionary<string, string[]> SystemdPresets = new()
    {
        ["Hardened"] = ["NoNewPrivileges", "ProtectSystem", "ProtectHome", "PrivateTmp", "SystemCallFilter", "CapabilityBoundingSet", "RestrictAddressFamilies"],
        ["FailureNotice"] = ["OnFailure"],
        ["EnvironmentFile"] = ["EnvironmentFile"],
    };

    private readonly SortedDictionary<string, SortedSet<string>> _properties = new(StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string[]> _presets;

    private DirectiveIndex(Dictionary<string, string[]> presets) => _presets = presets;

    /// <summary>The directives of units and of systemd's other files.</summary>
    public static DirectiveIndex Systemd()
    {
        var index = new DirectiveIndex(SystemdPresets);
        foreach (var (name, text) in Generated("HostKit.Systemd"))
            foreach (Match property in SystemdProperty().Matches(text))
                index.Add(property.Groups[2].Value, $"{name}.{property.Groups[1].Value}");
        return index;
    }

    /// <summary>The directives of nginx.</summary>
    public static DirectiveIndex Nginx()
    {
        var index = new DirectiveIndex(NginxPresets);
        foreach (var (name, text) in Generated("HostKit.Nginx"))
            foreach (Match property in NginxProperty().Matches(text))
                index.Add(property.Groups[1].Value, $"{name}.{property.Groups[2].Value}");
        return index;
    }

    /// <summary>The presets that nobody has, or that are said to write a directive which nobody knows.</summary>
    public IEnumerable<string> UnknownPresets(Assembly package)
    {
        var members = package.GetExportedTypes().SelectMany(t => t.GetMembers().Select(m => m.Name).Append(t.Name)).ToHashSet();
        return _presets.Keys.Where(preset => !members.Contains(preset.Split('.')[^1])).Concat(_presets.Values.SelectMany(d => d).Where(d => !_properties.ContainsKey(d)));
    }

    /// <summary>The table: a line for each directive.</summary>
    public string Table()
    {
        var pages = Page.All.Where(p => p.Path.StartsWith("docs/", StringComparison.Ordinal) && p.Path.EndsWith(".md", StringComparison.Ordinal) && !Indexes.Contains(p.Path)).Select(p => new Uses(p)).ToList();
        var table = new StringBuilder("| directive | property | pages |\n| --- | --- | --- |\n");
        foreach (var (directive, properties) in _properties)
        {
            var names = properties.Select(p => p.Split('.')[^1]).ToHashSet();
            var presets = _presets.Where(p => p.Value.Contains(directive)).Select(p => p.Key).ToList();
            var links = pages.Where(p => p.Of(directive, names, presets)).Select(p => $"[{p.Name}]({p.Name}.md)");
            table.Append($"| `{directive}` | {string.Join(", ", Shortened(properties).Concat(presets.Select(p => p + "()")).Select(p => $"`{p}`"))} | {string.Join(", ", links)} |\n");
        }

        return table.ToString();
    }

    private static readonly HashSet<string> Indexes = ["docs/README.md", "docs/nginx-directives.md", "docs/systemd-directives.md", "docs/nginx-findings.md", "docs/unit-findings.md", "docs/dependencies.md"];

    // Many sections share the directives of processes; three names are enough to find the rest.
    private static IEnumerable<string> Shortened(SortedSet<string> properties)
        => properties.GroupBy(p => p.Split('.')[1]).Select(same => same.Count() <= 4 ? string.Join("`, `", same) : $"{Foremost(same)}` and {same.Count() - 1} more records' `{same.Key}");

    private static string Foremost(IEnumerable<string> properties)
        => properties.OrderBy(p => p.StartsWith("ServiceSection.", StringComparison.Ordinal) || p.StartsWith("Location.", StringComparison.Ordinal) ? 0 : 1).First();

    private void Add(string directive, string property)
    {
        if (!_properties.TryGetValue(directive, out var known))
            _properties.Add(directive, known = new(StringComparer.Ordinal));
        known.Add(property);
    }

    private static IEnumerable<(string Type, string Text)> Generated(string package)
        => Directory.EnumerateFiles(Repository.PathOf($"src/{package}/Generated"), "*.g.cs").Order(StringComparer.Ordinal).Select(File.ReadAllText)
            .Where(text => Record().IsMatch(text)).Select(text => (Record().Match(text).Groups[1].Value, text));

    [GeneratedRegex(@"^public (?:sealed |abstract )?partial record (\w+)", RegexOptions.Multiline)]
    private static partial Regex Record();

    [GeneratedRegex(@"^    public [^\n]*? (\w+)\n    \{\n        get => Get\w*(?:<[^\n]*>)?\(""([^""]+)""\)", RegexOptions.Multiline)]
    private static partial Regex SystemdProperty();

    [GeneratedRegex(@"^        ""([^""]+)"" => ""([A-Z]\w*)"",", RegexOptions.Multiline)]
    private static partial Regex NginxProperty();

    /// <summary>What a page's code sets and its prose names.</summary>
    private sealed class Uses(Page page)
    {
        private readonly HashSet<string> _set =
            [.. page.Snippets.Where(s => s.IsCSharp || s.Language == "csharp fragment").SelectMany(s => Word().Matches(s.Text).Select(m => m.Value))];

        private readonly HashSet<string> _named = [.. page.Snippets.Where(s => s.Language is "ini" or "nginx").Select(s => s.Text).Append(page.Prose).SelectMany(t => Word().Matches(t)).Select(m => m.Value)];

        public string Name => Path.GetFileNameWithoutExtension(page.Path);

        public bool Of(string directive, HashSet<string> properties, List<string> presets)
            => properties.Any(p => _set.Contains(p) && Sets(p)) || Names(directive) || presets.Exists(p => _set.Contains(p.Split('.')[^1]) && page.Text.Contains(p + "(", StringComparison.Ordinal));

        private bool Sets(string property)
            => page.Snippets.Any(s => s.Language.StartsWith("csharp", StringComparison.Ordinal) && Regex.IsMatch(s.Text, $@"(?<![\w.]){property} = (?!new HostConf)"));

        private bool Names(string directive)
            => _named.Contains(directive) && Regex.IsMatch(page.Text, $"`{Regex.Escape(directive)}[=`]|^ *{Regex.Escape(directive)}[ =].*;?$", RegexOptions.Multiline);
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
