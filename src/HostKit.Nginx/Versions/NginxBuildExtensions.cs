using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Writes configurations for one build of nginx.</summary>
public static class NginxBuildExtensions
{
    /// <summary>
    /// Writes a context so that the build understands it: HTTP/2 as a parameter of <c>listen</c> before 1.25.1 and as a directive from there on, HTTP/3 only
    /// where it is built in, <c>resolve</c> from 1.27.3 on. What else the build does not have is an error.
    /// </summary>
    /// <param name="build">The build.</param>
    /// <param name="context">The context: a whole <see cref="Main"/>, an <see cref="Http"/> without its block, or a block such as a <see cref="Server"/>.</param>
    /// <returns>The text, and what there is to say.</returns>
    public static FittedText Fit(this NginxBuild build, NginxContext context)
    {
        ArgumentNullException.ThrowIfNull(build);
        ArgumentNullException.ThrowIfNull(context);
        var (statements, outer) = context switch
        {
            Main => (context.ToBody(), DirectiveContexts.Main),
            Http => (context.ToBody(), DirectiveContexts.Http),
            _ => ([.. ((IStatements)context).ToStatements()], Around(context)),
        };
        var fitting = new VersionFitting(build);
        var fitted = fitting.Fit(statements, outer);
        return new(NginxWriter.Write(fitted), fitting.Findings);
    }

    /// <summary>The statements of a context, or of a whole file, as the build understands them.</summary>
    internal static (ImmutableArray<NginxStatement> Statements, ImmutableArray<Finding> Findings) Fit(this NginxBuild build, ImmutableArray<NginxStatement> statements, DirectiveContexts context)
    {
        var fitting = new VersionFitting(build);
        return (fitting.Fit(statements, context), fitting.Findings);
    }

    /// <summary>Where a block stands.</summary>
    private static DirectiveContexts Around(NginxContext context) => context switch
    {
        Server or Upstream => DirectiveContexts.Http,
        Location or ServerIf => DirectiveContexts.Server,
        LocationIf or LimitExcept => DirectiveContexts.Location,
        MailServer => DirectiveContexts.Mail,
        StreamServer or StreamUpstream => DirectiveContexts.Stream,
        _ => DirectiveContexts.Main,
    };
}
