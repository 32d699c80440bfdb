namespace HostKit.Packaging.Tests.Python;

/// <summary>What is found before anything is built; needs python3.</summary>
public sealed class PythonFindingTests : IDisposable
{
    private readonly Folder _source = new();

    public void Dispose() => _source.Dispose();

    [Fact]
    public void Wheels_that_are_missing_replaced_or_for_others_are_all_named()
    {
        var there = Wheel("there", "1");
        Wheel("changed", "1");
        var foreign = Wheel("foreign", "1", tag: "cp27-cp27mu-manylinux1_x86_64");
        Wheel("older", "1");
        _source.With("wheels/source-1.tar.gz", "").With("requirements.txt", $"""
            there==1.0 --hash=sha256:{there}
            changed==1 --hash=sha256:{there}
            foreign==1 --hash=sha256:{foreign}
            older==2 --hash=sha256:{there}
            source==1 --hash=sha256:{there}
            missing==1 --hash=sha256:{there}
            elsewhere==1 ; sys_platform == "win32" --hash=sha256:{there}
            """);
        var found = Find();
        Assert.Equal(["python-other-hash", "python-other-platform", "python-no-wheel", "python-source-only", "python-no-wheel"], found.Select(f => f.Id["packaging.".Length..]));
        Assert.StartsWith("requirements.txt:2: 'wheels/changed-1-py3-none-any.whl' has the SHA-256 ", found[0].Message, StringComparison.Ordinal);
        Assert.StartsWith("requirements.txt:3: 'wheels/foreign-1-cp27-cp27mu-manylinux1_x86_64.whl' does not fit this interpreter (cp3", found[1].Message, StringComparison.Ordinal);
        Assert.Equal("requirements.txt:4: 'wheels' has older 1, not 2.", found[2].Message);
        Assert.Equal("requirements.txt:5: of source 1 there is only the source archive 'wheels/source-1.tar.gz'.", found[3].Message);
        Assert.Equal("requirements.txt:6: 'wheels' has no wheel of missing 1.", found[4].Message);
    }

    [Fact]
    public void What_packages_need_must_be_locked_and_be_of_the_right_version()
    {
        var top = Wheel("top", "1", "Requires-Dist: low (>=2)\nRequires-Dist: gone; python_version > '3'\nRequires-Dist: never; sys_platform == 'win32'\nRequires-Dist: socks; extra == 'proxy'\nRequires-Python: >=3.99\n");
        var low = Wheel("low", "1.5");
        _source.With("requirements.txt", $"top[proxy]==1 --hash=sha256:{top}\nlow==1.5 --hash=sha256:{low}\n")
            .With("pyproject.toml", "[project]\nname = 'x'\ndependencies = ['top<1']\n[project.optional-dependencies]\nfast = ['speed>1']\n");
        Assert.Equal([
            "requirements.txt:1: top 1 needs 'low (>=2)', and the lock has low 1.5 (requirements.txt:2).",
            "requirements.txt:1: top 1 needs 'gone; python_version > '3'', and the lock has no gone.",
            "requirements.txt:1: top 1 needs 'socks; extra == 'proxy'', and the lock has no socks.",
            "requirements.txt:1: top 1 wants Python >=3.99, and ",
            "pyproject.toml:3: the app needs 'top<1', and the lock has top 1 (requirements.txt:1).",
            "pyproject.toml:5: the app's extra 'Fast' needs 'speed>1', and the lock has no speed.",
            "pyproject.toml: there is no extra 'none'. There is: fast",
        ], Find(extras: ["Fast", "none"]).Select(f => f.Message.Contains("wants", StringComparison.Ordinal) ? f.Message[..f.Message.IndexOf('/', StringComparison.Ordinal)] : f.Message));
    }

    [Fact]
    public void Programs_must_lead_somewhere()
    {
        _source.With("sub/bot.py", "").With("pkg/__init__.py", "").With("pyproject.toml", "[project]\nname = 'x'\nrequires-python = '>=3.99'\n[project.scripts]\ngood = 'pkg:main'\nbad = 'pkg.gone:main'\nother = 'locked_package:main'\n");
        var found = Find(scripts: [("bot", "bot.py"), ("odd", "pkg"), ("a/b", "pkg:main")]);
        Assert.Equal([
            "Scripts 'a/b': 'a/b' cannot be a program's name.",
            "pyproject.toml:6: the module 'pkg.gone' of 'pkg.gone:main' is not among the sources.",
            "Scripts 'bot': there is no 'bot.py' among the sources.",
            "Scripts 'odd': 'pkg' is neither a script nor module:function.",
        ], found.SkipLast(1).Select(f => f.Message));
        Assert.Equal("there is 'sub/bot.py'", found[2].Mend);
        Assert.StartsWith("pyproject.toml:3: requires-python is '>=3.99', and ", found[^1].Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("uv.lock", "uv export --frozen --no-emit-project --format requirements-txt -o requirements.txt")]
    [InlineData("poetry.lock", "poetry export -f requirements.txt -o requirements.txt")]
    [InlineData("requirements.in", "LockAsync()")]
    public void A_lock_that_cannot_be_read_is_exported_by_its_tool(string file, string way)
    {
        _source.With(file, "a");
        var found = Assert.Single(Find());
        Assert.Equal("packaging.python-no-lock", found.Id);
        Assert.Contains(way, found.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_of_one_package_and_a_broken_project_are_found()
    {
        var one = Wheel("one", "1");
        var two = Wheel("one", "2");
        _source.With("requirements.txt", $"one==1 --hash=sha256:{one}\none==2 --hash=sha256:{two}\n");
        Assert.Equal("requirements.txt:2: 'one' is locked as 2, and as 1 at requirements.txt:1.", Assert.Single(Find()).Message);
        _source.With("pyproject.toml", "[project\n");
        Assert.StartsWith("pyproject.toml cannot be read: ", Assert.Single(Find()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interpreter_that_is_not_there_or_too_old_is_found()
    {
        _source.With("bot.py", "");
        Assert.Equal("There is no '/opt/none/bin/python3' on this machine.", Assert.Single(Find(PythonInterpreter.VendoredFrom("/opt/none/bin/python3"))).Message);
        Assert.Contains("and the app wants >=3.99.", Assert.Single(Find(PythonInterpreter.System(">=3.99"))).Message, StringComparison.Ordinal);
        Assert.Empty(Find(PythonInterpreter.System(">=3.9")));
        Assert.Throws<ArgumentException>(() => PythonInterpreter.System("new"));
        Assert.Throws<ArgumentException>(() => PythonInterpreter.VendoredFrom("python3"));
    }

    [Fact]
    public void Lock_interpreter_and_scripts_decide_the_path_and_unused_wheels_do_not()
    {
        var a = Wheel("a", "1");
        _source.With("requirements.txt", $"a==1 --hash=sha256:{a}\n").With("bot.py", "");
        PythonApp App(PythonInterpreter? interpreter = null, string script = "bot.py")
            => new("bot", Source.Folder(_source.Path)) { Interpreter = interpreter ?? PythonInterpreter.Vendored, Scripts = [("bot", script)] };
        var path = App().Path;
        Wheel("unused", "1");
        _source.With("__pycache__/bot.cpython-311.pyc", "x").With(".venv/bin/python", "x");
        Assert.Equal(path, App().Path);
        Assert.NotEqual(path, App(PythonInterpreter.System(">=3")).Path);
        Assert.NotEqual(path, App(script: "a:main").Path);
        _source.With("bot.py", "pass");
        Assert.NotEqual(path, App().Path);
    }

    [Fact]
    public void Reading_an_app_with_twenty_wheels_again_is_quick()
    {
        var lines = Enumerable.Range(0, 20).Select(i => $"p{i}==1 --hash=sha256:{Wheel($"p{i}", "1")}\n");
        _source.With("requirements.txt", string.Concat(lines));
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 20; i++)
        {
            var start = System.Diagnostics.Stopwatch.GetTimestamp();
            Assert.Empty(Find());
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, System.Diagnostics.Stopwatch.GetElapsedTime(start).Ticks));
        }

        Console.WriteLine($"# a Python app with 20 wheels is read in {best.TotalMilliseconds:F1} ms");
    }

    private List<Finding> Find(PythonInterpreter? interpreter = null, string[]? extras = null, (string Name, string Entry)[]? scripts = null)
        => [.. new PythonApp("bot", Source.Folder(_source.Path))
        {
            Interpreter = interpreter ?? PythonInterpreter.Vendored, Extras = [.. extras ?? []],
            Scripts = [.. scripts ?? []],
        }.Validate()];

    private string Wheel(string name, string version, string metadata = "", string tag = "py3-none-any")
        => WheelFile.Write($"{_source.Path}/wheels", name, version, [($"{name}.py", "x = 1\n")], metadata, tag: tag);
}
