namespace HostKit.Nginx;

/// <summary>Finds the context that a file's statements belong to.</summary>
internal static class FileContext
{
    /// <summary>The first context, from the outer ones to the inner ones, that knows most of the statements.</summary>
    public static NginxContext Of(IReadOnlyCollection<NginxStatement> statements)
    {
        NginxContext[] contexts = [new Main(), new Http(), new Server(), new Location("/"), new Upstream("upstream"), new StreamBlock(), new StreamServer(), new Mail(), new Events()];
        return contexts.MaxBy(context => statements.Count(statement => context.PropertyOf(statement.Name) is not null))!;
    }
}
