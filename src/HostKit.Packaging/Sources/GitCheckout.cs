using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;

namespace HostKit.Packaging;

/// <summary>Revisions of git repositories as folders, each fetched once.</summary>
internal static class GitCheckout
{
    /// <summary>The folder with the files of a revision.</summary>
    /// <exception cref="HostKitException">git is missing, or cannot fetch the revision.</exception>
    public static string Folder(string repository, string commit)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(repository)))[..16];
        var cache = CacheDirectory.For($"git/{name}");
        var folder = $"{cache}/{commit}";
        if (Directory.Exists(folder))
            return folder;
        if (HostProgram.Find("git") is not { } git)
            throw new HostKitException($"There is no git to fetch '{repository}' with. Install it: apt-get install git");

        var work = Directory.CreateDirectory($"{cache}/.{Guid.NewGuid():N}").FullName;
        try
        {
            Run(git, work, repository, "init", "--quiet", ".");
            // A server may refuse to give a single commit; all of its branches have it then.
            if (!Try(git, work, "fetch", "--quiet", "--depth=1", repository, commit))
                Run(git, work, repository, "fetch", "--quiet", "--tags", repository, "+refs/heads/*:refs/remotes/origin/*");
            Run(git, work, repository, "-c", "advice.detachedHead=false", "checkout", "--quiet", commit);
            if (File.Exists($"{work}/.gitmodules"))
                Run(git, work, repository, "submodule", "--quiet", "update", "--init", "--recursive");
            Directory.Delete($"{work}/.git", recursive: true);
            Directory.Move(work, folder);
            return folder;
        }
        catch (IOException) when (Directory.Exists(folder))
        {
            return folder;
        }
        finally
        {
            if (Directory.Exists(work))
                Directory.Delete(work, recursive: true);
        }
    }

    private static bool Try(string git, string folder, params ReadOnlySpan<string> words) => Start(git, folder, words).ExitCode == 0;

    private static void Run(string git, string folder, string repository, params ReadOnlySpan<string> words)
    {
        var (exitCode, error) = Start(git, folder, words);
        if (exitCode != 0)
            throw new HostKitException($"git cannot get '{repository}': {error.Trim()}");
    }

    private static (int ExitCode, string Error) Start(string git, string folder, ReadOnlySpan<string> words)
    {
        // No hooks, no programs named by the repository, no questions.
        var start = new ProcessStartInfo(git, ["-c", "core.hooksPath=/dev/null", "-c", "protocol.ext.allow=never", "-c", "core.fsmonitor=false", .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_LFS_SKIP_SMUDGE"] = "1";
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }
}
