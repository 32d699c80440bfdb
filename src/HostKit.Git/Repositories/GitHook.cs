namespace HostKit.Git;

/// <summary>A program that git runs when somebody pushes (<see href="https://git-scm.com/docs/githooks">githooks(5)</see>), as the account of the server.</summary>
public sealed record GitHook
{
    private GitHook(string name, string script) => (HookName, Script) = (name, script.EndsWith('\n') ? script : script + "\n");

    /// <summary>Its name, such as <c>post-receive</c>.</summary>
    public string HookName { get; }

    /// <summary>The program, with its <c>#!</c> line.</summary>
    public string Script { get; }

    /// <summary>Before anything of a push is taken: a failure refuses it, and its output is shown to who pushes.</summary>
    /// <param name="script">A shell script, or a program with its own <c>#!</c> line; it reads <c>OLD NEW REF</c> lines.</param>
    /// <returns>The hook.</returns>
    public static GitHook PreReceive(string script) => new("pre-receive", Whole(script));

    /// <summary>For each branch and tag of a push, with <c>REF OLD NEW</c> as arguments: a failure refuses that one.</summary>
    /// <param name="script">A shell script, or a program with its own <c>#!</c> line.</param>
    /// <returns>The hook.</returns>
    public static GitHook Update(string script) => new("update", Whole(script));

    /// <summary>After a push was taken.</summary>
    /// <param name="script">A shell script, or a program with its own <c>#!</c> line; it reads <c>OLD NEW REF</c> lines.</param>
    /// <returns>The hook.</returns>
    public static GitHook PostReceive(string script) => new("post-receive", Whole(script));

    /// <summary>After a push was taken, a program of the host, such as one of an app.</summary>
    /// <param name="command">The program and its arguments; it reads <c>OLD NEW REF</c> lines.</param>
    /// <returns>The hook.</returns>
    public static GitHook PostReceive(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return PostReceive($"exec {string.Join(' ', command.Arguments.Prepend(command.Path).Select(w => $"'{w.Replace("'", "'\\''", StringComparison.Ordinal)}'"))}");
    }

    private static string Whole(string script)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(script);
        return script.StartsWith("#!", StringComparison.Ordinal) ? script : $"#!/bin/sh\n{script}";
    }
}
