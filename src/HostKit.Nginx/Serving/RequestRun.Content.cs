using System.Net;

namespace HostKit.Nginx;

/// <summary>Who may, which file, and what makes the answer.</summary>
internal sealed partial class RequestRun
{
    private static readonly string[] Conditions = ["auth_basic", "auth_request", "auth_jwt", "limit_req", "limit_conn", "mirror"];

    private void Answer()
    {
        if (!Admit() || TryFiles())
            return;
        if (_contentHandler is { } handler)
            HandOn(handler);
        else if (_path.EndsWith('/'))
            ServeDirectory();
        else
            ServeFile();
    }

    private bool Admit()
    {
        foreach (var name in Conditions)
        {
            if (Effective.Last(name) is { } statement && !(statement.Arguments is [var first, ..] && first.Value == "off"))
                Say(ExplanationStage.Access, $"{name} {string.Join(' ', statement.Arguments.Select(word => word.Value))} has its say first.", statement);
        }

        var address = request.RemoteAddress is { } text && IPAddress.TryParse(text, out var parsed) ? parsed : null;
        foreach (var rule in Effective["allow"])
        {
            var who = rule.Arguments is [var word] ? word.Value : "";
            var applies = who == "all" ? true : address is null || who == "unix:" ? default(bool?) : Covers(who, address);
            if (applies is null)
            {
                Say(ExplanationStage.Access, $"{rule.Name} {who} depends on the client's address; it is taken for one that may.", rule);
                return true;
            }

            if (applies == false)
                continue;
            Say(ExplanationStage.Access, $"{rule.Name} {who} {(rule.Name == "allow" ? "lets the client in" : "keeps the client out")}.", rule);
            if (rule.Name == "allow" || string.Equals(Effective.Value("satisfy"), "any", StringComparison.OrdinalIgnoreCase) && Effective.Last("auth_basic") is not null)
                return true;
            SpecialResponse(403);
            return false;
        }

        return true;
    }

    private static bool? Covers(string network, IPAddress address)
        => network.Contains('/', StringComparison.Ordinal) ? IPNetwork.TryParse(network, out var parsed) ? parsed.Contains(address) : null
            : IPAddress.TryParse(network, out var one) ? one.Equals(address) : null;

    /// <summary>Whether try_files answers the request.</summary>
    private bool TryFiles()
    {
        if (_context!.Block.LastOrDefault(candidate => candidate.Name == "try_files") is not { } statement)
        {
            if (_context!.Name == "if" && _location!.Block.LastOrDefault(candidate => candidate.Name == "try_files") is { } lost)
                Say(ExplanationStage.InternalRedirect, "try_files does not apply inside of an if.", lost);
            return false;
        }

        var words = ByteText.Arguments(statement);
        var alias = AliasLength(out var isRegexAlias);
        foreach (var word in words[..^1])
        {
            var isDirectory = word.EndsWith('/');
            var name = Expand(isDirectory ? word[..^1] : word);
            var below = alias > 0 && word.Contains('$', StringComparison.Ordinal) && _path.Length >= alias && name.Text.StartsWith(_path[..alias], StringComparison.Ordinal) ? name.Text[alias..] : name.Text;
            var file = Show(Root(out _).Text + below);
            if (!Decide($"the {(isDirectory ? "directory" : "file")} {file} exists", $"the {(isDirectory ? "directory" : "file")} {file} does not exist", false))
            {
                Say(ExplanationStage.InternalRedirect, $"try_files looks for the {(isDirectory ? "directory" : "file")} {file}; taken as not there.", statement);
                continue;
            }

            Say(ExplanationStage.InternalRedirect, $"try_files finds {file}.", statement);
            if (!isRegexAlias)
                _path = alias > 0 ? _path[..alias] + below + (isDirectory ? "/" : "") : below + (isDirectory ? "/" : "");
            _foundFile = !isDirectory;
            return false;
        }

        var last = words[^1];
        if (last is ['=', .. var code] && int.TryParse(code, out var status))
        {
            Say(ExplanationStage.InternalRedirect, $"try_files ends in {last}.", statement);
            SpecialResponse(status);
            return true;
        }

        var target = Expand(last);
        if (target.Text.StartsWith('@'))
        {
            Named(target.Text, statement);
            return true;
        }

        if (!target.IsKnown && !target.Text.Split('?')[0].Equals(Expand(last.Split('?')[0]).Text, StringComparison.Ordinal))
            Finish(new(ContentKind.Unknown, $"depends on {target.Causes}", statement), null);
        else
            Redirect(target.Text, statement);
        return true;
    }

    private bool _foundFile;

    private void Redirect(string target, ExpandedStatement because)
    {
        var query = target.IndexOf('?', StringComparison.Ordinal);
        InternalRedirect(query < 0 ? target : target[..query], query < 0 ? "" : target[(query + 1)..], because);
    }

    private void ServeDirectory()
    {
        var statement = Effective.Last("index");
        var names = Effective["index"].SelectMany(ByteText.Arguments).DefaultIfEmpty("index.html").ToList();
        var isFirst = true;
        foreach (var name in names)
        {
            var index = Expand(name);
            if (index.Text.StartsWith('/'))
            {
                InternalRedirect(index.Text, _args, statement!);
                return;
            }

            var file = Show(FilePath().Text + index.Text);
            if (Decide($"the file {file} exists", $"the file {file} does not exist", isFirst))
            {
                Say(ExplanationStage.InternalRedirect, $"The path ends in a slash; the index is {file}{(isFirst ? ", taken as there" : "")}.", statement);
                InternalRedirect(_path + index.Text, _args, statement ?? _context!);
                return;
            }

            isFirst = false;
        }

        if (Effective.IsOn("autoindex"))
            Finish(new(ContentKind.Listing, $"a list of {Show(FilePath().Text)}", Effective.Last("autoindex")) { FilePath = Show(FilePath().Text) }, 200);
        else
            Forbid();
    }

    private void Forbid()
    {
        Say(ExplanationStage.Content, "There is no index and no list: 403, or 404 when the directory is not there either.", null);
        SpecialResponse(403);
    }

    private void ServeFile()
    {
        if (Effective.Last("alias") is { Name: "alias" } alias && !_hasLocationUri)
        {
            Say(ExplanationStage.Content, "alias cannot be used where the path was rewritten.", alias);
            SpecialResponse(500);
            return;
        }

        var file = FilePath();
        var shown = Show(file.Text);
        if (_method is not ("GET" or "HEAD"))
        {
            Say(ExplanationStage.Content, $"Files take no {_method}.", null);
            SpecialResponse(405);
        }
        else if (!_foundFile && Effective["error_page"].Any(page => ErrorPageUse.Covers(page, 404)) && !_hasErrorPage
            && Decide($"the file {shown} does not exist", $"the file {shown} exists", false))
        {
            Say(ExplanationStage.Content, $"The file {shown} is taken as not there.", null);
            SpecialResponse(404);
        }
        else
        {
            Finish(new(ContentKind.File, $"the file {shown}", Effective.Last("root")) { FilePath = shown }, 200);
        }
    }

    private void HandOn(ExpandedStatement handler)
    {
        if (handler.Name is "stub_status" or "empty_gif" or "flv" or "mp4" or "perl" or "hls" or "f4f")
        {
            Finish(new(ContentKind.Module, $"the content of {handler.Name}", handler), 200);
            return;
        }

        var target = ProxyTarget(handler);
        if (!target.IsKnown)
            Say(ExplanationStage.Content, $"Where {handler.Name} hands the request on depends on {target.Causes}.", handler);
        else if (handler.Name == "proxy_pass" && !target.Text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) && !target.Text.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        {
            Say(ExplanationStage.Content, $"proxy_pass comes to '{Show(target.Text)}', which is no URL.", handler);
            SpecialResponse(500);
            return;
        }

        var uri = handler.Name switch { "proxy_pass" => UpstreamUri(handler, target), "grpc_pass" => OwnUri(), _ => null };
        var place = handler.Name == "proxy_pass" ? PlaceOf(target.Text) : target.Text;
        var text = handler.Name is "proxy_pass" or "grpc_pass" ? $"{Show(place)} is asked for {Show(uri!)}" : $"{handler.Name} asks {Show(place)}";
        Finish(new(ContentKind.Upstream, text, handler) { Upstream = Show(place), UpstreamUri = uri is null ? null : Show(uri) }, null);
    }

    private RunText ProxyTarget(ExpandedStatement handler) => Expand(handler.Arguments is [var first, ..] ? ByteText.Of(first) : "");

    /// <summary>The URI that the other server gets (ngx_http_proxy_create_request).</summary>
    private string UpstreamUri(ExpandedStatement handler, RunText target)
    {
        var own = target.Text[PlaceOf(target.Text).Length..];
        own = own.StartsWith(':') ? own[1..] : own.StartsWith('?') ? "/" + own : own;
        if (own.Length > 0 && handler.Arguments[0].Value.Contains('$', StringComparison.Ordinal))
        {
            Say(ExplanationStage.Content, "proxy_pass has variables and a path: that path is all the upstream gets.", handler);
            return own;
        }

        if (own.Length == 0 && _hasOriginalUri)
            return OwnUri();
        var length = _hasLocationUri && own.Length > 0 && _node is { Match: { IsRegex: false, IsNamed: false } match } ? match.Pattern.Length : 0;
        var rest = _path[Math.Min(length, _path.Length)..];
        rest = _target!.IsQuoted || _isInternal ? UriText.EscapePath(rest) : rest;
        if (length > 0)
            Say(ExplanationStage.Content, $"{Show(_node!.Match.Pattern)} is replaced by {Show(own)}.", handler);
        return (_hasLocationUri ? own : "") + rest + (_args.Length > 0 ? "?" + _args : "");
    }

    /// <summary>The request's URI as it came, or as rewrites have made it.</summary>
    private string OwnUri()
        => _hasOriginalUri ? _target!.Raw.StartsWith('/') ? _target.Raw : "/" + _target.Raw
            : (_target!.IsQuoted || _isInternal ? UriText.EscapePath(_path) : _path) + (_args.Length > 0 ? "?" + _args : "");

    /// <summary>Scheme, host and port, or a unix socket, without a path.</summary>
    private static string PlaceOf(string target)
    {
        var start = target.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0;
        if (string.CompareOrdinal(target, start, "unix:", 0, 5) == 0)
            return target.IndexOf(':', start + 5) is >= 0 and var colon ? target[..colon] : target;
        var end = target.AsSpan(start).IndexOfAny('/', '?');
        return end < 0 ? target : target[..(start + end)];
    }

    private static string HostOf(string target)
    {
        var place = PlaceOf(target);
        var host = place[(place.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme ? scheme + 3 : 0)..];
        if (host.StartsWith("unix:", StringComparison.Ordinal))
            return "localhost";
        return host.EndsWith(target.StartsWith("https", StringComparison.Ordinal) ? ":443" : ":80", StringComparison.Ordinal) ? host[..host.LastIndexOf(':')] : host;
    }

    /// <summary>How much of the path an alias replaces; 0 for a root.</summary>
    private int AliasLength(out bool isRegex)
    {
        isRegex = false;
        if (Effective.Last("alias") is not { Name: "alias" } alias || alias.Parent is null)
            return 0;
        var block = alias.Parent;
        while (block is { Name: "if" or "limit_except" })
            block = block.Parent!;
        var words = ByteText.Arguments(block);
        var match = words is [var modifier, var pattern] ? new LocationMatch(modifier, pattern) : LocationMatch.Parse(words.FirstOrDefault() ?? "");
        isRegex = match.IsRegex;
        return isRegex ? 0 : match.Pattern.Length;
    }

    private RunText Root(out int aliasLength)
    {
        aliasLength = AliasLength(out _);
        _hasRootInUse = true;
        var root = Expand(Effective.Value("root") ?? "html");
        _hasRootInUse = false;
        return root;
    }

    /// <summary>The file or directory that the path means.</summary>
    private RunText FilePath()
    {
        var root = Root(out var length);
        AliasLength(out var isRegex);
        return isRegex ? root : root with { Text = root.Text + _path[Math.Min(length, _path.Length)..] };
    }
}
