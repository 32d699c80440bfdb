namespace HostKit.Nginx;

internal static partial class ValueReading
{
    public static Server? Server(StatementText text) => text.Words.IsEmpty ? Body(new Server(), text) : null;

    public static Upstream? Upstream(StatementText text) => text.Words is [var name] ? Body(new Upstream(name), text) : null;

    public static Location? Location(StatementText text) => text.Words switch
    {
        [var match] => Body(new Location(match), text),
        ["=" or "^~" or "~" or "~*", var pattern] => Body(new Location($"{text.Words[0]} {pattern}"), text),
        _ => null,
    };

    private static T? Body<T>(T empty, StatementText text)
        where T : NginxContext
        => text.Statement is { HasBlock: true, IsCode: false } statement ? ContextReader.Read(empty, statement.Block, text.Fidelity) : null;
}
