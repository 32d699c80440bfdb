namespace HostKit.Acme.Tests.Hostile;

/// <summary>One way in which a CA misbehaves, and what may come of it: <c>ok</c>, or failures' classes, with <c>|</c> between.</summary>
internal sealed record Deviation(string Name, string Endpoint, int From, int To, Action<Reply, HonestCa> Bend, string Expected)
{
    public static Deviation Once(string endpoint, string name, string expected, Action<Reply, HonestCa> bend) => new($"{endpoint} once: {name}", endpoint, 1, 1, bend, expected);

    public static Deviation Always(string endpoint, string name, string expected, Action<Reply, HonestCa> bend) => new($"{endpoint} always: {name}", endpoint, 1, int.MaxValue, bend, expected);

    public static Deviation Times(string endpoint, int to, string name, string expected, Action<Reply, HonestCa> bend) => new($"{endpoint} {to} times: {name}", endpoint, 1, to, bend, expected);
}
