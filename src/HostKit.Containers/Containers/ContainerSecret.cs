using System.Globalization;

namespace HostKit.Containers;

/// <summary>
/// A secret of a container, as a file or a variable. It lies in a file for root alone, from which the service makes a secret of podman's when it starts:
/// it stands in no quadlet, no command line and not in <c>podman inspect</c>. When it changes, the containers that have it restart, and no others.
/// </summary>
public sealed record ContainerSecret
{
    private ContainerSecret(string name, FileContent content) => (Name, Content) = (name, content);

    /// <summary>The variable's name, or the file's.</summary>
    public string Name { get; }

    /// <summary>Where the container has the file; null for a variable.</summary>
    public string? Target { get; private init; }

    /// <summary>The number of the user in the container who may read the file; 0 unless set.</summary>
    public int UserId { get; init; }

    internal FileContent Content { get; }

    /// <summary>A file with the secret, which its user alone may read.</summary>
    /// <param name="name">Its name; the path is <c>/run/secrets/NAME</c> unless said otherwise.</param>
    /// <param name="secret">The secret.</param>
    /// <param name="target">The absolute path in the container; null, the default, for <c>/run/secrets/NAME</c>.</param>
    /// <returns>The container's secret.</returns>
    /// <exception cref="ArgumentException">The name or the path is none.</exception>
    public static ContainerSecret File(string name, Secret secret, string? target = null)
        => new(QuadletName.Checked(name, "secret", nameof(name)), FileContent.FromSecret(secret)) { Target = QuadletName.Plain(target ?? $"/run/secrets/{name}", "a path in a container", nameof(target), ":,") };

    /// <summary>A variable of the container's environment. Programs that can read a file instead should: children inherit variables.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="secret">The secret.</param>
    /// <returns>The container's secret.</returns>
    /// <exception cref="ArgumentException">The name is no variable's.</exception>
    public static ContainerSecret Environment(string name, Secret secret) => new(Variable(name), FileContent.FromSecret(secret));

    /// <summary>A variable with secrets in it, such as a database's address.</summary>
    /// <param name="name">The variable.</param>
    /// <param name="text">An interpolated string, in which secrets stand for their values.</param>
    /// <returns>The container's secret.</returns>
    /// <example><code>ContainerSecret.Environment("DATABASE_URL", $"postgres://app:{password}@db/app")</code></example>
    public static ContainerSecret Environment(string name, SecretText text) => new(Variable(name), FileContent.FromSecretText(text));

    /// <summary>The file on the host from which podman's secret is made.</summary>
    internal string PathOn(string container) => $"/etc/containers/hostkit/{container}/{Name}";

    /// <summary>The secret's name in podman.</summary>
    internal string NameIn(string container) => $"hostkit-{container}-{Name}";

    internal string ToOption(string container)
        => Target is null ? $"{NameIn(container)},type=env,target={Name}" : string.Create(CultureInfo.InvariantCulture, $"{NameIn(container)},type=mount,target={Target},uid={UserId},mode=0400");

    private static string Variable(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return !char.IsAsciiDigit(name[0]) && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && name.Length <= 100
            ? name : throw new ArgumentException($"'{name}' cannot name a variable: use letters, digits and '_'.", nameof(name));
    }
}
