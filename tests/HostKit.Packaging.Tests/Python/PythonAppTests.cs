using HostKit.Tests;

namespace HostKit.Packaging.Tests.Python;

/// <summary>Builds in a real sandbox: needs python3 besides what sandboxes need.</summary>
public sealed class PythonAppTests(PythonAppTests.Store store) : IClassFixture<PythonAppTests.Store>, IDisposable
{
    private readonly Folder _source = new();
    private readonly Folder _root = store.Root;

    public void Dispose() => _source.Dispose();

    [Fact]
    public async Task An_app_with_wheels_is_built_whole_and_nothing_else_is_needed_to_run_it()
    {
        var greet = WheelFile.Write($"{_source.Path}/wheels", "greet", "1.2", [("greet/__init__.py", "import words\ndef main():\n    print('greeted', words.WORD)\n")], "Requires-Dist: words>=1\n", "[console_scripts]\ngreet = greet:main\n");
        var words = WheelFile.Write($"{_source.Path}/wheels", "words", "1.0", [("words.py", "WORD = 'hello'\n")]);
        _source.With("requirements.txt", $"greet==1.2 --hash=sha256:{greet}  # the greeter\nwords==1.0 \\\n    --hash=sha256:{words}\n")
            .With("bot.py", "import sys, greet, helper\nprint(helper.HELP, sys.argv[1:])\ngreet.main()\n").With("helper.py", "HELP = 'help'\n")
            .With("pyproject.toml", "[project]\nname = 'the-bot'\nversion = '2.0'\ndependencies = ['greet']\n[project.scripts]\nhelped = 'helper:HELP.upper'\n").With(".env", "TOKEN=secret\n");
        var app = new PythonApp("bot", Source.Folder(_source.Path)) { Scripts = [("bot", "bot.py")] };
        Assert.Equal(["packaging.python-credentials"], app.Validate().Select(f => f.Id));
        await BuildAsync(app);

        var built = _root.Path + app.Path;
        Assert.Equal(["bot", "greet", "helped", "python", "python3"], Directory.GetFileSystemEntries($"{built}/bin").Select(p => Path.GetFileName(p)!).Where(n => !n.StartsWith("python3.", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.False(File.Exists($"{built}/app/.env"));
        Assert.False(Directory.Exists($"{built}/app/wheels"));
        Assert.Contains("\"greet\": \"1.2\"", File.ReadAllText($"{built}/share/hostkit/python.json"), StringComparison.Ordinal);
        Assert.Equal("help ['x y']\ngreeted hello\n", await RunAsync(app, "bot", "x y"));
        Assert.Equal("greeted hello\n", await RunAsync(app, "greet"));
        // The interpreter, its modules and the app's are all from the store, and nothing was compiled at the start.
        Assert.Equal("True True True 2.0\n", await RunAsync(app, "python", "-c", "import sys, os, greet, importlib.metadata as m\nprint(sys.base_prefix.startswith('/var/lib/hostkit/store/'), os.__file__.startswith(sys.base_prefix), '__pycache__' in greet.__cached__, m.version('the-bot'))"));
    }

    [Fact]
    public async Task Scripts_data_and_headers_of_wheels_get_where_they_belong_under_however_long_a_name()
    {
        var hash = WheelFile.Write($"{_source.Path}/wheels", "tool", "1", [("tool-1.data/scripts/hi", "#!python\nimport sys, deep\nprint('hi', deep.X, sys.prefix)\n"), ("tool-1.data/purelib/deep.py", "X = 7\n"), ("tool-1.data/data/share/tool/words", "w\n"), ("tool-1.data/headers/tool.h", "h\n")]);
        _source.With("requirements.txt", $"tool==1 --hash=sha256:{hash}\n");
        var app = new PythonApp(new string('n', 150), Source.Folder(_source.Path));
        await BuildAsync(app);
        Assert.Equal($"hi 7 {app.Path}\n", await RunAsync(app, "hi"));
        Assert.True(File.Exists($"{_root.Path}{app.Path}/share/tool/words"));
        Assert.Single(Directory.GetFiles(_root.Path + app.Path, "tool.h", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task The_systems_own_interpreter_is_used_where_that_is_wanted()
    {
        _source.With("src/pkg/__init__.py", "").With("src/wheels/round.py", "").With("wheels/none.txt", "").With("src/pkg/run.py", "import sys, wheels.round\ndef main():\n    print(sys.base_prefix.startswith('/var/lib/hostkit'), __file__.endswith('/app/src/pkg/run.py'))\n");
        var app = new PythonApp("bot", Source.Folder(_source.Path)) { Interpreter = PythonInterpreter.System(">=3.9"), Scripts = [("bot", "pkg.run:main")] };
        await BuildAsync(app);
        Assert.Equal("False True\n", await RunAsync(app, "bot"));
        Assert.True(File.Exists($"{_root.Path}{app.Path}/app/wheels/none.txt"));
    }

    [Fact]
    public async Task Of_the_system_only_the_C_library_is_used()
    {
        _source.With("bot.py", "import os, re, ssl, sqlite3, ctypes, lzma, bz2, zlib, hashlib, decimal\nlibraries = {l.split()[-1] for l in open('/proc/self/maps') if '.so' in l}\n"
            + "print(sorted(os.path.basename(l) for l in libraries if not l.startswith('/var/lib/hostkit/store/') and not re.match(r'.*/(libc|libm|libdl|libpthread|librt|libutil|ld-linux.*)([.-].*)?[.]so', l)))\n"
            + "print(len(ssl.create_default_context().get_ca_certs()) >= 0, sqlite3.connect(':memory:').execute('select 6*7').fetchone()[0])\n");
        var app = new PythonApp("bot", Source.Folder(_source.Path)) { Scripts = [("bot", "bot.py")] };
        await BuildAsync(app);
        Assert.Equal("[]\nTrue 42\n", await RunAsync(app, "bot"));
    }

    [Fact]
    public async Task A_wheel_that_is_not_what_its_record_says_ends_the_build()
    {
        var hash = WheelFile.Write($"{_source.Path}/wheels", "bad", "1", [("bad.py", "x = 1\n")], spoilt: "bad.py");
        _source.With("requirements.txt", $"bad==1 --hash=sha256:{hash}\n");
        Assert.Contains("bad 1: bad.py is not what its RECORD says", await ProblemAsync(new PythonApp("bot", Source.Folder(_source.Path))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Modules_that_cannot_be_imported_are_named_all_at_once()
    {
        var hash = WheelFile.Write($"{_source.Path}/wheels", "bad", "1", [("bad.py", "import nothing_like_it\n"), ("worse.py", "raise ValueError('no')\n"), ("only_there.py", "import other_system\n")]);
        _source.With("requirements.txt", $"bad==1 --hash=sha256:{hash}\n").With("bot.py", "import bad\nimport never_locked\n");
        var problem = await ProblemAsync(new PythonApp("bot", Source.Folder(_source.Path)) { Scripts = [("bot", "bot.py")], NotImported = ["only_there"] });
        Assert.Contains("bad: the module 'bad' cannot be imported: ModuleNotFoundError: No module named 'nothing_like_it'", problem, StringComparison.Ordinal);
        Assert.Contains("bad: the module 'worse' cannot be imported: ValueError: no", problem, StringComparison.Ordinal);
        Assert.Contains("bot.py:2: imports 'never_locked', which neither the app nor the lock has", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("only_there", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_not_among_the_sources_comes_from_the_index_with_its_account(bool asJson)
    {
        using var index = new PythonIndex(asJson);
        var words = WheelFile.Write(index.Folder, "words", "1.0", [("words.py", "WORD = 'hello'\n")]);
        WheelFile.Write(index.Folder, "words", "1.0", [("words.py", "import not_for_us\n")], tag: "cp27-cp27mu-win_amd64");
        _source.With("requirements.txt", $"words==1.0 --hash=sha256:{words}\n").With("bot.py", $"import words\nprint(words.WORD, {(asJson ? 1 : 2)})\n");
        Environment.SetEnvironmentVariable("HOSTKIT_TEST_INDEX_TOKEN", PythonIndex.Password);
        var app = new PythonApp("bot", Source.Folder(_source.Path))
        {
            Index = index.Address, Private = ["HOSTKIT_TEST_INDEX_TOKEN"], Scripts = [("bot", "bot.py")],
        };
        await BuildAsync(app);
        Assert.Equal($"hello {(asJson ? 1 : 2)}\n", await RunAsync(app, "bot"));
        Assert.DoesNotContain(Directory.EnumerateFiles(_root.Path + app.Path, "*", SearchOption.AllDirectories).Where(f => new FileInfo(f).LinkTarget is null), f => File.ReadAllText(f).Contains(PythonIndex.Password, StringComparison.Ordinal));
        Assert.Contains(index.Requests, r => r.Contains("/words/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_index_that_gives_another_file_is_refused_with_both_told_apart()
    {
        using var index = new PythonIndex(asJson: true);
        WheelFile.Write(index.Folder, "words", "1.0", [("words.py", "WORD = 'replaced'\n")]);
        _source.With("requirements.txt", $"words==1.0 --hash=sha256:{new string('a', 64)}\n");
        Environment.SetEnvironmentVariable("HOSTKIT_TEST_INDEX_TOKEN", PythonIndex.Password);
        var app = new PythonApp("bot", Source.Folder(_source.Path)) { Index = index.Address, Private = ["HOSTKIT_TEST_INDEX_TOKEN"] };
        var problem = await ProblemAsync(app);
        Assert.Contains("requirements.txt:1: words 1.0: the index has no wheel with one of its hashes", problem, StringComparison.Ordinal);
        Assert.DoesNotContain(PythonIndex.Password, problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_fetched_packages_need_and_the_lock_has_not_is_named_at_the_end_of_the_build()
    {
        using var index = new PythonIndex(asJson: true);
        var top = WheelFile.Write(index.Folder, "top", "1", [("top.py", "x = 1\n")], string.Concat(new[]
        {
            "gone", "low>=2", "low~=1.4", "low!=1.4.*,<1.5.1", "LOW (>1.4)", "here ; python_version >= '3.2' and (os_name == 'posix' or extra == 'x')", "never; sys_platform == 'win32' or python_full_version < '3'",
            "extra-gone; extra == 'more'", "not-wanted; extra == 'less'",
        }.Select(r => $"Requires-Dist: {r}\n")));
        var low = WheelFile.Write(index.Folder, "low", "1.5", [("low.py", "x = 1\n")]);
        _source.With("requirements.txt", $"top[more]==1 --hash=sha256:{top}\nlow==1.5 --hash=sha256:{low}\n");
        Environment.SetEnvironmentVariable("HOSTKIT_TEST_INDEX_TOKEN", PythonIndex.Password);
        var problem = await ProblemAsync(new PythonApp("bot", Source.Folder(_source.Path)) { Index = index.Address, Private = ["HOSTKIT_TEST_INDEX_TOKEN"] });
        Assert.Equal(
            ["top needs gone, which is not in the lock", "top needs low>=2, and the lock has 1.5", "top needs here, which is not in the lock", "top needs extra-gone, which is not in the lock"],
            problem.Split('\n').Select(l => l.Trim()).Where(l => l.StartsWith("top needs", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_lock_is_made_from_the_wheels_that_are_there_and_what_is_locked_builds()
    {
        WheelFile.Write($"{_source.Path}/wheels", "greet", "1.2", [("greet.py", "import words\n")], "Requires-Dist: words>=1\n");
        WheelFile.Write($"{_source.Path}/wheels", "words", "1.0", [("words.py", "WORD = 1\n")]);
        _source.With("requirements.in", "greet\n");
        var unlocked = new PythonApp("bot", Source.Folder(_source.Path));
        Assert.Equal(["packaging.python-no-lock"], unlocked.Validate().Select(f => f.Id));
        var file = Assert.Single(await unlocked.LockAsync(cancellationToken: TestContext.Current.CancellationToken));
        Assert.Matches("^# Made by HostKit from requirements.in; lock again instead of editing.\ngreet==1.2 [\\\\]\n    --hash=sha256:[0-9a-f]{64}\nwords==1.0 [\\\\]\n    --hash=sha256:[0-9a-f]{64}\n$", File.ReadAllText(file));
        await BuildAsync(new PythonApp("bot", Source.Folder(_source.Path)));
    }

    private async Task<string> RunAsync(PythonApp app, string program, params string[] arguments)
    {
        // The store is where it belongs only on a real host.
        var result = await Tool.RunAsync("/", "unshare", [
            .. Environment.IsPrivilegedProcess ? Array.Empty<string>() : ["--user", "--map-root-user"], "--mount", "sh", "-euc",
            "store=$1; shift; mount -t tmpfs none /var/lib; mkdir -p /var/lib/hostkit/store; mount --bind \"$store\" /var/lib/hostkit/store; exec \"$@\"", "sh",
            $"{_root.Path}/var/lib/hostkit/store", app.Command(program).Path, .. arguments]);
        Assert.True(result.ExitCode == 0, result.Error);
        return result.Output;
    }

    private async Task BuildAsync(App app)
    {
        var result = await (await Host.Directory(_root.Path).PlanAsync(new HostConfiguration("box").Add(app))).ApplyAsync();
        Assert.True(result.Outcome == ApplyOutcome.Done, string.Join("\n", result.Failures));
    }

    private async Task<string> ProblemAsync(App app)
    {
        Assert.DoesNotContain(app.Validate(), f => f.Severity == Severity.Error);
        var result = await (await Host.Directory(_root.Path).PlanAsync(new HostConfiguration("box").Add(app))).ApplyAsync();
        Assert.Equal(ApplyOutcome.Refused, result.Outcome);
        return string.Join("\n", result.Failures);
    }

    /// <summary>One store for all of these tests: the interpreter is copied once.</summary>
    public sealed class Store : IDisposable
    {
        internal Folder Root { get; } = new();

        public void Dispose() => Root.Dispose();
    }
}
