using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>One package of a lock: exactly one version, and the hashes of its files.</summary>
/// <param name="Where">File and line, for messages.</param>
/// <param name="Name">The normalized name.</param>
/// <param name="Version">The version as it was written.</param>
/// <param name="Extras">The extras that are wanted of it.</param>
/// <param name="Hashes">SHA-256 of the files that may be installed, in hexadecimal digits.</param>
/// <param name="Marker">On which interpreters it counts; null for all.</param>
internal sealed record PythonPin(string Where, string Name, string Version, ImmutableArray<string> Extras, ImmutableArray<string> Hashes, PythonMarker? Marker)
{
    /// <summary>Whether all the files that the lock knows are source archives, as far as the lock tells.</summary>
    public bool IsSourceOnly { get; init; }
}
