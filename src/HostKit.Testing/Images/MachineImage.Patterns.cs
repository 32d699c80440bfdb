using System.Text.RegularExpressions;

namespace HostKit.Testing;

public sealed partial record MachineImage
{
    [GeneratedRegex("^[a-z][a-z0-9-]*$")]
    private static partial Regex SuitePattern { get; }

    // name, name:architecture, name=version, name/suite
    [GeneratedRegex("^[a-z0-9][a-z0-9+.-]+(:[a-z0-9-]+)?([=/][A-Za-z0-9.+~:-]+)?$")]
    private static partial Regex PackagePattern { get; }
}
