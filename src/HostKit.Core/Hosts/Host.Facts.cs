namespace HostKit;

public sealed partial class Host
{
    private Dictionary<Delegate, object?>? _facts;

    /// <summary>
    /// A fact about the host that many components ask for, such as which version of a program it has: while a plan is made it is found at the first question
    /// and remembered until the last, otherwise it is found each time.
    /// </summary>
    /// <typeparam name="T">What the fact is.</typeparam>
    /// <param name="find">Finds it; the same method is the same fact.</param>
    /// <returns>What <paramref name="find"/> returns.</returns>
    public T Fact<T>(Func<Host, T> find)
    {
        ArgumentNullException.ThrowIfNull(find);
        if (_facts is null)
            return find(this);
        if (!_facts.TryGetValue(find, out var fact))
            _facts.Add(find, fact = find(this));
        return (T)fact!;
    }

    /// <summary>The same host, which remembers facts as long as this value is used.</summary>
    internal Host Remembering() => new(Kind, Name, RootPath, Leader) { _facts = [] };
}
