using System.Collections.Immutable;
using System.Text;

namespace HostKit.Git;

/// <summary>
/// Repositories that are reached over ssh by authorised keys, as one account without a shell: who may read and push stands in the script, so there is no administration besides it. sshd has to let the account in.
/// </summary>
public sealed record GitServer : IComponent
{
    private const string Library = "/usr/local/lib/hostkit-git", Settings = "/etc/hostkit-git";
    private const UnixFileMode Executable = FileResource.DefaultMode | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>The account, whose name stands in addresses (<c>git@host:NAME</c>); <c>git</c> unless set.</summary>
    public AccountName Account { get; init; } = "git";

    /// <summary>Where the repositories are; <c>/srv/git</c> unless set.</summary>
    /// <exception cref="ArgumentException">It is relative, not normalised, or has other characters than a path needs.</exception>
    public string Directory { get; init => field = new AbsentPath(value).Path.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '-' or '_' or '.') ? value : throw new ArgumentException($"'{value}' has characters that git's own files would read otherwise.", nameof(value)); } = "/srv/git";

    /// <summary>Who has a key.</summary>
    public ImmutableArray<GitUser> Users { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The repositories.</summary>
    public ImmutableArray<GitRepository> Repositories { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>A web view of the public repositories by cgit, for a site's location; null, the default, for none.</summary>
    public GitWeb? Web { get; init; }

    string IComponent.Name => "git server";

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
    {
        foreach (var twice in Repositories.GroupBy(r => r.RepositoryName, StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return new(Severity.Error, "git.two-repositories", "git server/Repositories", $"'{twice.Key}' is declared twice.", "keep one");
        foreach (var twice in Users.GroupBy(u => u.Key.Split(' ')[1], StringComparer.Ordinal).Where(g => g.Count() > 1))
            yield return new(Severity.Error, "git.one-key-for-two", "git server/Users", $"{string.Join(" and ", twice.Select(u => u.UserName))} have the same key; ssh would take the first of them for both.", "a key of their own for each");
        var known = Users.Select(u => u.UserName).ToHashSet(StringComparer.Ordinal);
        foreach (var (repository, name) in Repositories.SelectMany(r => r.Readers.Concat(r.Writers).Distinct().Where(n => !known.Contains(n)).Select(n => (r, n))))
            yield return new(Severity.Error, "git.unknown-user", $"git server/{repository.RepositoryName}", $"There is no user '{name}'.", $"new GitUser(\"{name}\", \"ssh-ed25519 ...\") in Users");
        foreach (var repository in Repositories.Where(r => r.Hooks.GroupBy(h => h.HookName).Any(g => g.Count() > 1)))
            yield return new(Severity.Error, "git.two-hooks", $"git server/{repository.RepositoryName}", "It has two hooks of one kind, and git runs one.", "put both into one script");
    }

    IEnumerable<IReview> IComponent.Reviews => [new AccessReview(Account.Value)];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
    {
        yield return new SystemPackage("git");
        // What a key opens is one program; nothing is forwarded, and there is no terminal.
        IComponent account = new UserResource(Account)
        {
            System = true, Home = Directory, Shell = "/bin/sh", Comment = "Git server",
            AuthorizedKeys = [.. Users.Select(u => $"restrict,command=\"{Library}/serve {u.UserName}\" {u.Key}")],
        };
        foreach (var resource in account.Lower(host))
            yield return resource;
        // The web view is let in by its group.
        yield return new DirectoryResource(Directory) { Owner = Account, Group = Account, Mode = FileResource.OwnerOnly | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute };
        yield return new FileResource($"{Library}/serve", ServeScript.Of(Directory, $"{Settings}/access")) { Mode = Executable };
        yield return new FileResource($"{Library}/make", MakeScript.Of(Directory, $"{Settings}/repositories")) { Mode = Executable };
        yield return new FileResource($"{Settings}/access", Access());
        yield return new FileResource($"{Settings}/repositories", Listed());
        foreach (var (repository, hook) in Repositories.SelectMany(r => r.Hooks.Select(h => (r, h))))
            yield return new FileResource($"{Library}/hooks/{repository.RepositoryName}/{hook.HookName}", hook.Script) { Mode = Executable };
        yield return new CommandResource("git repositories", new Command("/bin/sh", "-c", "[ ! -e \"$1\" ] || exec \"$1\"", "git", $"{Library}/make"))
        {
            OnChange = [$"{Settings}/repositories", $"{Library}/make"], User = Account, TimeLimit = TimeSpan.FromMinutes(5),
        };
        foreach (var resource in Web?.Lower(this, host) ?? [])
            yield return resource;
    }

    private string Access()
    {
        var text = new StringBuilder();
        foreach (var repository in Repositories)
        {
            foreach (var user in Users.Select(u => u.UserName).Distinct())
            {
                if (repository.Writers.Contains(user))
                    text.Append($"{user} {repository.RepositoryName} rw\n");
                else if (repository.Readers.Contains(user))
                    text.Append($"{user} {repository.RepositoryName} r\n");
            }
        }

        return text.ToString();
    }

    private string Listed() => string.Concat(Repositories.Select(r => $"{r.RepositoryName}\t{r.DefaultBranch}\t{(r.AllowsRewriting ? "yes" : "no")}\t{Library}/hooks/{r.RepositoryName}\t{r.Description}\n"));
}
