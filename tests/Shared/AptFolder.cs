namespace HostKit.Tests;

/// <summary>apt with a configuration of its own: the release of the machines, from the mirror that this host uses. The host's own apt stays as it is.</summary>
internal sealed class AptFolder(string folder)
{
    private const string Release = "trixie";
    private const string Keyring = "/usr/share/keyrings/debian-archive-keyring.gpg";

    public async Task UpdateAsync()
    {
        foreach (var name in new[] { "lists/partial", "cache/archives/partial", "parts" })
            Directory.CreateDirectory(Path.Combine(folder, name));
        var mirror = await MirrorAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, "sources.list"), $"deb [signed-by={Keyring}] {mirror} {Release} main\ndeb-src [signed-by={Keyring}] {mirror} {Release} main\n");
        await RunAsync(folder, "apt-get", "update");
    }

    /// <summary>Downloads packages, some at a time; the names of those that the release does not have are returned.</summary>
    public async Task<IReadOnlyList<string>> DownloadAsync(string target, IReadOnlyList<string> packages)
    {
        Directory.CreateDirectory(target);
        var known = (await RunAsync(folder, "apt-cache", "pkgnames")).Split('\n').ToHashSet();
        await Task.WhenAll(packages.Where(known.Contains).Chunk(60).Select(some => RunAsync(target, "apt-get", ["download", .. some])));
        return [.. packages.Where(p => !known.Contains(p))];
    }

    public Task DownloadSourceAsync(string target, string package)
    {
        Directory.CreateDirectory(target);
        return RunAsync(target, "apt-get", "source", "--download-only", package);
    }

    /// <summary>The same, and false where the release has no such source.</summary>
    public async Task<bool> TryDownloadSourceAsync(string target, string package)
    {
        try
        {
            await DownloadSourceAsync(target, package);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private Task<string> RunAsync(string directory, string program, params string[] arguments) => Tool.RequireAsync(directory, program,
        [
            "-q", "-o", $"Dir::Etc::sourcelist={folder}/sources.list", "-o", $"Dir::Etc::sourceparts={folder}/parts", "-o", $"Dir::Etc::preferencesparts={folder}/parts",
            "-o", $"Dir::State::lists={folder}/lists", "-o", $"Dir::Cache={folder}/cache", "-o", "APT::Sandbox::User=root", "-o", "APT::Architecture=amd64", "-o", "Acquire::Languages=none",
            "-o", "Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false", .. arguments,
        ]);

    private static async Task<string> MirrorAsync()
    {
        if (Environment.GetEnvironmentVariable("HOSTKIT_MIRROR") is { Length: > 0 } setting)
            return setting;
        var targets = await Tool.RequireAsync("/", "apt-get", "indextargets", "--format", "$(REPO_URI)", "Identifier: Packages");
        return targets.Split('\n').FirstOrDefault(uri => uri.TrimEnd('/').EndsWith("/debian", StringComparison.Ordinal)) ?? "http://deb.debian.org/debian";
    }
}
