namespace HostKit;

/// <summary>What can be said of a repository without a host.</summary>
internal static class RepositoryRules
{
    public static IEnumerable<Finding> Check(PackageRepository repository)
    {
        if ((repository.Apt, repository.Dnf, repository.Pacman) is (null, null, null))
            yield return Error("core.repository-nowhere", "", "says for no package manager where it is", "set Apt, Dnf or Pacman");
        foreach (var finding in CheckKey(repository))
            yield return finding;
        foreach (var (part, url) in new[] { ("apt", repository.Apt?.Url), ("dnf", repository.Dnf?.Url), ("pacman", repository.Pacman?.Url) })
        {
            if (url is null)
                continue;
            if (Trouble(url) is { } trouble)
                yield return Error("core.repository-url", "/" + part, $"'{url}' is no address of a repository: {trouble}", "give it as https://HOST/PATH");
            else if (repository.Key is null && repository.AllowUnsigned && url.StartsWith("http:", StringComparison.OrdinalIgnoreCase))
                yield return Error("core.repository-unsigned", "/" + part, $"'{url}' is neither signed nor encrypted: anybody on the way could put packages of their own", "set Key, or use https");
            else if (url.StartsWith("http:", StringComparison.OrdinalIgnoreCase) && part == "dnf" && repository.Dnf is { SignedLists: false })
                yield return new Finding(Severity.Warning, "core.repository-lists", $"repository[{repository.Name}]/dnf", $"'{url}' is not encrypted and its lists are not verified: somebody on the way could hold back updates", "use https, or set SignedLists where the repository signs them");
        }

        foreach (var finding in CheckWords(repository))
            yield return finding;

        Finding Error(string id, string part, string message, string? mend = null) => new(Severity.Error, id, $"repository[{repository.Name}]{part}", message, mend);

        IEnumerable<Finding> CheckWords(PackageRepository of)
        {
            if (of.Apt is { } apt)
            {
                var flat = apt.Suites.Count > 0 && apt.Suites.All(s => s.EndsWith('/'));
                if (apt.Suites.Count == 0)
                    yield return Error("core.repository-suites", "/apt/suites", "names no suite", "such as Suites = [\"bookworm\"], or [\"./\"] for a repository without 'dists'");
                else if (flat && apt.Components.Count > 0)
                    yield return Error("core.repository-components", "/apt/components", $"a suite that is a path has no components, and '{string.Join(' ', apt.Components)}' are named", "leave Components out");
                else if (!flat && apt.Components.Count == 0)
                    yield return Error("core.repository-components", "/apt/components", "names no component", "such as Components = [\"main\"]");
                foreach (var word in apt.Suites.Concat(apt.Components).Concat(apt.Architectures).Where(w => !IsWord(w)))
                    yield return Error("core.repository-word", "/apt", $"'{word}' is no name of a suite, component or architecture: no blanks, commas or control characters, and not empty");
                if (apt.Priority is < -32768 or > 32767)
                    yield return Error("core.repository-priority", "/apt/priority", $"{apt.Priority} is not between -32768 and 32767");
            }

            if (of.Dnf?.Priority is < 1 or > 99)
                yield return Error("core.repository-priority", "/dnf/priority", $"{of.Dnf.Priority} is not between 1 and 99");
            if (of.Pacman?.Section is { } section && (section is "options" or "local" || !IsWord(section) || section.AsSpan().ContainsAny("[]/*")))
                yield return Error("core.repository-word", "/pacman/section", $"'{section}' cannot name a section");
            foreach (var word in (of.Apt?.Packages ?? []).Concat(of.Dnf?.Packages ?? []).Where(w => !IsWord(w)))
                yield return Error("core.repository-word", "/packages", $"'{word}' is no name of a package");
        }
    }

    private static IEnumerable<Finding> CheckKey(PackageRepository repository)
    {
        Finding Error(string id, string message, string? mend = null) => new(Severity.Error, id, $"repository[{repository.Name}]/key", message, mend);

        if (repository.Key is not { } key)
        {
            if (!repository.AllowUnsigned)
                yield return Error("core.repository-key", "has no key by which its packages could be verified", "set Key, or AllowUnsigned = true where nobody signs it");
            yield break;
        }

        if (repository.AllowUnsigned)
            yield return Error("core.repository-key", "has a key and is said to be unsigned", "leave one of them out");
        if (key.HostPath is not null)
            yield break;
        IReadOnlyList<string> found = [];
        Finding? trouble = null;
        try
        {
            found = OpenPgp.Fingerprints(key.Bytes);
        }
        catch (Exception e) when (e is FormatException or IOException or UnauthorizedAccessException)
        {
            trouble = Error("core.repository-key", $"cannot be read: {e.Message}");
        }

        if (trouble is not null)
        {
            yield return trouble;
            yield break;
        }

        var strange = found.Except(key.Fingerprints).ToList();
        if (strange.Count > 0 || key.Fingerprints.Except(found).Any())
            yield return Error("core.repository-fingerprint", $"has the fingerprint {string.Join(" and ", found)}, and {string.Join(" and ", key.Fingerprints)} is expected",
                strange.Count > 0 && found.Count > strange.Count ? "name every key in it, or leave the others out of the file" : "ask whom the repository belongs to which one is right");
        else if (KeyExpiry.Check(key.Bytes, $"repository[{repository.Name}]/key", TimeProvider.System.GetUtcNow()) is { } expiry)
            yield return expiry;
    }

    private static bool IsWord(string word) => word.Length is > 0 and <= 255 && word.All(c => c is > ' ' and < (char)127 and not ',') && word[0] is not ('-' or '#');

    private static string? Trouble(string url)
    {
        if (url.Any(c => c is <= ' ' or >= (char)127))
            return "it has blanks or characters that are not ASCII";
        if (!Uri.TryCreate(url.Replace('$', '_'), UriKind.Absolute, out var uri))
            return "it is not absolute";
        if (uri.Scheme is not ("https" or "http" or "file"))
            return $"'{uri.Scheme}' is none of https, http and file";
        if (uri.Scheme != "file" && uri.Host.Length == 0)
            return "it names no host";
        return uri.UserInfo.Length > 0 ? "it has a password in it, which every user of the host could read; put that into /etc/apt/auth.conf.d or the manager's own file" : null;
    }
}
