namespace HostKit.Systemd;

/// <summary>Mount options for a partition of a disk image (systemd.exec(5), "RootImageOptions="). A string is the options of the root partition.</summary>
public sealed record MountOptions : IUnitValue
{
    private static readonly string[] Partitions = ["root", "usr", "home", "srv", "esp", "xbootldr", "tmp", "var"];

    /// <summary>Describes options.</summary>
    /// <param name="options">The options with commas between them, such as <c>ro,dev</c>.</param>
    /// <param name="partition">root, usr, home, srv, esp, xbootldr, tmp or var.</param>
    /// <exception cref="ArgumentException">The options have characters that options do not have, or there is no such partition.</exception>
    public MountOptions(string options, string partition = "root")
    {
        ArgumentException.ThrowIfNullOrEmpty(options);
        if (options.Any(c => !(char.IsAsciiLetterOrDigit(c) || c is '=' or '_' or '-' or '.' or ',' or '/')))
            throw new ArgumentException($"'{options}' are no mount options.", nameof(options));
        if (!Partitions.Contains(partition))
            throw new ArgumentException($"'{partition}' is no partition: there are {string.Join(", ", Partitions)}.", nameof(partition));
        (Options, Partition) = (options, partition);
    }

    /// <summary>The options.</summary>
    public string Options { get; }

    /// <summary>The partition.</summary>
    public string Partition { get; }

    /// <summary>Options of the root partition.</summary>
    /// <param name="options">The options.</param>
    public static implicit operator MountOptions(string options) => FromString(options);

    /// <summary>Options of the root partition.</summary>
    /// <param name="options">The options.</param>
    /// <returns>The value.</returns>
    public static MountOptions FromString(string options) => new(options);

    /// <summary>Options as systemd writes them.</summary>
    /// <param name="text">Options, or a partition, a colon and options.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static MountOptions Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            return text.Split(':', 2) is [var partition, var options] ? new(options, partition) : new(text);
        }
        catch (ArgumentException e)
        {
            throw new FormatException($"'{text}' are no options of a partition: {e.Message}", e);
        }
    }

    string IUnitValue.ToUnitText(string directive) => ToFields();

    internal string ToFields() => $"{Partition}:{Options}";

    /// <summary>The options as they are written.</summary>
    public override string ToString() => ToFields();
}
