using System.Collections.Immutable;
using System.Text.Json.Nodes;

namespace HostKit.Packaging;

/// <summary>The steps that build an app.</summary>
internal static class PythonSteps
{
    public static IEnumerable<BuildStep> Of(PythonApp app, PythonReading reading, string python, List<PythonPin> fetched)
    {
        var facts = reading.Facts!;
        var quoted = PythonProgram.Quoted(python);
        if (fetched.Count > 0)
        {
            var wanted = new JsonObject
            {
                ["tags"] = Texts(new PythonTags(facts).All),
                ["packages"] = new JsonArray([.. fetched.Select(Package)]),
            };
            yield return new BuildStep("fetch wheels", $"{PythonProgram.Written("/tmp/fetch.json", wanted.ToJsonString())}{PythonProgram.Run($"{quoted} -I", "fetch.py")}")
            {
                Network = true,
                Environment = app.Index is null ? [] : [("HOSTKIT_INDEX", app.Index)],
                Private = app.Index is null ? ["PIP_INDEX_URL", .. app.Private] : app.Private,
            };
        }

        ImmutableArray<(string, string)> environment = [.. PythonProgram.Environment];
        var modules = $"$out/lib/python{facts.Minor}/site-packages";
        yield return new BuildStep(
            "install", $"{PythonProgram.Written("/tmp/plan.json", Plan(app, reading, python))}{PythonProgram.Run($"{quoted} -I", "install.py")}{PythonProgram.Run($"{quoted} -I", "compile.py", $"{modules} $out/app")}")
        {
            Environment = environment,
        };
        yield return new BuildStep("check", $"cd /\n{PythonProgram.Run("$out/bin/python", "check.py")}") { Environment = environment };
    }

    private static string Plan(PythonApp app, PythonReading reading, string python)
    {
        var project = reading.Project;
        var packages = reading.Packages.OrderBy(p => p.Pin.Name, StringComparer.Ordinal).Select(p =>
        {
            var package = Package(p.Pin);
            package["wheel"] = p.Wheel is null ? null : $"/build/{p.Wheel.Path}";
            return (JsonNode)package;
        });
        return new JsonObject
        {
            ["python"] = python,
            ["packages"] = new JsonArray([.. packages]),
            ["project"] = new JsonObject
            {
                ["name"] = project?.Name,
                ["version"] = project?.Version ?? "0",
                ["root"] = reading.Root,
                ["scripts"] = Map(project?.Scripts ?? ImmutableSortedDictionary<string, string>.Empty),
                ["requires"] = Texts(project?.Dependencies ?? []),
            },
            ["scripts"] = Map(app.ScriptMap),
            ["extras"] = Texts(app.Extras),
            ["skip"] = Texts(app.NotImported),
            ["leave"] = Texts(reading.Packages.Any(p => p.Wheel is not null) ? [app.WheelFolder] : []),
            ["environment"] = Map(reading.Facts!.Environment.ToImmutableSortedDictionary(StringComparer.Ordinal)),
        }.ToJsonString();
    }

    private static JsonObject Package(PythonPin pin)
        => new() { ["name"] = pin.Name, ["version"] = pin.Version, ["where"] = pin.Where, ["hashes"] = Texts(pin.Hashes), ["extras"] = Texts(pin.Extras) };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(t => (JsonNode)JsonValue.Create(t))]);

    private static JsonObject Map(ImmutableSortedDictionary<string, string> map) => new(map.Select(e => KeyValuePair.Create(e.Key, (JsonNode?)JsonValue.Create(e.Value))));
}
