using System.Collections.Immutable;

namespace HostKit.Nginx;

/// <summary>Sets of headers, in which names count without regard to case.</summary>
internal static class HeaderSet
{
    /// <summary>The headers of both; where both have a name, the second's value stays, in the first's place.</summary>
    public static ImmutableArray<Header> Complete(ImmutableArray<Header> basis, ImmutableArray<Header> stronger)
        => [.. basis.Select(header => Find(stronger, header.Name) ?? header), .. stronger.Where(header => Find(basis, header.Name) is null)];

    /// <summary>The same of response headers, of which one name may come several times; one with an empty value is not sent.</summary>
    public static ImmutableArray<ResponseHeader> Complete(ImmutableArray<ResponseHeader> basis, ImmutableArray<ResponseHeader> stronger)
        => [.. basis.Where(header => !stronger.Any(other => other.Name.Equals(header.Name, StringComparison.OrdinalIgnoreCase))), .. stronger];

    public static Header? Find(ImmutableArray<Header> headers, string name)
        => headers.FirstOrDefault(header => header.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
