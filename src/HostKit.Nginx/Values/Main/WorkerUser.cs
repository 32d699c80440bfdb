namespace HostKit.Nginx;

/// <summary>Whom the workers run as (https://nginx.org/en/docs/ngx_core_module.html#user).</summary>
public sealed record WorkerUser : IWords
{
    /// <summary>Names a user.</summary>
    /// <param name="name">The user.</param>
    /// <param name="group">The group; null is the one of the user's name.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public WorkerUser(string name, string? group = null)
    {
        Name = WordList.Checked(name);
        Group = group is null ? null : WordList.Checked(group);
    }

    /// <summary>The user.</summary>
    public string Name { get; }

    /// <summary>The group; null is the one of the user's name.</summary>
    public string? Group { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Name, Group);

    /// <summary>Names a user.</summary>
    /// <param name="name">The user.</param>
    public static implicit operator WorkerUser(string name) => new(name);

    /// <summary>Names a user.</summary>
    /// <param name="name">The user.</param>
    /// <returns>The user.</returns>
    public static WorkerUser FromString(string name) => new(name);
}
