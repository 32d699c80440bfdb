using System.Globalization;
using System.Text;

namespace HostKit.Nginx;

/// <summary>The rewrite module's statements, in order (ngx_http_rewrite_handler and what it runs).</summary>
internal sealed partial class RequestRun
{
    private bool _quotes;
    private bool _isInArgs;

    private void RunStatements(ExpandedStatement block)
    {
        (_quotes, _isInArgs) = (true, false);
        RunBlock(block);
    }

    /// <summary>False when the phase ends here.</summary>
    private bool RunBlock(ExpandedStatement block)
    {
        foreach (var statement in block.Block)
        {
            var goesOn = statement.Name switch
            {
                "set" => Set(statement),
                "if" when statement.HasBlock => If(statement),
                "rewrite" => Rewrite(statement),
                "return" => Return(statement),
                "break" => Break(statement),
                _ => true,
            };
            if (!goesOn || _isFinished)
                return false;
        }

        return true;
    }

    private bool Set(ExpandedStatement statement)
    {
        if (statement.Arguments is not [var name, var value])
            return true;
        var result = Expand(ByteText.Of(value), CaptureInRewrite);
        Assign(ByteText.Of(name).TrimStart('$'), result);
        Say(ExplanationStage.Rewrite, $"{name.Value} becomes '{Show(result.Text)}'.", statement);
        return true;
    }

    private bool Break(ExpandedStatement statement)
    {
        _uriChanged = false;
        Say(ExplanationStage.Rewrite, "break ends the rewriting.", statement);
        return false;
    }

    private bool Return(ExpandedStatement statement)
    {
        var words = ByteText.Arguments(statement);
        if (words.Length == 0)
            return true;
        var hasCode = int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var status);
        var text = hasCode ? words.ElementAtOrDefault(1) ?? "" : words[0];
        status = hasCode ? status : 302;
        var body = Expand(text);
        if (status is 301 or 302 or 303 or 307 or 308 && text.Length > 0)
            SpecialResponse(status, new(ContentKind.Redirect, $"redirects to {Show(body.Text)}", statement) { Body = Show(body.Text) });
        else if (status >= 300 && text.Length == 0)
            ReturnStatus(status, statement);
        else
            Finish(new(ContentKind.Return, text.Length == 0 ? "an empty answer" : $"the text '{Show(body.Text)}'", statement) { Body = Show(body.Text) }, status);
        return false;
    }

    private void ReturnStatus(int status, ExpandedStatement statement)
    {
        Say(ExplanationStage.Rewrite, string.Create(CultureInfo.InvariantCulture, $"return {status} ends the request."), statement);
        SpecialResponse(status, status == 444 ? new(ContentKind.None, "closes the connection without an answer", statement) : null);
    }

    private bool If(ExpandedStatement statement)
    {
        var condition = string.Join(' ', statement.Arguments.Select(word => word.Value)).Replace(" )", ")", StringComparison.Ordinal);
        var (result, why) = Condition(ByteText.Arguments(statement));
        var isTrue = result ?? Decide($"{condition} holds at {statement.File}:{statement.Line}", $"{condition} does not hold at {statement.File}:{statement.Line}", false);
        Say(ExplanationStage.Rewrite, result is null ? $"if {condition} depends on {why}; taken as {(isTrue ? "true" : "false")}." : $"if {condition} is {(isTrue ? "true" : "false")}.", statement);
        if (!isTrue)
            return true;
        if (_location is not null)
        {
            _context = statement;
            Configure();
        }

        return RunBlock(statement);
    }

    /// <summary>What a condition comes to; null and what it depends on when that is not known.</summary>
    private (bool? Result, string Why) Condition(string[] words)
    {
        var parts = words.ToList();
        parts[0] = parts[0].StartsWith('(') ? parts[0][1..] : parts[0];
        parts[^1] = parts[^1].EndsWith(')') ? parts[^1][..^1] : parts[^1];
        parts = [.. parts.Where((part, i) => part.Length > 0 || i > 0 && i < parts.Count - 1)];
        if (parts is [var file, var path] && file is "-f" or "-d" or "-e" or "-x" or "!-f" or "!-d" or "!-e" or "!-x")
            return (null, "the file " + Show(Expand(path).Text));
        if (parts is [var unary] && unary.StartsWith('$'))
        {
            var value = Expand(unary);
            return value.IsKnown ? (value.Text is not ("" or "0"), "") : (null, value.Causes);
        }

        if (parts.Count < 2)
            return (null, string.Join(' ', words));
        var left = Expand(parts[0]);
        var right = string.Join(' ', parts.Skip(2));
        if (parts[1] is "=" or "!=")
        {
            var other = Expand(right, CaptureInRewrite);
            return !left.IsKnown || !other.IsKnown ? (null, (left.IsKnown ? other : left).Causes) : ((left.Text == other.Text) == (parts[1] == "="), "");
        }

        var isNegated = parts[1].StartsWith('!');
        if (!left.IsKnown)
            return (null, left.Causes);
        var regex = PcreRegex.Of(right, parts[1].EndsWith('*'));
        if (regex.Match(left.Text) is not { } groups)
            return (null, "the regular expression " + Show(right));
        if (groups.Length > 0)
            Capture(groups, regex);
        else
            _groups = [];
        return (groups.Length > 0 != isNegated, "");
    }

    private bool Rewrite(ExpandedStatement statement)
    {
        var words = ByteText.Arguments(statement);
        if (words.Length < 2 || words[1].Length == 0)
            return true;
        var (pattern, flag) = (words[0], words.ElementAtOrDefault(2));
        var regex = PcreRegex.Of(pattern, ignoreCase: false);
        var groups = regex.Match(_path) ?? (Decide($"rewrite {Show(pattern)} matches {Show(_path)}", $"rewrite {Show(pattern)} does not match {Show(_path)}", false) ? [_path] : []);
        if (groups.Length == 0)
        {
            _groups = [];
            Say(ExplanationStage.Rewrite, $"rewrite {Show(pattern)} does not match {Show(_path)}.", statement);
            return true;
        }

        Capture(groups, regex);
        var addsArgs = !words[1].EndsWith('?');
        var replacement = addsArgs ? words[1] : words[1][..^1];
        var isUrl = replacement.StartsWith("http://", StringComparison.Ordinal) || replacement.StartsWith("https://", StringComparison.Ordinal) || replacement.StartsWith("$scheme", StringComparison.Ordinal);
        if (isUrl || flag is "redirect" or "permanent")
        {
            RewriteToUrl(statement, replacement, flag == "permanent" ? 301 : 302, addsArgs);
            return false;
        }

        (_isInternal, _hasOriginalUri, _uriChanged) = (true, false, flag != "break");
        if (flag == "break")
            _hasLocationUri = false;
        if (!RewritePath(statement, replacement, addsArgs))
            return false;
        Say(ExplanationStage.Rewrite, $"rewrite {Show(pattern)} makes it {Show(_path)}{(_args.Length > 0 ? "?" + Show(_args) : "")}{(flag is null ? "" : ", " + flag)}.", statement);
        return flag is not ("last" or "break");
    }

    private void RewriteToUrl(ExpandedStatement statement, string replacement, int status, bool addsArgs)
    {
        _quotes = true;
        var target = UriText.UnescapeRedirect(Expand(replacement, CaptureInRewrite).Text);
        if (addsArgs && _args.Length > 0)
            target += (replacement.Contains('?', StringComparison.Ordinal) ? "&" : "?") + _args;
        SpecialResponse(status, new(ContentKind.Redirect, $"redirects to {Show(target)}", statement) { Body = Show(target) });
    }

    /// <summary>False when the path is not known any more, or empty.</summary>
    private bool RewritePath(ExpandedStatement statement, string replacement, bool addsArgs)
    {
        _quotes = false;
        var query = replacement.IndexOf('?', StringComparison.Ordinal);
        var path = Expand(query < 0 ? replacement : replacement[..query], CaptureInRewrite);
        if (query >= 0)
        {
            _isInArgs = true;
            var args = new StringBuilder(Expand(replacement[(query + 1)..], CaptureInRewrite).Text);
            if (addsArgs && _args.Length > 0)
                args.Append('&').Append(_args);
            _args = args.ToString();
        }
        else if (!addsArgs)
        {
            _args = "";
        }

        if (!path.IsKnown)
        {
            Say(ExplanationStage.Rewrite, $"The path becomes {Show(path.Text)}, which depends on {path.Causes}.", statement);
            Finish(new(ContentKind.Unknown, $"depends on {path.Causes}", statement), null);
            return false;
        }

        _path = path.Text;
        if (_path.Length > 0)
            return true;
        Say(ExplanationStage.Rewrite, "The rewritten path is empty.", statement);
        SpecialResponse(500);
        return false;
    }

    /// <summary>nginx escapes captures of a path that came escaped, in queries and, until a first rewrite matches, everywhere.</summary>
    private string CaptureInRewrite(string text)
        => (_isInArgs || _quotes) && (_target!.IsQuoted || _target.HasPlus) ? UriText.EscapeArgument(text) : text;
}
