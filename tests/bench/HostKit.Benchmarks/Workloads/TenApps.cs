using System.Globalization;
using HostKit.Packaging;

namespace HostKit.Benchmarks;

/// <summary>Ten apps of several kinds that can be built without a network, each used by a unit.</summary>
internal static class TenApps
{
    public static HostConfiguration Configure(string folder)
    {
        var configuration = new HostConfiguration("apps");
        foreach (var app in Apps(folder))
        {
            configuration.Add(app);
            configuration.Add(new FileResource($"/etc/systemd/system/{app.Path.Name}.service", $"[Service]\nExecStart={app.Command("run")}\n"));
        }

        return configuration;
    }

    /// <summary>Writes their sources: thirty files each.</summary>
    public static void Write(string folder)
    {
        foreach (var name in Enumerable.Range(0, 9).Select(i => string.Create(CultureInfo.InvariantCulture, $"app{i}")))
        {
            Directory.CreateDirectory($"{folder}/{name}/assets");
            for (var i = 0; i < 29; i++)
                File.WriteAllText($"{folder}/{name}/assets/{i}.txt", $"{name} {i}\n" + new string('x', 4000));
            File.WriteAllText($"{folder}/{name}/run.py", $"print('{name}')\n");
        }

        File.WriteAllText($"{folder}/tool", "#!/bin/sh\n");
    }

    private static IEnumerable<App> Apps(string folder)
    {
        for (var i = 0; i < 4; i++)
            yield return new StaticSite($"app{i}", Source.Folder($"{folder}/app{i}"));
        for (var i = 4; i < 7; i++)
            yield return new CustomApp($"app{i}", Source.Folder($"{folder}/app{i}"), new BuildStep("install", "mkdir $out/bin; cp run.py $out/bin/run")) { Tools = ["sh", "cp"] };
        for (var i = 7; i < 9; i++)
            yield return new PythonApp($"app{i}", Source.Folder($"{folder}/app{i}")) { Scripts = [("run", "run.py")] };
        yield return new PrebuiltApp("app9", $"{folder}/tool");
    }
}
