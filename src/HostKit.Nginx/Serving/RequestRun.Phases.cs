using System.Globalization;

namespace HostKit.Nginx;

/// <summary>The phases: the server's statements, the location, its statements, who may, the content.</summary>
internal sealed partial class RequestRun
{
    private static readonly Dictionary<string, string[]> Methods = new(StringComparer.OrdinalIgnoreCase) { ["GET"] = ["GET", "HEAD"] };

    private void StartServer()
    {
        _context = _server;
        (_location, _node, _contentHandler, _hasLocationUri) = (null, null, null, true);
        RunStatements(_server!);
        if (!_isFinished)
            FindLocations();
    }

    private void FindLocations()
    {
        do
        {
            _uriChanged = false;
            if (!Enter())
                return;
            if (_location is not null)
                RunStatements(_context!);
            if (_isFinished)
                return;
            if (_uriChanged && --_uriChanges == 0)
            {
                Say(ExplanationStage.Rewrite, "That was the tenth change of the path: nginx takes it for a cycle.", _context);
                SpecialResponse(500);
                return;
            }

            if (_uriChanged)
                Say(ExplanationStage.Rewrite, $"A location is looked for anew, for {Show(_path)}.", null);
        }
        while (_uriChanged);
        Answer();
    }

    /// <summary>Whether the request goes on in the location.</summary>
    private bool Enter()
    {
        var search = new LocationSearch(_path, (location, _) => Decide($"{location.Title} matches {Show(_path)}", $"{location.Title} does not match {Show(_path)}", false));
        search.Run(model.Locations(_server!));
        _steps.AddRange(search.Steps);
        (_contentHandler, _node, _location, _context) = (null, search.Chosen, search.Chosen?.Statement, search.Chosen?.Statement ?? _server);
        if (search.Captures is { } captures)
            Capture(captures.Groups, captures.Regex);
        if (_node is null)
        {
            Say(ExplanationStage.Location, $"No location matches {Show(_path)}: the server's own directives apply.", _server);
            return true;
        }

        if (!_isInternal && (Effective.Last("internal") ?? _context!.Block.FirstOrDefault(statement => statement.Name == "internal")) is { } mark)
        {
            Say(ExplanationStage.Location, $"{_node.Title} is internal: clients get 404.", mark);
            SpecialResponse(404);
            return false;
        }

        Configure();
        if (!search.IsRedirect)
            return true;
        var target = UriText.EscapePath(_node.Match.Pattern) + (_args.Length > 0 ? "?" + _args : "");
        SpecialResponse(301, new(ContentKind.Redirect, $"redirects to {Show(target)}", _location) { Body = Show(target) });
        return false;
    }

    /// <summary>Applies what a block sets for the rest of the request (ngx_http_update_location_config).</summary>
    private void Configure()
    {
        var limit = _context!.Block.LastOrDefault(statement => statement.Name == "limit_except" && statement.HasBlock);
        if (limit is not null)
        {
            var isAllowed = ByteText.Arguments(limit).Any(method => (Methods.GetValueOrDefault(method) ?? [method]).Contains(_method, StringComparer.OrdinalIgnoreCase));
            Say(ExplanationStage.Access, isAllowed ? $"{_method} is not limited by limit_except." : $"limit_except leaves {_method} out, so its block applies.", limit);
            _context = isAllowed ? _context : limit;
        }

        if (EffectiveDirectives.OwnHandler(_context) is { } own)
            _contentHandler = own;
        else if (_context.Name == "limit_except" && EffectiveDirectives.OwnHandler(_context.Parent!) is { } outer)
            _contentHandler = outer;
    }

    private void InternalRedirect(string path, string args, ExpandedStatement because)
    {
        if (--_uriChanges == 0)
        {
            Say(ExplanationStage.InternalRedirect, "That was the tenth change of the path: nginx takes it for a cycle.", because);
            SpecialResponse(500);
            return;
        }

        Say(ExplanationStage.InternalRedirect, $"The request starts anew, inside of nginx, as {Show(path)}{(args.Length > 0 ? "?" + Show(args) : "")}.", because);
        (_path, _args, _isInternal, _hasOriginalUri) = (path, args, true, false);
        StartServer();
    }

    private void Named(string name, ExpandedStatement because)
    {
        _uriChanges--;
        var found = _uriChanges == 0 ? null : model.Locations(_server!).FirstOrDefault(location => location.Match.IsNamed && location.Match.Pattern == name);
        if (found is null)
        {
            Say(ExplanationStage.InternalRedirect, _uriChanges == 0 ? "That was the tenth change of the path: nginx takes it for a cycle." : $"The server has no location {Show(name)}: nginx notices only now.", because);
            SpecialResponse(500);
            return;
        }

        Say(ExplanationStage.InternalRedirect, $"location {Show(name)} goes on with the request; the path stays {Show(_path)}.", found.Statement);
        (_isInternal, _contentHandler, _uriChanged, _node, _location, _context) = (true, null, false, found, found.Statement, found.Statement);
        Configure();
        RunStatements(_context!);
        if (_isFinished)
            return;
        if (!_uriChanged)
            Answer();
        else if (--_uriChanges == 0)
            SpecialResponse(500);
        else
            FindLocations();
    }

    /// <summary>Answers with a status other than success, through error_page where there is one.</summary>
    private void SpecialResponse(int status, ContentHandler? own = null)
    {
        _errorStatus = status;
        var page = _hasErrorPage || _uriChanges == 0 || _context is null ? null : Effective["error_page"].FirstOrDefault(candidate => ErrorPageUse.Covers(candidate, status));
        if (!_hasErrorPage && Effective["error_page"].Length > 0)
            _hasErrorPage = !Effective.IsOn("recursive_error_pages");
        if (page is null)
        {
            if (status is 494 or 495 or 496 or 497)
                _errorStatus = 400;
            Finish(own ?? (status == 444 ? new(ContentKind.None, "closes the connection without an answer", _context)
                : new(ContentKind.Error, string.Create(CultureInfo.InvariantCulture, $"nginx's own page for {status}"), null)), status);
            return;
        }

        var use = ErrorPageUse.Of(page, status);
        if (use.Overwrite is { } other)
            _errorStatus = other;
        var target = Expand(use.Target);
        Say(ExplanationStage.InternalRedirect, string.Create(CultureInfo.InvariantCulture, $"error_page answers {status} with {Show(target.Text)}."), page);
        if (target.Text.StartsWith('/'))
        {
            if (_method != "HEAD")
                _method = "GET";
            var query = target.Text.IndexOf('?', StringComparison.Ordinal);
            InternalRedirect(query < 0 ? target.Text : target.Text[..query], query < 0 ? "" : target.Text[(query + 1)..], page);
        }
        else if (target.Text.StartsWith('@'))
        {
            Named(target.Text, page);
        }
        else
        {
            if (use.Overwrite is not (301 or 302 or 303 or 307 or 308))
                _errorStatus = 302;
            Finish(new(ContentKind.Redirect, $"redirects to {Show(target.Text)}", page) { Body = Show(target.Text) }, _errorStatus);
        }
    }
}
