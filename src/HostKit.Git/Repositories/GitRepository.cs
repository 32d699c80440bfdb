using System.Collections.Immutable;

namespace HostKit.Git;

/// <summary>A repository of a <see cref="GitServer"/>. It is made once and is then state: no apply, rollback or removal takes it or its history away.</summary>
public sealed record GitRepository
{
    /// <summary>Describes a repository.</summary>
    /// <param name="name">Its name, by which it is cloned (<c>git@host:NAME</c>): letters, digits, <c>.</c>, <c>-</c>, <c>_</c>, and <c>/</c> for folders; without <c>.git</c>.</param>
    /// <exception cref="ArgumentException">The name has other characters, ends in <c>.git</c>, or has a part that begins with a dot or dash.</exception>
    public GitRepository(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.EndsWith(".git", StringComparison.Ordinal) || name.Length > 100 || name.Split('/').Any(p => p.Length == 0 || !char.IsAsciiLetterOrDigit(p[0]) || !p.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_')))
            throw new ArgumentException($"'{name}' cannot name a repository: use letters, digits, '.', '-' and '_', with '/' for folders, and without '.git'.", nameof(name));
        RepositoryName = name;
    }

    /// <summary>Its name.</summary>
    public string RepositoryName { get; }

    /// <summary>What it is, for the web view; one line; empty unless set.</summary>
    /// <exception cref="ArgumentException">It is more than one line.</exception>
    public string Description { get; init => field = value.AsSpan().IndexOfAny('\n', '\r', '\t') < 0 ? value : throw new ArgumentException("A description is one line.", nameof(value)); } = "";

    /// <summary>The branch that a new repository begins with; <c>main</c> unless set. It is not changed later.</summary>
    /// <exception cref="ArgumentException">It is not the name of a branch.</exception>
    public string DefaultBranch
    {
        get;
        init => field = value.Length > 0 && char.IsAsciiLetterOrDigit(value[0]) && value.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '/' or '.') && !value.Contains("..", StringComparison.Ordinal)
            ? value : throw new ArgumentException($"'{value}' is not the name of a branch.", nameof(value));
    } = "main";

    /// <summary>Who may clone and fetch, by their names as <see cref="GitUser"/>; nobody unless set, besides <see cref="Writers"/>.</summary>
    public ImmutableArray<string> Readers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Who may also push; nobody unless set.</summary>
    public ImmutableArray<string> Writers { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>Whether the web view shows it to everybody; false unless set.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether writers may take back what was pushed, and delete branches; false unless set.</summary>
    public bool AllowsRewriting { get; init; }

    /// <summary>What runs when somebody pushes; nothing unless set. Hooks belong to root: who pushes cannot change them.</summary>
    public ImmutableArray<GitHook> Hooks { get; init => field = value.IsDefault ? [] : value; } = [];
}
