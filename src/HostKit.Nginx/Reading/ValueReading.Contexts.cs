namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static Events? Events(StatementText text) => Body(text, static () => new Events());

    public static Http? Http(StatementText text) => Body(text, static () => new Http());

    public static Server? Server(StatementText text) => Body(text, static () => new Server());

    public static Mail? Mail(StatementText text) => Body(text, static () => new Mail());

    public static MailServer? MailServer(StatementText text) => Body(text, static () => new MailServer());

    public static StreamBlock? StreamBlock(StatementText text) => Body(text, static () => new StreamBlock());

    public static StreamServer? StreamServer(StatementText text) => Body(text, static () => new StreamServer());

    public static Upstream? Upstream(StatementText text) => text.Words is [var name] ? Body(new Upstream(name), text) : null;

    public static StreamUpstream? StreamUpstream(StatementText text) => text.Words is [var name] ? Body(new StreamUpstream(name), text) : null;

    public static LimitExcept? LimitExcept(StatementText text) => Body(new LimitExcept(text.Words.AsSpan()), text);

    public static Location? Location(StatementText text) => text.Words switch
    {
        [var match] => Body(new Location(match), text),
        ["=" or "^~" or "~" or "~*", var pattern] => Body(new Location($"{text.Words[0]} {pattern}"), text),
        _ => null,
    };

    private static T? Body<T>(StatementText text, Func<T> empty)
        where T : NginxContext
        => text.Words.IsEmpty ? Body(empty(), text) : null;

    private static T? Body<T>(T empty, StatementText text)
        where T : NginxContext
        => text.Statement is { HasBlock: true, IsCode: false } statement ? ContextReader.Read(empty, statement.Block, text.Fidelity) : null;
}
