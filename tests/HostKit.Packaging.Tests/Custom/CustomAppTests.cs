namespace HostKit.Packaging.Tests.Custom;

public sealed class CustomAppTests : IDisposable
{
    private readonly Folder _source = new Folder().With("hello.sh", "#!/bin/sh\necho hello\n");
    private readonly Box _box = new();

    public void Dispose()
    {
        _source.Dispose();
        _box.Dispose();
    }

    [Fact]
    public async Task An_app_is_built_into_the_path_that_was_known_before()
    {
        var app = Hello();
        var path = app.Path;
        await _box.BuildAsync(app);
        Assert.Equal("#!/bin/sh\necho hello\n", File.ReadAllText(_box[path.File("bin/hello")]));
        Assert.Equal($"{path}/bin/hello x", app.Command("hello", "x").ToString());
    }

    [Fact]
    public async Task A_step_sees_nothing_of_the_host_has_no_rights_and_no_network()
    {
        var secret = $"{_source.Path}.secret";
        File.WriteAllText(secret, "secret");
        var app = new CustomApp("nosy", Source.Folder(_source.Path), new BuildStep("look", $"""
            ! test -e {secret}
            ! test -e /etc/shadow
            ! touch /usr/x 2>/dev/null
            ! touch /x 2>/dev/null
            ! mount -t tmpfs x /tmp 2>/dev/null
            test "$(ls /home 2>/dev/null)" = ""
            test "$(ls /sys 2>/dev/null)" = ""
            ! grep -q : /proc/net/route
            test "$(awk 'NR > 2' /proc/net/dev | grep -vc lo:)" = 0
            test -z "$HOSTKIT_TEST_LEAK"
            test "$(cat hello.sh)" != ""
            mkdir $out/bin; id -u > $out/bin/id
            """.Replace("$HOSTKIT_TEST_LEAK", "${HOSTKIT_TEST_LEAK-}")));
        Environment.SetEnvironmentVariable("HOSTKIT_TEST_LEAK", "leaked");
        try
        {
            await _box.BuildAsync(app);
        }
        finally
        {
            File.Delete(secret);
        }

        if (Environment.IsPrivilegedProcess)
            Assert.NotEqual("0\n", File.ReadAllText(_box[app.File("bin/id")]));
    }

    [Fact]
    public async Task A_failing_step_is_named_with_its_last_lines_and_nothing_is_left()
    {
        var app = new CustomApp("broken", Source.Folder(_source.Path), new BuildStep("compile", "echo to the output; echo no such header >&2; touch $out/half; exit 3"));
        var problem = await _box.ProblemAsync(app);
        Assert.Contains("'compile' ended with exit status 3:", problem, StringComparison.Ordinal);
        Assert.Contains("no such header", problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_was_promised_and_not_built_is_named()
    {
        var app = new CustomApp("empty", Source.Folder(_source.Path), new BuildStep("install", "mkdir $out/bin; touch $out/bin/other")) { Programs = ["wanted"] };
        Assert.Contains("it was built without 'bin/wanted'. In 'bin' there is: other", await _box.ProblemAsync(app), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_follow_each_other_in_the_same_folder_and_an_inherited_variable_is_masked()
    {
        Environment.SetEnvironmentVariable("HOSTKIT_TEST_TOKEN", "much-too-secret");
        var app = new CustomApp(
            "two", Source.Folder(_source.Path),
            new BuildStep("fetch", "echo \"$HOSTKIT_TEST_TOKEN\" | tr a-z A-Z > fetched") { Network = true, Private = ["HOSTKIT_TEST_TOKEN"] },
            new BuildStep("check", "test \"${HOSTKIT_TEST_TOKEN-none}\" = none; cat fetched; echo much-too-secret; false") { Private = [] });
        var problem = await _box.ProblemAsync(app);
        Assert.Contains("MUCH-TOO-SECRET", problem, StringComparison.Ordinal);
        var masked = new CustomApp("masked", Source.Folder(_source.Path), new BuildStep("fetch", "echo \"$HOSTKIT_TEST_TOKEN\"; false") { Private = ["HOSTKIT_TEST_TOKEN"] });
        problem = await _box.ProblemAsync(masked);
        Assert.Contains("(secret)", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("much-too-secret", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_steps_tools_and_needs_decide_the_path_and_times_do_not()
    {
        var path = Hello().Path;
        File.SetLastWriteTimeUtc($"{_source.Path}/hello.sh", DateTime.UnixEpoch);
        Assert.Equal(path, Hello().Path);
        File.SetUnixFileMode($"{_source.Path}/hello.sh", UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var executable = Hello().Path;
        _source.With("other", "");
        var more = Hello().Path;
        var otherStep = new CustomApp("hello", Source.Folder(_source.Path), new BuildStep("install", "true")).Path;
        var need = new CustomApp("hello", Source.Folder(_source.Path), Hello().Steps[0]) { Needs = [new CustomApp("need", Source.Folder(_source.Path), new BuildStep("x", "x"))] }.Path;
        Assert.Equal(5, new HashSet<StorePath> { path, executable, more, otherStep, need }.Count);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_a_finding_and_no_exception()
    {
        var app = new CustomApp("gone", Source.Folder("/nowhere/at/all"), new BuildStep("x", "x")) { Tools = ["no-such-tool"] };
        Assert.StartsWith("/var/lib/hostkit/store/", app.Command("gone").Path, StringComparison.Ordinal);
        var finding = Assert.Single(app.Validate());
        Assert.Equal(("packaging.unreadable-source", "There is no folder '/nowhere/at/all'."), (finding.Id, finding.Message));
    }

    [Fact]
    public void A_tool_that_is_not_there_is_a_finding()
        => Assert.Equal("There is no program 'no-such-tool' on this machine to build it with.",
            Assert.Single(new CustomApp("hello", Source.Folder(_source.Path), new BuildStep("x", "x")) { Tools = ["no-such-tool"] }.Validate()).Message);

    private CustomApp Hello() => new("hello", Source.Folder(_source.Path), new BuildStep("install", "mkdir $out/bin; cp hello.sh $out/bin/hello; chmod +x $out/bin/hello")) { Programs = ["hello"] };
}
