using CsCheck;
using HostKit;

namespace HostKit.Core.Tests.Accounts;

/// <summary>An apply that is taken back after others have changed the account files: their changes stay.</summary>
public sealed class UndoTests : IDisposable
{
    private static readonly IComponent[] Change =
    [
        new UserResource("bots") { Groups = ["users"], PasswordHash = AccountDirectory.Hash }, new UserResource("ada") { Shell = "/bin/zsh", Groups = ["daemon"], Adopt = true },
        new GroupResource("web") { Members = ["ada"] },
    ];

    // What other programs do: each a file, and how its text changes.
    private static readonly (string File, Func<string, string> Edit)[] Edits =
    [
        ("etc/passwd", t => t + "carl:x:1500:100::/:/bin/sh\n"),
        ("etc/passwd", t => t.Replace("Ada,,,", "Ada Lovelace", StringComparison.Ordinal)),
        ("etc/passwd", t => t.Replace("# people\n", "# all people\n\n", StringComparison.Ordinal)),
        ("etc/passwd", t => string.Concat(t.Split('\n').Where(l => !l.StartsWith("daemon:", StringComparison.Ordinal) && l.Length > 0).Select(l => l + "\n"))),
        ("etc/shadow", t => t.Replace($"root:{AccountDirectory.Hash}", $"root:{AccountDirectory.OtherHash}", StringComparison.Ordinal)),
        ("etc/group", t => t.Replace("sudo:x:27:ada", "sudo:x:27:ada,carl", StringComparison.Ordinal)),
        ("etc/group", t => t.Replace("users:x:100:ada,daemon", "users:x:100:ada", StringComparison.Ordinal)),
        ("etc/gshadow", t => t.Replace("sudo:*::ada", "sudo:$6$x::ada", StringComparison.Ordinal)),
    ];

    private readonly AccountDirectory _host = new();

    public void Dispose() => _host.Dispose();

    [Fact]
    public async Task Without_other_changes_every_file_is_as_it_was()
    {
        var before = Texts(_host);
        Assert.Equal(ApplyOutcome.RolledBack, await Interrupted(_host, _ => { }));
        Assert.Equal(before, Texts(_host));
    }

    [Fact]
    public void What_others_did_after_the_commit_stays_and_all_else_goes_back()
        => Gen.Select(Gen.Int[0, Edits.Length - 1].HashSet[0, 5], Gen.Bool, Gen.Bool).Sample(
            (edits, inPlace, byScript) =>
            {
                using var touched = new AccountDirectory();
                using var untouched = new AccountDirectory();
                var outcome = Interrupted(touched, host =>
                {
                    Edit(host, edits, inPlace);
                    if (byScript)
                        TakeBackByScript(host);
                }).GetAwaiter().GetResult();
                Edit(untouched, edits, inPlace);
                return outcome == ApplyOutcome.RolledBack && Texts(touched) == Texts(untouched);
            },
            iter: 60, threads: 1);

    [Fact]
    public async Task What_somebody_did_to_an_account_that_goes_back_goes_with_it()
    {
        var before = Texts(_host);
        Assert.Equal(ApplyOutcome.RolledBack, await Interrupted(_host, h =>
        {
            h.Shadow = h.Shadow.Replace($"bots:{AccountDirectory.Hash}", "bots:!", StringComparison.Ordinal);
            h.Group = h.Group.Replace("users:x:100:ada,daemon,bots", "users:x:100:daemon,bots,ada,carl", StringComparison.Ordinal);
        }));
        Assert.Equal(before.Replace("users:x:100:ada,daemon", "users:x:100:daemon,ada,carl", StringComparison.Ordinal), Texts(_host));
    }

    private static void Edit(AccountDirectory host, IEnumerable<int> edits, bool inPlace)
    {
        foreach (var (file, edit) in edits.Order().Select(e => Edits[e]))
        {
            var text = edit(host.Read(file));
            if (inPlace)
            {
                host.Write(file, text);
                continue;
            }

            // As the shadow suite does it.
            host.Write(file + "+", text);
            File.Move(host[file + "+"], host[file], overwrite: true);
        }
    }

    // As at boot; the apply, which still runs, finds nothing to take back then. It holds the lock.
    private static void TakeBackByScript(AccountDirectory host)
    {
        File.Delete(host["var/lib/hostkit/test/lock"]);
        var start = new System.Diagnostics.ProcessStartInfo("sh", [host["var/lib/hostkit/test/undo.sh"]]) { RedirectStandardError = true, Environment = { ["HOSTKIT_ROOT"] = host.Path } };
        using var script = System.Diagnostics.Process.Start(start)!;
        var trouble = script.StandardError.ReadToEnd();
        script.WaitForExit();
        Assert.Equal((0, ""), (script.ExitCode, trouble));
        Assert.False(File.Exists(host["var/lib/hostkit/test/journal"]));
    }

    private static async Task<ApplyOutcome> Interrupted(AccountDirectory host, Action<AccountDirectory> meanwhile)
        => (await (await host.Plan(Change)).ApplyAsync(new Interruption(() => meanwhile(host)))).Outcome;

    private static string Texts(AccountDirectory host) => string.Join("---\n", host.Passwd, host.Group, host.Shadow, host.GroupShadow);

    private sealed class Interruption(Action meanwhile) : IProgress<ApplyEvent>
    {
        public void Report(ApplyEvent value)
        {
            if (value.Phase != ApplyPhase.Commit)
                return;
            meanwhile();
            throw new InvalidOperationException("The apply ends here.");
        }
    }
}
