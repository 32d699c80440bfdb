using System.Globalization;
using System.Text;

namespace HostKit.Nginx;

/// <summary>Variables, as far as they are known without a real request.</summary>
internal sealed partial class RequestRun
{
    private readonly Dictionary<string, RunText> _variables = [];
    private readonly Dictionary<string, RunText> _mapped = [];
    private string[] _groups = [];
    private int _mapDepth;

    /// <summary>A text with its variables put in.</summary>
    public RunText Expand(string text) => Expand(text, null);

    private RunText Expand(string text, Func<string, string>? capture)
    {
        if (!text.Contains('$', StringComparison.Ordinal))
            return RunText.Known(text);
        var (result, unknown) = (new StringBuilder(), new List<string>());
        for (var i = 0; i < text.Length;)
        {
            if (text[i] != '$' || i + 1 == text.Length)
            {
                result.Append(text[i++]);
                continue;
            }

            if (text[i + 1] is >= '0' and <= '9')
            {
                var group = _groups.ElementAtOrDefault(text[i + 1] - '0') ?? "";
                result.Append(capture is null ? group : capture(group));
                i += 2;
                continue;
            }

            var isBraced = text[i + 1] == '{';
            var start = i + (isBraced ? 2 : 1);
            var end = start;
            while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == '_'))
                end++;
            if (end == start)
            {
                result.Append(text[i++]);
                continue;
            }

            var value = Variable(ByteText.Lower(text[start..end]));
            result.Append(value.Text);
            unknown.AddRange(value.Unknown);
            i = isBraced && end < text.Length ? end + 1 : end;
        }

        return new(result.ToString(), [.. unknown]);
    }

    private void Capture(string[] groups, PcreRegex regex)
    {
        _groups = groups;
        foreach (var (name, number) in regex.Names)
            _variables[ByteText.Lower(name)] = RunText.Known(groups.ElementAtOrDefault(number) ?? "");
    }

    private void Assign(string name, RunText value)
    {
        name = ByteText.Lower(name);
        if (name == "args")
            (_args, _hasOriginalUri) = (value.Text, false);
        else
            _variables[name] = value;
    }

    private RunText Variable(string name)
    {
        if (_variables.TryGetValue(name, out var known))
            return known;
        if (_mapped.TryGetValue(name, out var mapped))
            return mapped;
        if (model.Variables!.MapOf(name) is { } map)
        {
            var value = Map(name, map);
            // nginx looks once for each request, whatever becomes of it afterwards.
            if (value.IsKnown && !map.Block.Any(row => row.Name == "volatile" && row.Arguments.IsEmpty))
                _mapped.Add(name, value);
            return value;
        }

        return BuiltIn(name) is { } text ? RunText.Known(text) : model.Variables.IsSetSomewhere(name) ? RunText.Known("") : RunText.Of(name);
    }

    private string? BuiltIn(string name) => name switch
    {
        "uri" or "document_uri" => _path,
        "args" or "query_string" => _args,
        "is_args" => _args.Length > 0 ? "?" : "",
        "request_uri" => _target?.Raw,
        "host" => _host,
        "http_host" => url.Authority,
        "scheme" => url.IsHttps ? "https" : "http",
        "https" => url.IsHttps ? "on" : "",
        "request_method" => request.Method,
        "server_port" => _socket is { IsUnix: false } ? url.Port.ToString(CultureInfo.InvariantCulture) : null,
        "server_name" => FirstName(),
        "remote_addr" => request.RemoteAddress,
        "document_root" => _hasRootInUse ? null : Root(out _) is { IsKnown: true } root ? root.Text : null,
        "request_filename" => _hasRootInUse ? null : FilePath() is { IsKnown: true } file ? file.Text : null,
        "fastcgi_script_name" => _path.EndsWith('/') ? _path + (Effective.Value("fastcgi_index") ?? "") : _path,
        "proxy_host" when _contentHandler?.Name is "proxy_pass" => ProxyTarget(_contentHandler) is { IsKnown: true } target ? HostOf(target.Text) : null,
        "proxy_add_x_forwarded_for" or "cookie_" => null,
        _ when name.StartsWith("arg_", StringComparison.Ordinal) => Argument(name[4..]),
        _ when name.StartsWith("http_", StringComparison.Ordinal) => HeaderValue(name[5..]),
        _ => null,
    };

    private bool _hasRootInUse;

    private string FirstName()
        => _server!.Block.FirstOrDefault(statement => statement.Name == "server_name")?.Arguments is [var first, ..] ? ByteText.Lower(ByteText.Of(first)) : "";

    private string Argument(string name)
        => _args.Split('&').FirstOrDefault(pair => ByteText.Lower(pair.Split('=')[0]) == name && pair.Contains('=', StringComparison.Ordinal)) is { } found ? found[(name.Length + 1)..] : "";

    private string? HeaderValue(string name)
        => request.Headers.FirstOrDefault(header => ByteText.Lower(header.Name).Replace('-', '_') == name) is { } header ? ByteText.Of(header.Value.Source) : null;

    /// <summary>A map's value: exact, leading wildcard, trailing wildcard, regular expressions in order, default.</summary>
    private RunText Map(string name, ExpandedStatement map)
    {
        if (_mapDepth > 8)
            return RunText.Of(name);
        _mapDepth++;
        var source = Expand(ByteText.Of(map.Arguments[0]));
        var rows = map.Block.Where(row => row.Arguments.Length == 1).Select(row => (Key: Encoding.Latin1.GetString(row.Statement.NameBytes), Value: ByteText.Of(row.Arguments[0]))).ToList();
        var result = source.IsKnown ? MapValue(source.Text, rows, map.Block.Any(row => row.Name == "hostnames" && row.Arguments.IsEmpty)) : RunText.Of(name);
        _mapDepth--;
        return result.IsKnown || !source.IsKnown ? (source.IsKnown ? result : new("$" + name, source.Unknown)) : result;
    }

    private RunText MapValue(string source, List<(string Key, string Value)> rows, bool hasHostnames)
    {
        var lower = ByteText.Lower(source);
        foreach (var (key, value) in rows)
        {
            if (!key.StartsWith('~') && key != "default" && ByteText.Lower(key.StartsWith('\\') ? key[1..] : key) == lower)
                return Expand(value);
        }

        if (hasHostnames)
        {
            var names = rows.Where(row => row.Key.StartsWith("*.", StringComparison.Ordinal) || row.Key.StartsWith('.'))
                .Where(row => lower.EndsWith(ByteText.Lower(row.Key.TrimStart('*')), StringComparison.Ordinal) || row.Key.StartsWith('.') && "." + lower == ByteText.Lower(row.Key)).OrderByDescending(row => row.Key.TrimStart('*').Length)
                .Concat(rows.Where(row => row.Key.EndsWith(".*", StringComparison.Ordinal) && lower.StartsWith(ByteText.Lower(row.Key[..^1]), StringComparison.Ordinal)).OrderByDescending(row => row.Key.Length));
            if (names.FirstOrDefault() is { Key: not null } found)
                return Expand(found.Value);
        }

        foreach (var (key, value) in rows.Where(row => row.Key.StartsWith('~')))
        {
            var isCaseless = key.StartsWith("~*", StringComparison.Ordinal);
            var regex = PcreRegex.Of(key[(isCaseless ? 2 : 1)..], isCaseless);
            if (regex.Match(source) is not { } groups)
                return RunText.Of("map " + key);
            if (groups.Length == 0)
                continue;
            Capture(groups, regex);
            return Expand(value);
        }

        return rows.FirstOrDefault(row => row.Key == "default") is { Key: not null } other ? Expand(other.Value) : RunText.Known("");
    }
}
