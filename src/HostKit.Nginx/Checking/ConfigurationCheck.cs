using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace HostKit.Nginx;

/// <summary>Goes through statements as ngx_conf_handler does: name, context, terminator, arguments, then what the directive's reader checks.</summary>
internal sealed class ConfigurationCheck(NginxConfiguration? configuration, CheckOptions options)
{
    private readonly List<ConfigurationComplaint> _complaints = [];

    public static ImmutableArray<ConfigurationComplaint> Run(NginxConfiguration configuration, CheckOptions options)
    {
        var check = new ConfigurationCheck(configuration, options);
        var level = new CheckLevel(DirectiveContexts.Main, null);
        check.WalkFile(configuration.MainFile, level);
        if (!level.HasEvents)
            check._complaints.Add(new(Severity.Error, "nginx.no-events", configuration.MainFile.Name, (1, 1), 0, "no \"events\" section in configuration", "Add 'events { }'."));
        return [.. check._complaints];
    }

    public static ImmutableArray<ConfigurationComplaint> Run(NginxFile file, DirectiveContexts context, CheckOptions options)
    {
        var check = new ConfigurationCheck(null, options);
        check.Walk(file.Statements, new CheckLevel(context, null));
        return [.. check._complaints];
    }

    private void WalkFile(NginxFile file, CheckLevel level)
    {
        Walk(file.Statements, level);
        if (configuration!.FailedFiles.TryGetValue(file, out var error))
            _complaints.Add(new(Severity.Error, "nginx.syntax", error.File, (error.Line, error.Column), error.Line, error.Reason, null));
    }

    private void Walk(ImmutableArray<NginxStatement> statements, CheckLevel level)
    {
        // A nesting that could exhaust the thread's stack exhausts nginx's as well.
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return;
        foreach (var statement in statements)
        {
            if (level.IsChecked && (level.Data is null ? !Judge(statement, level) : !JudgeRow(statement, level)))
                continue;
            Include(statement, level);
            if (statement.HasBlock && !statement.IsCode)
                Walk(statement.Block, level.Within(statement));
        }
    }

    private void Include(NginxStatement statement, CheckLevel level)
    {
        if (configuration is null || !statement.NameIs("include"u8))
            return;
        foreach (var file in configuration.IncludedBy(statement))
            WalkFile(file, level);
        if (configuration.FailedIncludes.TryGetValue(statement, out var error))
            _complaints.Add(new(Severity.Error, "nginx.include", error.File, (statement.Line, statement.Column), error.Line, error.Reason, null));
    }

    /// <summary>Whether what is in the statement's block is worth looking at.</summary>
    private bool Judge(NginxStatement statement, CheckLevel level)
    {
        var rows = DirectiveTable.Find(statement.NameBytes);
        DirectiveRow? missing = null;
        var (isKnown, contexts) = (false, DirectiveContexts.None);
        foreach (var row in rows)
        {
            if (!row.IsIn(options.Version))
                missing = row;
            else if ((row.Contexts & level.Context) == 0)
                (isKnown, contexts) = (true, row.IsThirdParty && isKnown ? contexts : contexts | row.Contexts);
            else
                return JudgeAs(row, statement, level);
        }

        if (isKnown)
        {
            Complain(statement, "nginx.context", $"\"{statement.Name}\" directive is not allowed here", $"It stands in {ContextNames.Of(contexts)}.");
            return statement.HasBlock;
        }

        if (missing is not null)
        {
            Complain(statement, "nginx.version", $"unknown directive \"{statement.Name}\"",
                missing.First > options.Version ? $"nginx {options.Version} does not have it yet: it came with {missing.First}." : $"nginx {options.Version} does not have it any more: {missing.Last} was the last.");
            return false;
        }

        var similar = SimilarNames.Of(statement.Name, level.Context, options.Version);
        Complain(statement, "nginx.unknown-directive", $"unknown directive \"{statement.Name}\"", similar is null ? null : $"Did you mean {similar}?", options.Unknown);
        return false;
    }

    private bool JudgeAs(DirectiveRow row, NginxStatement statement, CheckLevel level)
    {
        var arguments = statement.WordCount - 1;
        if (statement.HasBlock != row.IsBlock)
        {
            Complain(statement, "nginx.terminator", row.IsBlock ? $"directive \"{row.Name}\" has no opening \"{{\"" : $"directive \"{row.Name}\" is not terminated by \";\"");
            return false;
        }

        if (!row.Takes(arguments, options.Version))
        {
            Complain(statement, "nginx.arguments", $"invalid number of arguments in \"{row.Name}\" directive",
                options.Version is not null && row.Takes(arguments, null) ? $"nginx takes that many only since the version after {row.Earlier!.Value.Last}." : null);
        }
        else if (level.Refusal(row) is { } refusal)
        {
            Complain(statement, "nginx.duplicate", refusal, level.FirstOf(row) is { } first ? $"It is set in {first.File}:{first.Line}." : null);
        }
        else
        {
            level.Remember(row, statement);
            if (ValueCheck.Refusal(row, statement) is { } reason)
                Complain(statement, "nginx.value", reason);
            return true;
        }

        return statement.HasBlock;
    }

    /// <summary>Rows of data are words; only their number says anything here.</summary>
    private bool JudgeRow(NginxStatement row, CheckLevel level)
    {
        var isInclude = row.NameIs("include"u8);
        if (level.Data == "types" && isInclude && row.WordCount != 2)
            Complain(row, "nginx.arguments", "invalid number of arguments in \"include\" directive");
        else if (level.Data is "map" or "geo" && row.WordCount != 2 && !(row.WordCount == 1 && DataWord(row, level)))
            Complain(row, "nginx.arguments", $"invalid number of the {level.Data} parameters");
        else
            return true;
        return false;
    }

    private static bool DataWord(NginxStatement row, CheckLevel level)
        => level.Data == "map" ? row.NameIs("hostnames"u8) || row.NameIs("volatile"u8) : row.NameIs("ranges"u8) || row.NameIs("proxy_recursive"u8) || row.NameIs("volatile"u8);

    private void Complain(NginxStatement statement, string id, string message, string? mend = null, Severity severity = Severity.Error)
        => _complaints.Add(new(severity, id, statement.File ?? "", (statement.Line, statement.Column), statement.TerminatorPlace.Line, message, mend));
}
