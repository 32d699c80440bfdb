using HostKit.Nginx;

namespace HostKit.Benchmarks;

/// <summary>What a process of its own does with an nginx configuration.</summary>
internal static class NginxWork
{
    public static int Run(string what, string path)
    {
        var configuration = NginxConfiguration.Load(path);
        if (what == "check")
            return configuration.Check().Length;
        if (what == "write")
            File.WriteAllBytes(path + ".written", NginxFile.Create(path, configuration.MainFile.Statements.Select(TextSuite.Anew)).ToBytes());
        return 0;
    }
}
