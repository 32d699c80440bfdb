namespace HostKit.Systemd;

/// <summary>How a directive's values are put on lines; from the catalogue.</summary>
internal enum ValueStyle
{
    /// <summary>One assignment for each value; texts are whole lines.</summary>
    Line,

    /// <summary>As <see cref="Line"/>, and texts are absolute paths.</summary>
    Path,

    /// <summary>One assignment, the values as words that can be quoted.</summary>
    Words,

    /// <summary>As <see cref="Words"/>, and texts are absolute paths.</summary>
    PathWords,

    /// <summary>One assignment, the values as words with C escapes.</summary>
    EscapedWords,

    /// <summary>One assignment, the values as words that cannot be quoted.</summary>
    BareWords,

    /// <summary>One assignment for each value; texts are whole lines with C escapes.</summary>
    EscapedLine,

    /// <summary>One assignment, the values as paths with colons between them.</summary>
    ColonPaths,

    /// <summary>As <see cref="Line"/>, where percent signs are ordinary characters.</summary>
    Plain,

    /// <summary>As <see cref="Plain"/>, and texts are absolute paths.</summary>
    PlainPath,

    /// <summary>As <see cref="Words"/>, where percent signs are ordinary characters.</summary>
    PlainWords,

    /// <summary>As <see cref="Line"/>, in podman's files: the text becomes a word of a command line of systemd's.</summary>
    ContainerLine,

    /// <summary>As <see cref="BareWords"/>, in podman's files: each becomes a word of a command line of systemd's.</summary>
    ContainerWords,
}
