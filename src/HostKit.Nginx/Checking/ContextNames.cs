namespace HostKit.Nginx;

/// <summary>Contexts as people name them.</summary>
internal static class ContextNames
{
    public static string Of(DirectiveContexts contexts) => contexts == DirectiveContexts.None ? "a block of another module"
        : string.Join(", ", Enum.GetValues<DirectiveContexts>().Where(one => one != DirectiveContexts.None && contexts.HasFlag(one)).Select(Name));

    private static string Name(DirectiveContexts context) => context switch
    {
        DirectiveContexts.Main => "the main context",
        DirectiveContexts.ServerIf => "if in server",
        DirectiveContexts.LocationIf => "if in location",
        DirectiveContexts.LimitExcept => "limit_except",
        DirectiveContexts.MailServer => "server of mail",
        DirectiveContexts.StreamServer => "server of stream",
        DirectiveContexts.StreamUpstream => "upstream of stream",
        _ => context.ToString().ToLowerInvariant(),
    };
}
