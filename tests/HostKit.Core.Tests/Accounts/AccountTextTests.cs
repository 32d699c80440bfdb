using System.Text;
using CsCheck;
using HostKit;

// Internals are not opened to tests: what they do is seen through a host.
namespace HostKit.Core.Tests.Accounts;

/// <summary>Account files as they are found, however odd: what HostKit does not change stays byte for byte.</summary>
public sealed class AccountTextTests
{
    private static readonly string[] Lines =
    [
        "ada:x:1000:1000:Ada:/home/ada:/bin/bash", "# a comment", "", "+@netgroup::::::", "-evil::::::", "+", "no colon", ":::", "b\u00e9:x:7:7:\u00ff\u0080:/:/bin/sh", "a$:x:5:5::/:/bin/false",
        "nobody:x:65534:65534:nobody:/nonexistent:/usr/sbin/nologin", "dup:x:1:1::/:/bin/sh", "dup:x:2:2::/:/bin/sh", "  spaced:x:3:3::/:/bin/sh", "big:x:99999999999:1::/:/bin/sh",
        "abcdefghijklmnopqrstuvwxyz012345:x:6:6::/:/bin/sh", "\t", "crlf:x:8:8::/:/bin/sh\r",
    ];

    private static readonly Gen<string> Text = Gen.Select(Gen.Int[0, Lines.Length - 1].Array[0, 12], Gen.Bool, (lines, ended) => string.Join('\n', lines.Select(l => Lines[l])) + (ended && lines.Length > 0 ? "\n" : ""));

    [Fact]
    public void A_user_comes_and_goes_and_every_other_line_stays() => Text.Sample(
        text =>
        {
            using var host = new AccountDirectory { Passwd = text };
            host.Apply(new UserResource("newcomer") { Group = "users" }).GetAwaiter().GetResult();
            var after = host.Passwd;
            var added = after.Split('\n').Single(l => l.StartsWith("newcomer:", StringComparison.Ordinal));
            var end = text.Length > 0 && !text.EndsWith('\n') && after.IndexOf(added, StringComparison.Ordinal) >= text.Length ? "\n" : "";
            return after.Replace(added + "\n", "", StringComparison.Ordinal) == text + end;
        },
        iter: 100, threads: 1);

    [Fact]
    public void A_change_of_one_user_leaves_the_others_bytes() => Text.Sample(
        text =>
        {
            const string mine = "mine:x:500:500::/:/bin/bash";
            foreach (var at in new[] { 0, text.IndexOf('\n', StringComparison.Ordinal) + 1 })
            {
                using var host = new AccountDirectory { Passwd = text.Insert(at, mine + "\n") };
                host.Apply(new UserResource("mine") { Shell = "/bin/zsh", Adopt = true }).GetAwaiter().GetResult();
                if (host.Passwd != text.Insert(at, mine.Replace("bash", "zsh", StringComparison.Ordinal) + "\n"))
                    return false;
                AccountDirectory.Carry(host.Host.PlanRemovalAsync("test").GetAwaiter().GetResult()).GetAwaiter().GetResult();
                if (host.Passwd != text.Insert(at, mine + "\n"))
                    return false;
            }

            return true;
        },
        iter: 40, threads: 1);

    [Fact]
    public async Task A_new_line_goes_before_those_of_nis_and_after_a_line_without_an_end()
    {
        using var host = new AccountDirectory { Passwd = "root:x:0:0::/root:/bin/sh\n+::::::\n", Shadow = "root:*:1::::::", GroupShadow = "" };
        await host.Apply(new UserResource("bots") { System = true });
        Assert.Equal("root:x:0:0::/root:/bin/sh\nbots:x:999:999::/nonexistent:/usr/sbin/nologin\n+::::::\n", host.Passwd);
        Assert.StartsWith("root:*:1::::::\nbots:*:", host.Shadow, StringComparison.Ordinal);
        Assert.Equal("bots:!::\n", host.GroupShadow);
    }
}
