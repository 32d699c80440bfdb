using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Rewrites statements for one build, from the outside in.</summary>
internal sealed class VersionFitting(NginxBuild build)
{
    private static readonly Version Http2Directive = new(1, 25, 1);
    private static readonly Version Resolving = new(1, 27, 3);

    private readonly List<Finding> _findings = [];

    public ImmutableArray<Finding> Findings => [.. _findings.Distinct()];

    public ImmutableArray<NginxStatement> Fit(ImmutableArray<NginxStatement> statements, DirectiveContexts context)
        => Walk(statements, context, "", IsOn(statements, "http2") ?? false);

    private ImmutableArray<NginxStatement> Walk(ImmutableArray<NginxStatement> statements, DirectiveContexts context, string path, bool http2)
    {
        var fitted = new List<NginxStatement>();
        var http2Here = IsOn(statements, "http2") ?? http2;
        var wantsDirective = context == DirectiveContexts.Server && build.Version >= Http2Directive && !http2Here && statements.Any(s => s.Name == "listen" && HasWord(s, "http2"));
        foreach (var statement in statements)
        {
            var place = $"{path}{statement.Name}";
            if (Changed(statement, context, place, http2Here) is not { } changed)
                continue;
            if (Inner(context, statement.Name) is { } inner && statement.HasBlock && !statement.IsCode)
                changed = changed.WithBlock(Walk(changed.Block, inner, Named(changed, path) + "/", http2Here));
            fitted.Add(changed);
        }

        if (wantsDirective)
            fitted.Insert(fitted.FindLastIndex(s => s.Name == "listen") + 1, NginxStatement.Create("http2", "on"));
        return [.. fitted];
    }

    /// <summary>The statement as it is written for this build; null when it is left out.</summary>
    private NginxStatement? Changed(NginxStatement statement, DirectiveContexts context, string path, bool http2)
    {
        switch (context, statement.Name)
        {
            case (DirectiveContexts.Http or DirectiveContexts.Server, "http2") when build.Version < Http2Directive:
                return null;
            case (DirectiveContexts.Server, "listen"):
                return Listen(statement, path, http2);
            case (DirectiveContexts.Http or DirectiveContexts.Server, "http3" or "http3_hq" or "http3_max_concurrent_streams" or "http3_stream_buffer_size" or "quic_retry" or "quic_gso"
                or "quic_host_key" or "quic_active_connection_id_limit") when !build.HasHttp3:
                return WithoutHttp3(path);
            case (_, "add_header") when !build.HasHttp3 && statement.Arguments is [var name, var value, ..] && name.Value.Equals("Alt-Svc", StringComparison.OrdinalIgnoreCase)
                && value.Value.Contains("h3=", StringComparison.Ordinal):
                return WithoutHttp3(path);
            case (DirectiveContexts.Upstream or DirectiveContexts.StreamUpstream, "server") when build.Version < Resolving && HasWord(statement, "resolve"):
                Report(Severity.Warning, "nginx.no-resolve", path, $"{build} cannot follow changes of a server's addresses: the name is resolved once, at start and reload.",
                    "nginx 1.27.3 and later can; before that, only a variable in proxy_pass with a resolver does.");
                return statement.WithArguments(statement.Arguments.Where(word => word.Value != "resolve"));
            case (DirectiveContexts.Upstream or DirectiveContexts.StreamUpstream, "resolver" or "resolver_timeout") when build.Version < Resolving:
                return null;
            case (_, "ssl_conf_command" or "proxy_ssl_conf_command" or "grpc_ssl_conf_command" or "uwsgi_ssl_conf_command") when HasWord(statement, "KTLS") && !HasKernelTls():
                Report(Severity.Info, "nginx.no-ktls", path, $"The kernel does not encrypt: {build} was built with {build.OpenSsl}.", "It takes OpenSSL 3.0 or later.");
                return null;
            default:
                Judge(statement, context, path);
                return statement;
        }
    }

    private NginxStatement? Listen(NginxStatement statement, string path, bool http2)
    {
        if (HasWord(statement, "quic") && !build.HasHttp3)
            return WithoutHttp3(path);
        var isOld = build.Version < Http2Directive;
        if (isOld && http2 && HasWord(statement, "ssl") && !HasWord(statement, "http2"))
            return statement.WithArguments(statement.Arguments.Add("http2"));
        return isOld || !HasWord(statement, "http2") ? statement : statement.WithArguments(statement.Arguments.Where(word => word.Value != "http2"));
    }

    private NginxStatement? WithoutHttp3(string path)
    {
        Report(Severity.Info, "nginx.no-http3", path, $"HTTP/3 is left out: {build} was built without it.", "It takes nginx 1.25 or later with its module http_v3.");
        return null;
    }

    /// <summary>Names that nobody knows are another module's business.</summary>
    private void Judge(NginxStatement statement, DirectiveContexts context, string path)
    {
        var rows = DirectiveTable.Find(statement.Name).Where(row => !row.IsThirdParty && (row.Contexts & context) != 0).ToList();
        if (rows.Count == 0)
            return;
        if (rows.FirstOrDefault(build.Knows) is { } known)
        {
            if (known.Earlier is { } earlier && build.Version <= earlier.Last && !known.Takes(statement.Arguments.Length, build.Version))
                Report(Severity.Error, "nginx.too-new", path, $"{statement.Name} with {statement.Arguments.Length} arguments is newer than {earlier.Last}, and this is {build}.");
            return;
        }

        var row = rows[0];
        if (row.First > build.Version)
            Report(Severity.Error, "nginx.too-new", path, $"{row.Name} came with nginx {row.First}, and this is {build}.", "Leave it out, or install a newer nginx.");
        else if (row.Last < build.Version)
            Report(Severity.Error, "nginx.dropped", path, $"{row.Name} was dropped after nginx {row.Last}, and this is {build}.", row.Name == "ssl" ? "Set Ssl of Listen." : "Leave it out.");
        else
            Report(Severity.Error, "nginx.no-module", path, $"{row.Name} belongs to {row.Module}, which this {build} is without.",
                ModuleFlags.Package(row.Module) is { } package ? $"Install the package {package}." : "Leave it out, or install an nginx that has it.");
    }

    private bool HasKernelTls() => build.OpenSsl is null || !build.OpenSsl.StartsWith("OpenSSL ", StringComparison.Ordinal) || !char.IsAsciiDigit(build.OpenSsl[8]) || build.OpenSsl[8] >= '3';

    private void Report(Severity severity, string id, string path, string message, string? mend = null) => _findings.Add(new(severity, id, path, message, mend));

    private static bool HasWord(NginxStatement statement, string word) => statement.Arguments.Any(argument => argument.Value == word);

    private static bool? IsOn(ImmutableArray<NginxStatement> statements, string flag)
        => statements.LastOrDefault(s => s.Name == flag && s.Arguments.Length == 1) is { } statement ? statement.Arguments[0].Value.Equals("on", StringComparison.OrdinalIgnoreCase) : null;

    private static string Named(NginxStatement block, string path)
        => block.Arguments.Length > 0 ? $"{path}{block.Name}[{string.Join(' ', block.Arguments.Select(argument => argument.Value))}]"
            : block.Name == "server" && block.Block.FirstOrDefault(s => s.Name == "server_name") is { Arguments: [var first, ..] } ? $"{path}server[{first.Value}]" : path + block.Name;

    private static DirectiveContexts? Inner(DirectiveContexts context, string name) => (context, name) switch
    {
        (DirectiveContexts.Main, "events") => DirectiveContexts.Events,
        (DirectiveContexts.Main, "http") => DirectiveContexts.Http,
        (DirectiveContexts.Main, "mail") => DirectiveContexts.Mail,
        (DirectiveContexts.Main, "stream") => DirectiveContexts.Stream,
        (DirectiveContexts.Http, "server") => DirectiveContexts.Server,
        (DirectiveContexts.Http, "upstream") => DirectiveContexts.Upstream,
        (DirectiveContexts.Server or DirectiveContexts.Location, "location") => DirectiveContexts.Location,
        (DirectiveContexts.Server, "if") => DirectiveContexts.ServerIf,
        (DirectiveContexts.Location, "if") => DirectiveContexts.LocationIf,
        (DirectiveContexts.Location, "limit_except") => DirectiveContexts.LimitExcept,
        (DirectiveContexts.Mail, "server") => DirectiveContexts.MailServer,
        (DirectiveContexts.Stream, "server") => DirectiveContexts.StreamServer,
        (DirectiveContexts.Stream, "upstream") => DirectiveContexts.StreamUpstream,
        _ => null,
    };
}
