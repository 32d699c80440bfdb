namespace HostKit.Nginx.Tests;

/// <summary>
/// What to ask one build: of each name in each context whether it is allowed there, of each directive how many arguments it takes and whether it has a
/// block. nginx looks at the context first, then at the terminator, then at the number of arguments, and stops at the first complaint.
/// </summary>
internal sealed class CatalogueQuestions(NginxBuild build, Func<string, string?> modulePath)
{
    private static readonly (DirectiveContexts Context, string Start, int Depth)[] Frames =
    [
        (DirectiveContexts.Main, "", 0), (DirectiveContexts.Events, "events {", 1), (DirectiveContexts.Http, "http {", 1), (DirectiveContexts.Server, "http { server {", 2),
        (DirectiveContexts.Location, "http { server { location / {", 3), (DirectiveContexts.ServerIf, "http { server { if ($uri) {", 3),
        (DirectiveContexts.LocationIf, "http { server { location / { if ($uri) {", 4), (DirectiveContexts.LimitExcept, "http { server { location / { limit_except GET {", 4),
        (DirectiveContexts.Upstream, "http { upstream u {", 2), (DirectiveContexts.Mail, "mail {", 1), (DirectiveContexts.MailServer, "mail { server {", 2),
        (DirectiveContexts.Stream, "stream {", 1), (DirectiveContexts.StreamServer, "stream { server {", 2), (DirectiveContexts.StreamUpstream, "stream { upstream u {", 2),
    ];

    private static readonly List<DirectiveRow> Own = [.. DirectiveTable.All.Where(row => !row.IsThirdParty)];

    public IEnumerable<CatalogueQuestion> All => [.. Places, .. Counts];

    /// <summary>Each name in each context, with a number of arguments it does not take.</summary>
    private IEnumerable<CatalogueQuestion> Places
        => from rows in Own.GroupBy(row => row.Name)
           from frame in Frames
           where Loads(frame.Context, rows) is not null
           let row = rows.FirstOrDefault(row => build.Knows(row) && row.Contexts.HasFlag(frame.Context))
           let answer = row is not null ? "invalid number of arguments in" : rows.Any(build.Knows) ? $"\"{rows.Key}\" directive is not allowed here" : $"unknown directive \"{rows.Key}\""
           select Ask(rows.Key, frame, Loads(frame.Context, rows)!, row is null ? 1 : Refused(row), row?.IsBlock ?? false, answer);

    /// <summary>Each directive with none to nine arguments, and with the wrong terminator.</summary>
    private IEnumerable<CatalogueQuestion> Counts
        => from row in Own
           where build.Knows(row)
           let frame = Frames.First(frame => row.Contexts.HasFlag(frame.Context))
           let loads = Loads(frame.Context, [row])
           where loads is not null
           from question in Enumerable.Range(0, 10).Select(count => Ask(row.Name, frame, loads, count, row.IsBlock, row.Takes(count, build.Version) ? null : "invalid number of arguments in"))
               .Append(Ask(row.Name, frame, loads, 1, !row.IsBlock, row.IsBlock ? $"directive \"{row.Name}\" has no opening" : $"directive \"{row.Name}\" is not terminated by \";\""))
           select question;

    private int Refused(DirectiveRow row) => Enumerable.Range(0, 10).Reverse().First(count => !row.Takes(count, build.Version));

    /// <summary>The modules to load, or null when this machine has not installed one of them.</summary>
    private string? Loads(DirectiveContexts context, IEnumerable<DirectiveRow> rows)
    {
        var text = "";
        var kind = context >= DirectiveContexts.Stream ? "ngx_stream_module" : context >= DirectiveContexts.Mail ? "ngx_mail_module" : "ngx_http_module";
        foreach (var module in rows.Select(row => row.Module).Prepend(kind).SelectMany(Files).Distinct())
        {
            if (modulePath(module) is not { } path)
                return null;
            text += $"load_module {path};\n";
        }

        return text;
    }

    /// <summary>The names of files with a module, what it needs first.</summary>
    private IEnumerable<string> Files(string module)
    {
        var kind = module.Split('_')[1];
        if (kind is "stream" or "mail" && build.ConfigureArguments.Contains($"--with-{kind}=dynamic"))
            yield return $"ngx_{kind}_module";
        var flag = $"--with-{module["ngx_".Length..].Replace("xslt_filter", "xslt", StringComparison.Ordinal)}=dynamic";
        if (module is not ("ngx_stream_module" or "ngx_mail_module") && build.ConfigureArguments.Contains(flag.Replace("image_filter_filter", "image_filter", StringComparison.Ordinal)))
            yield return module;
    }

    private static CatalogueQuestion Ask(string name, (DirectiveContexts Context, string Start, int Depth) frame, string loads, int count, bool block, string? answer)
        => new($"{name} in {frame.Context} with {count} arguments{(block ? " and a block" : "")}",
            $"{loads}{frame.Start}\n{name}{string.Concat(Enumerable.Repeat(" x", count))}{(block ? " { }" : ";")}\ntaken;\n{new string('}', frame.Depth)}\n", answer);
}
