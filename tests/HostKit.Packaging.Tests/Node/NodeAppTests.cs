namespace HostKit.Packaging.Tests.Node;

/// <summary>What is said of a Node.js program before npm is asked. Needs a Node.js with npm on this machine.</summary>
public sealed class NodeAppTests : IDisposable
{
    private const string Hash = "sha512-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==";

    private readonly Folder _folder = new Folder()
        .With("package.json", """
            {
              "name": "@me/web",
              "main": "server.js",
              "scripts": { "build": "tsc" },
              "dependencies": { "ws": "^8.0.0" }
            }
            """)
        .With("package-lock.json", Lock($$"""{ "version": "8.18.0", "resolved": "https://registry.npmjs.org/ws/-/ws-8.18.0.tgz", "integrity": "{{Hash}}" }"""))
        .With("server.js", "");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_locked_program_has_no_findings_and_is_called_like_its_package()
    {
        Assert.Empty(App().Validate());
        Assert.Equal(["bin/web"], App().Recipe.Expected);
        Assert.Equal(["fetch packages", "build", "prune", "install"], App().Recipe.Steps.Select(s => s.Title));
        Assert.Equal([true, false, false, false], App().Recipe.Steps.Select(s => s.Network));
    }

    [Theory]
    [InlineData("""{ "name": "x", "bin": "cli.js" }""", "x cli.js")]
    [InlineData("""{ "name": "x", "bin": { "a": "a.js", "b": "./b.js" } }""", "a a.js, b ./b.js")]
    [InlineData("""{ "name": "x", "scripts": { "start": "node dist/main.js" }, "main": "other.js" }""", "x dist/main.js")]
    [InlineData("""{ "name": "x", "scripts": { "start": "next start" }, "main": "other.js" }""", "x other.js")]
    [InlineData("""{ "name": "x" }""", "")]
    public void Programs_are_those_of_the_package(string package, string programs)
        => Assert.Equal(programs, string.Join(", ", PackageJson.Parse(package, "package.json").Programs().Select(p => $"{p.Name} {p.File}")));

    [Fact]
    public void Without_a_lock_file_the_command_that_makes_one_is_told()
    {
        File.Delete($"{_folder.Path}/package-lock.json");
        var finding = Assert.Single(App().Validate());
        Assert.Equal((Severity.Error, "packaging.no-lock"), (finding.Severity, finding.Id));
        Assert.StartsWith("npm install --package-lock-only --ignore-scripts", finding.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stale_lock_is_told_with_line_and_both_versions()
    {
        _folder.With("package.json", File.ReadAllText($"{_folder.Path}/package.json").Replace("^8.0.0", "^9.0.0", StringComparison.Ordinal));
        Assert.Equal("package.json:5: 'ws' asks for '^9.0.0', package-lock.json was made for '^8.0.0'.", Assert.Single(App().Validate()).Message);
        _folder.With("package.json", File.ReadAllText($"{_folder.Path}/package.json").Replace("\"ws\"", "\"wss\"", StringComparison.Ordinal));
        Assert.Equal(["package.json:5: 'wss' is not in package-lock.json.", "package-lock.json: 'ws' is not in package.json any more."], App().Validate().Select(f => f.Message));
    }

    [Theory]
    [InlineData("""{ "version": "8.18.0" }""", "package-lock.json:6: 'node_modules/ws' has no integrity")]
    [InlineData("""{ "version": "8.18.0", "resolved": "git+ssh://git@example.org/ws.git#0123" }""", "comes from 'git+ssh://git@example.org/ws.git#0123'")]
    public void A_package_that_cannot_be_verified_is_refused_by_name(string entry, string message)
    {
        _folder.With("package-lock.json", Lock(entry));
        var finding = Assert.Single(App().Validate());
        Assert.Equal((Severity.Error, "packaging.unverified-package"), (finding.Severity, finding.Id));
        Assert.Contains(message, finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "resolved": "../ws", "link": true }""", "is the folder '../ws', which is not among the sources.")]
    [InlineData("""{ "resolved": "file:../ws.tgz", "integrity": "sha512-AAAAAAAAAAAAAAAA" }""", "comes from 'file:../ws.tgz', which is not among the sources.")]
    public void A_package_from_outside_of_the_sources_is_refused_by_name(string entry, string message)
    {
        _folder.With("package-lock.json", Lock(entry));
        var finding = Assert.Single(App().Validate());
        Assert.Equal("packaging.outside-package", finding.Id);
        Assert.Equal($"package-lock.json:6: 'node_modules/ws' {message}", finding.Message);
    }

    [Fact]
    public void A_script_for_installation_is_told_and_runs_only_when_it_is_allowed()
    {
        _folder.With("package-lock.json", Lock($$"""{ "version": "8.18.0", "integrity": "{{Hash}}", "hasInstallScript": true }"""));
        Assert.Equal((Severity.Info, "packaging.install-script"), (Assert.Single(App().Validate()).Severity, Assert.Single(App().Validate()).Id));
        var allowed = new NodeApp("web", Source.Folder(_folder.Path)) { AllowInstallScripts = ["ws"] };
        Assert.Empty(allowed.Validate());
        Assert.Contains(allowed.Recipe.Steps, s => s.Title == "install scripts" && !s.Network);
    }

    [Fact]
    public void An_old_lock_a_missing_script_and_a_missing_program_are_errors()
    {
        _folder.With("package-lock.json", """{ "lockfileVersion": 1, "dependencies": {} }""");
        Assert.Contains("lockfileVersion 1", Assert.Single(App().Validate()).Message, StringComparison.Ordinal);
        _folder.With("package.json", """{ "scripts": {} }""").With("package-lock.json", """{ "packages": { "": {} } }""");
        Assert.Equal(["packaging.no-script", "packaging.no-program"], new NodeApp("web", Source.Folder(_folder.Path)) { Build = "compile" }.Validate().Select(f => f.Id));
    }

    [Fact]
    public void Broken_files_are_named_with_their_line()
    {
        _folder.With("package.json", "{\n  \"name\": \n}");
        Assert.StartsWith($"{_folder.Path}/package.json:3: this is no JSON:", Assert.Single(App().Validate()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_among_the_sources_is_warned_of_and_never_shown()
    {
        _folder.With(".npmrc", "//registry.example.org/:_authToken=very-secret\n");
        var finding = Assert.Single(App().Validate());
        Assert.Equal("packaging.secret-in-source", finding.Id);
        Assert.DoesNotContain("very-secret", finding.ToString(), StringComparison.Ordinal);
        _folder.With(".npmrc", "//registry.example.org/:_authToken=${NPM_TOKEN}\n");
        Assert.Empty(App().Validate());
    }

    [Fact]
    public void What_it_runs_on_decides_the_path_and_the_hosts_own_is_no_need()
    {
        var pinned = new NodeApp("web", Source.Folder(_folder.Path)) { Runtime = NodeRuntime.Pinned("22.0.0", Hash) };
        var system = new NodeApp("web", Source.Folder(_folder.Path)) { Runtime = NodeRuntime.System };
        Assert.Equal(3, new HashSet<StorePath> { App().Path, pinned.Path, system.Path }.Count);
        Assert.Empty(system.Recipe.Needs);
        Assert.Equal("node-22.0.0", Assert.Single(pinned.Recipe.Needs).Name);
    }

    private static string Lock(string entry) => $$"""
        {
          "lockfileVersion": 3,
          "packages": {
            "": { "name": "web",
              "dependencies": { "ws": "^8.0.0" } },
            "node_modules/ws": {{entry}}
          }
        }
        """;

    private NodeApp App() => new("web", Source.Folder(_folder.Path));
}
