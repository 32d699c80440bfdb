namespace HostKit.Nginx;

/// <summary>Names of what nginx keeps in shared memory.</summary>
internal static class ZoneName
{
    /// <summary>The client's address in its short form, four or sixteen bytes.</summary>
    public static NginxText ClientAddress { get; } = new Var("binary_remote_addr");

    public static string Checked(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return name.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.') ? name
            : throw new ArgumentException($"'{name}' cannot name a zone: use letters, digits, '_', '.' and '-'.", nameof(name));
    }
}
