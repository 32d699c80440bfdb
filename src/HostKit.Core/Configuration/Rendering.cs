using System.Collections.Immutable;

namespace HostKit;

/// <summary>Writes a configuration's files and links below a directory, for reading or for other tools; no host is compared or changed.</summary>
public static class Rendering
{
    /// <summary>Writes every file, directory and link that the configuration declares, and nothing else.</summary>
    /// <param name="configuration">What to write.</param>
    /// <param name="host">The host whose facts are used.</param>
    /// <param name="directory">Where; made when missing. Files that are there already under the same names are replaced.</param>
    /// <returns>The paths written, as they would be on the host, in ordinal order.</returns>
    /// <exception cref="InvalidConfigurationException">The configuration has errors; all are reported.</exception>
    public static ImmutableArray<string> Write(HostConfiguration configuration, Host host, string directory) => throw new NotImplementedException();
}
