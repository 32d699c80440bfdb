using System.Collections.Immutable;

namespace HostKit.Packaging;

/// <summary>
/// A Python app: its own code, and the wheels that a lock with hashes names, in a virtual environment that is made at its final path. Nothing is installed that the
/// lock does not have; what is built is the same bytes every time.
/// </summary>
public sealed class PythonApp : App
{
    private PythonReading? _reading;

    /// <summary>Describes an app.</summary>
    /// <param name="name">What it is called: 1 to 200 of <c>A-Z a-z 0-9 . + _ -</c>, starting with a letter or digit.</param>
    /// <param name="source">Where its sources are.</param>
    /// <exception cref="ArgumentException">The name has other characters.</exception>
    public PythonApp(string name, Source source)
        : base(name, source) => ArgumentNullException.ThrowIfNull(source);

    /// <summary>
    /// The lock, as a path in the sources: pip's requirements file with <c>--hash=sha256:</c>, or a <c>pylock*.toml</c>. Null, the default, takes <c>requirements.txt</c>,
    /// <c>requirements.lock</c> or <c>pylock.toml</c>, whichever is there; an app that needs no packages needs none.
    /// </summary>
    public string? Requirements { get; init; }

    /// <summary>The folder of the sources with wheels; null, the default, takes <c>wheels</c> if it is there. With wheels and no <see cref="Index"/> nothing is fetched.</summary>
    public string? Wheels { get; init; }

    /// <summary>
    /// The index from which wheels are fetched that are not among the sources, such as <c>https://pypi.org/simple</c>; <c>${NAME}</c> in it is a variable of
    /// <see cref="Private"/>. Null, the default, takes <c>PIP_INDEX_URL</c> of the environment or PyPI, when the sources have no wheels. Whatever it gives is held
    /// against the lock.
    /// </summary>
    public string? Index { get; init; }

    /// <summary>Names of variables of the script's environment which <see cref="Index"/> uses, such as one with a token; none unless set. Their values are in no plan or message.</summary>
    public ImmutableArray<string> Private { get; init; } = [];

    /// <summary>Which Python it runs with; a copy of this machine's unless set.</summary>
    public PythonInterpreter Interpreter { get; init; } = PythonInterpreter.Vendored;

    /// <summary>
    /// Programs besides those of <c>[project.scripts]</c>: a name in <c>bin</c>, and what it runs, which is a script's path in the sources (<c>bot.py</c>) or
    /// <c>package.module:function</c>; none unless set.
    /// </summary>
    public ImmutableArray<(string Program, string Entry)> Scripts { get; init; } = [];

    /// <summary>Extras of the app's own <c>[project.optional-dependencies]</c> that the lock has; none unless set.</summary>
    public ImmutableArray<string> Extras { get; init; } = [];

    /// <summary>Modules that cannot be imported where the app is built, and need not: importing all others is tried at the end of the build. None unless set.</summary>
    public ImmutableArray<string> NotImported { get; init; } = [];

    internal ImmutableSortedDictionary<string, string> ScriptMap => ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).SetItems(Scripts.Select(s => KeyValuePair.Create(s.Program, s.Entry)));

    internal string WheelFolder => (Wheels ?? "wheels").TrimEnd('/');

    private protected override string[] Made => ["__pycache__", "*.pyc", ".venv", "venv", ".tox", ".nox", ".mypy_cache", ".ruff_cache", ".pytest_cache", "*.egg-info"];

    /// <summary>
    /// Writes the lock: asks pip, in the sandbox, which wheels of the index or the folder of wheels fit together and fit what <c>requirements.in</c>, or else
    /// <c>pyproject.toml</c>, asks for, and writes them with their hashes. Building never does that.
    /// </summary>
    /// <param name="progress">Told what pip says; null for nobody.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The path of the lock, alone.</returns>
    /// <exception cref="HostKitException">The sources are no folder, say nothing of what they need, or nothing fits.</exception>
    public async Task<ImmutableArray<string>> LockAsync(IProgress<string>? progress = null, CancellationToken cancellationToken = default)
        => await PythonLocking.RunAsync(this, AppName, Made, progress, cancellationToken).ConfigureAwait(false);

    private protected override IEnumerable<Finding> Findings(SourceTree sources)
    {
        _reading = new PythonReader(this, sources).Read();
        return _reading.Problems.Select(p => p.IsError ? Error(p.Id, p.Message, p.Mend) : Warning(p.Id, p.Message, p.Mend));
    }

    private protected override Recipe Describe(SourceTree sources)
    {
        var reading = _reading!;
        var facts = reading.Facts!;
        var runtime = Interpreter.IsVendored ? PythonRuntime.Recipe(facts) : null;
        var python = runtime is null ? facts.Executable : runtime.Path.File($"bin/python{facts.Minor}");
        var fetched = reading.Packages.Where(p => p.Wheel is null).Select(p => p.Pin).ToList();
        var used = reading.Packages.Select(p => p.Wheel?.Path).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var wheels = WheelFolder + "/";
        return new Recipe("python", 1, AppName)
        {
            Sources = sources.Where(f => !reading.Left.Contains(f.Path) && (used.Contains(f.Path) || !f.Path.StartsWith(wheels, StringComparison.Ordinal) || !f.Path.EndsWith(".whl", StringComparison.Ordinal))),
            Inputs = runtime is null ? [new StoreInput("python", $"{facts.Minor} {facts.Soabi}")] : [],
            Needs = runtime is null ? [] : [runtime],
            Shown = runtime is not null || facts.Prefix == "/usr" ? [] : [facts.Prefix],
            Cache = fetched.Count > 0 ? "python-files" : null,
            Steps = [.. PythonSteps.Of(this, reading, python, fetched)],
            Expected = [.. reading.Scripts.Keys.Select(s => $"bin/{s}")],
        };
    }
}
