using System.Reflection;

namespace HostKit.Testing;

/// <summary>The shell scripts of this package, which are embedded in it.</summary>
internal static class Script
{
    public static readonly string Guard = Read("guard.sh");
    public static readonly string Boot = Read("boot.sh");
    public static readonly string Remove = Read("remove.sh");
    public static readonly string Build = Read("build.sh");

    static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
