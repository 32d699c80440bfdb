using System.Runtime.CompilerServices;

namespace HostKit.Systemd.Tests;

/// <summary>Compares a text with a file under Expected; what differs is left beside it as *.received.*.</summary>
internal static class Snapshot
{
    public static void Matches(string name, string text, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "Expected", name);
        var expected = File.Exists(path) ? File.ReadAllText(path) : null;
        if (expected != text)
            File.WriteAllText(Path.ChangeExtension(path, ".received" + Path.GetExtension(path)), text);
        Assert.Equal(expected, text);
    }
}
