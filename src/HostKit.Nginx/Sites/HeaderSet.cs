using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Sets of headers, in which names count without regard to case.</summary>
internal static class HeaderSet
{
    /// <summary>The headers of both; where both have a name, the second's value stays, in the first's place.</summary>
    public static ImmutableArray<Header> Complete(ImmutableArray<Header> basis, ImmutableArray<Header> stronger)
        => [.. basis.Select(header => Find(stronger, header.Name) ?? header), .. stronger.Where(header => Find(basis, header.Name) is null)];

    public static Header? Find(ImmutableArray<Header> headers, string name)
        => headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
