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
}
