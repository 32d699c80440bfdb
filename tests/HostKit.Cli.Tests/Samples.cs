using System.Collections.Immutable;

namespace HostKit.Cli.Tests;

/// <summary>A plan with one of everything that is shown differently.</summary>
internal static class Samples
{
    public static ImmutableArray<Change> Changes { get; } =
    [
        new(ChangeAction.Run, "check", "nginx -t", "/etc/nginx/conf.d/hello.conf changes", new("/home/me/box.cs", 20)),
        new(ChangeAction.Create, "file", "/etc/systemd/system/hello.service", "not there", new("/home/me/box.cs", 12),
            "--- /dev/null\n+++ /etc/systemd/system/hello.service\n@@ -0,0 +1,2 @@\n+[Service]\n+ExecStart=/usr/bin/hello\n"),
        new(ChangeAction.Update, "file", "/etc/nginx/conf.d/hello.conf", "content differs", new("/home/me/box.cs", 20),
            "--- /etc/nginx/conf.d/hello.conf\n+++ /etc/nginx/conf.d/hello.conf\n@@ -1,3 +1,3 @@\n server {\n---- old [red]comment[/]\n+\tlisten 443;\n }\n"),
        new(ChangeAction.Delete, "symlink", "/etc/nginx/sites-enabled/old", "no longer declared"),
        new(ChangeAction.Enable, "unit", "hello.service", "not enabled", new("/home/me/box.cs", 12)),
        new(ChangeAction.Start, "unit", "hello.service", "not running", new("/home/me/box.cs", 12)),
        new(ChangeAction.Reload, "unit", "nginx.service", "/etc/nginx/conf.d/hello.conf changes", new("/home/me/box.cs", 20)),
        new(ChangeAction.Stop, "unit", "old.service", "no longer declared"),
    ];

    public static NamedCompletion Completion { get; } = new("certificate[example.org]", new(CompletionState.Failed, "ns2.example.net does not show the record; tried again at 17:05")
    {
        Data = System.Text.Json.JsonDocument.Parse("""{"attempts": 2, "nextTry": "2026-03-01T17:05:00Z"}""").RootElement,
    });

    public static ImmutableArray<Finding> Findings { get; } =
    [
        new(Severity.Warning, "nginx.no-tls", "site[example.org]", "The site answers on port 80 only.", "Give it a certificate.") { Source = new("/home/me/box.cs", 20) },
        new(Severity.Info, "systemd.unknown-directive", "unit[hello.service]/Service/Hello", "systemd 257 does not know 'Hello'."),
    ];
}
