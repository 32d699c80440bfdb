using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Packaging;

/// <summary>Reads a Python app's sources: lock, wheels, project, and whether they fit the interpreter and each other.</summary>
internal sealed class PythonReader(PythonApp app, SourceTree sources)
{
    private static readonly string[] Credentials = ["pip.conf", "pip.ini", ".pypirc", ".netrc", "uv.toml", ".env"];

    private readonly List<PythonProblem> _problems = [];

    public PythonReading Read()
    {
        var facts = Interpreter();
        var project = PythonProject.Read(sources);
        var root = sources.Files.Any(f => f.Path.StartsWith("src/", StringComparison.Ordinal)) && !sources.Has("src/__init__.py") ? "src" : "";
        var scripts = (project?.Scripts ?? ImmutableSortedDictionary<string, string>.Empty).SetItems(app.ScriptMap);
        Scripts(project, scripts, root);
        var left = sources.Files.Where(f => Credentials.Contains(Path.GetFileName(f.Path))).Select(f => f.Path).ToImmutableHashSet(StringComparer.Ordinal);
        foreach (var path in left.Order(StringComparer.Ordinal))
            Warn("python-credentials", $"'{path}' may hold credentials and is not copied into the app.", "give secrets to the service by WithCredential or a file; except it, to silence this");
        if (facts is null)
            return new PythonReading { Project = project, Problems = [.. _problems] };

        if (project?.RequiresPython is { } wanted && PythonSpecifiers.Parse(wanted) is { } versions && !versions.Allow(PythonVersion.Parse(facts.Version)!))
            Fail("python-version", $"{project.Where("requires-python")}: requires-python is '{wanted}', and {facts.Executable} is {facts.Version}.", "name another one: Interpreter = PythonInterpreter.VendoredFrom(\"/path/python3.x\")");
        if (sources.Has("setup.py") && sources.Files.FirstOrDefault(f => f.Path.EndsWith(".pyx", StringComparison.Ordinal) || f.Path.EndsWith(".c", StringComparison.Ordinal)) is { } native)
            Warn("python-native-project", $"'{native.Path}' is not compiled: the app's own code is copied as it is.", "build it as a wheel (pip wheel --no-deps . -w wheels) and lock that");
        var pins = Lock(project)?.Pins.Where(p => p.Marker?.Holds(facts.Environment, []) ?? true).ToList() ?? [];
        var packages = new PythonWheels(app, sources, facts, project, _problems).Choose(pins);
        return new PythonReading
        {
            Facts = facts,
            Project = project,
            Packages = packages,
            Scripts = scripts,
            Root = root,
            Left = left,
            Problems = [.. _problems],
        };
    }

    private PythonFacts? Interpreter()
    {
        var path = app.Interpreter.Path ?? HostProgram.Find("python3");
        if (path is null || !File.Exists(path))
        {
            Fail("missing-tool", path is null ? "There is no python3 on this machine." : $"There is no '{path}' on this machine.", "apt-get install python3");
            return null;
        }

        var facts = PythonFacts.Of(path);
        if (facts.Environment["implementation_name"] != "cpython")
            Fail("python-version", $"{facts.Executable} is {facts.Environment["platform_python_implementation"]}; apps are built for CPython.", "name a CPython: Interpreter = PythonInterpreter.VendoredFrom(\"/path/python3.x\")");
        if (app.Interpreter.Versions is { } versions && !versions.Allow(PythonVersion.Parse(facts.Version)!))
            Fail("python-version", $"{facts.Executable} is {facts.Version}, and the app wants {versions}.", "use PythonInterpreter.Vendored, or another machine's");
        return facts;
    }

    private PythonLock? Lock(PythonProject? project)
    {
        var file = app.Requirements ?? PythonLock.Find(sources);
        if (file is not null && !sources.Has(file))
        {
            Fail("python-no-lock", $"There is no '{file}' in '{sources.Folder}'.", "LockAsync() makes it from requirements.in or pyproject.toml");
            return null;
        }

        if (file is not null)
        {
            var read = PythonLock.Read(file, sources);
            _problems.AddRange(read.Problems);
            return read;
        }

        var export = sources.Has("uv.lock") ? "uv export --frozen --no-emit-project --format requirements-txt -o requirements.txt"
            : sources.Has("poetry.lock") ? "poetry export -f requirements.txt -o requirements.txt"
            : sources.Has("Pipfile.lock") ? "pipenv requirements --hash > requirements.txt"
            : sources.Has("pdm.lock") ? "pdm export -f requirements -o requirements.txt" : null;
        if (export is not null)
            Fail("python-no-lock", $"'{sources.Folder}' has the lock of a tool that is not here.", $"export it: {export}");
        else if (project?.Dependencies.Length > 0 || sources.Has("requirements.in"))
            Fail("python-no-lock", $"'{sources.Folder}' says what the app needs, but not exactly which files: there is no requirements.txt with hashes and no pylock.toml.", "LockAsync() makes it");
        return null;
    }

    private void Scripts(PythonProject? project, ImmutableSortedDictionary<string, string> scripts, string root)
    {
        foreach (var (name, entry) in scripts)
        {
            var where = app.ScriptMap.ContainsKey(name) ? $"Scripts '{name}'" : project!.Where(name);
            if (name.Length == 0 || name.Contains('/', StringComparison.Ordinal) || name[0] is '.' or '-' || name is "python" or "python3")
                Fail("python-script", $"{where}: '{name}' cannot be a program's name.");
            if (entry.EndsWith(".py", StringComparison.Ordinal))
            {
                if (!sources.Has(entry))
                    Fail("python-script", $"{where}: there is no '{entry}' among the sources.", Near(entry));
                continue;
            }

            var module = entry.Split(':')[0].Trim();
            if (!entry.Contains(':', StringComparison.Ordinal) || module.Length == 0)
                Fail("python-script", $"{where}: '{entry}' is neither a script nor module:function.");
            else if (sources.Files.Length > 0 && IsOwn(module, root) && !HasModule(module, root))
                Fail("python-script", $"{where}: the module '{module}' of '{entry}' is not among the sources.");
        }
    }

    // A program may lead into a locked package, too.
    private bool IsOwn(string module, string root) => HasModule(module.Split('.')[0], root) || sources.Files.Any(f => f.Path.StartsWith(In(root, module.Split('.')[0]) + "/", StringComparison.Ordinal));

    private bool HasModule(string module, string root)
    {
        var path = In(root, module.Replace('.', '/'));
        return sources.Has($"{path}.py") || sources.Has($"{path}/__init__.py") || sources.Files.Any(f => f.Path.StartsWith($"{path}.", StringComparison.Ordinal) && f.Path.EndsWith(".so", StringComparison.Ordinal));
    }

    private static string In(string root, string path) => root.Length == 0 ? path : $"{root}/{path}";

    private string? Near(string entry)
        => sources.Files.FirstOrDefault(f => Path.GetFileName(f.Path) == Path.GetFileName(entry)) is { } same ? string.Create(CultureInfo.InvariantCulture, $"there is '{same.Path}'") : null;

    private void Fail(string id, string message, string? mend = null) => _problems.Add(new PythonProblem(id, message, mend));

    private void Warn(string id, string message, string? mend = null) => _problems.Add(new PythonProblem(id, message, mend, IsError: false));
}
