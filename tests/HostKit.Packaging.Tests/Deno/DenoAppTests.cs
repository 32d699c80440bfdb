namespace HostKit.Packaging.Tests.Deno;

/// <summary>What is said of a Deno program before Deno is asked.</summary>
public sealed class DenoAppTests : IDisposable
{
    private static readonly DenoRuntime Runtime = DenoRuntime.Pinned("2.9.6", new string('0', 128));
    private readonly Folder _folder = new Folder().With("main.ts", "console.log(1)");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_program_without_imports_needs_no_lock()
    {
        Assert.Empty(App().Validate());
        Assert.Contains("--no-config --no-lock", App().Recipe.Steps[0].Script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("main.ts", "import x from 'npm:ws@8';")]
    [InlineData("main.ts", "import x from \"https://example.org/x.ts\";")]
    [InlineData("deno.json", """{ "imports": { "x": "jsr:@std/path" } }""")]
    public void Imports_from_elsewhere_need_a_lock(string file, string text)
    {
        _folder.With(file, text);
        Assert.Equal("packaging.no-lock", Assert.Single(App().Validate()).Id);
        _folder.With("deno.lock", """{ "version": "5" }""");
        Assert.Empty(App().Validate());
        Assert.Contains("--lock='deno.lock' --frozen", App().Recipe.Steps[0].Script, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{", "deno.lock: line 1:")]
    [InlineData("{}", "deno.lock: it has no version.")]
    [InlineData("""{ "version": "99" }""", "deno.lock: it is of version '99'")]
    public void A_lock_that_is_none_is_an_error(string text, string message)
    {
        _folder.With("deno.lock", text);
        Assert.StartsWith(message, Assert.Single(App().Validate()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "version": "5",\n"npm": { "ws@8.18.0": {} } }""", "deno.lock:2: 'npm:ws@8.18.0' has no integrity.")]
    [InlineData("""{ "version": "3",\n"packages": {\n"jsr": { "@std/path@1.0.0": { "integrity": "" } } } }""", "deno.lock:3: 'jsr:@std/path@1.0.0' has no integrity.")]
    [InlineData("""{ "version": "4", "remote": {\n"https://example.org/x.ts": "" } }""", "deno.lock:2: 'https://example.org/x.ts' has no SHA-256.")]
    public void An_import_that_cannot_be_verified_is_refused_by_name(string text, string message)
    {
        _folder.With("deno.lock", text.Replace("\\n", "\n", StringComparison.Ordinal));
        var finding = Assert.Single(App().Validate());
        Assert.Equal(("packaging.unverified-package", message), (finding.Id, finding.Message));
    }

    [Fact]
    public void A_missing_file_and_what_is_no_permission_are_errors()
        => Assert.Equal(["packaging.no-program", "packaging.no-permission"], new DenoApp("x", Source.Folder(_folder.Path)) { Entry = "server.ts", Permissions = ["net"], Runtime = Runtime }.Validate().Select(f => f.Id));

    [Fact]
    public void Permissions_are_in_the_programs_start_and_decide_the_path()
    {
        var allowed = new DenoApp("x", Source.Folder(_folder.Path)) { Permissions = ["--allow-net=127.0.0.1:80"], Runtime = Runtime };
        Assert.Contains("'--allow-net=127.0.0.1:80'", allowed.Recipe.Steps[^1].Script, StringComparison.Ordinal);
        Assert.NotEqual(App().Path, allowed.Path);
    }

    private DenoApp App() => new("x", Source.Folder(_folder.Path)) { Runtime = Runtime };
}
