namespace HostKit;

/// <summary>Something that keeps a store path from being let go.</summary>
/// <param name="Kind">What it is: <c>generation</c>, <c>process</c>, or <c>store</c> for another store path that refers to it.</param>
/// <param name="Name">Which one, for people: <c>generation 12 of box, the current one</c>, <c>process 812, python3</c>, or the other path's name.</param>
public sealed record StoreUser(string Kind, string Name);
