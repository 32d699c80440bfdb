namespace HostKit.Systemd;

/// <summary>One line of a tmpfiles.d file: a path, and what it should be (tmpfiles.d(5)).</summary>
public sealed record TmpfilesEntry
{
    /// <summary>Describes a line.</summary>
    /// <param name="type">What is done.</param>
    /// <param name="path">The absolute path; some types take wildcards.</param>
    /// <exception cref="ArgumentException">The path is relative, or there is no such type.</exception>
    public TmpfilesEntry(TmpfilesType type, UnitString path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = EnumText.Of(type) ?? throw new ArgumentOutOfRangeException(nameof(type), type, "There is no such type of line.");
        _ = Escape.ListPath("path", path);
        (Type, Path) = (type, path);
    }

    /// <summary>What is done.</summary>
    public TmpfilesType Type { get; }

    /// <summary>The absolute path.</summary>
    public UnitString Path { get; }

    /// <summary>The mode; the usual one of the type unless set.</summary>
    public UnixFileMode? Mode { get; init; }

    /// <summary>The owner, a name or a number; root, or as it is, unless set.</summary>
    public UnitString? User { get; init; }

    /// <summary>The group, a name or a number; root, or as it is, unless set.</summary>
    public UnitString? Group { get; init; }

    /// <summary>After how long contents that nobody uses are removed; never unless set.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>What the type needs: a file's text, a link's target, what is copied, attributes; none unless set.</summary>
    public UnitString? Argument { get; init; }

    /// <summary>Whether it counts only at boot (<c>!</c>); false unless set.</summary>
    public bool OnlyAtBoot { get; init; }

    /// <summary>Whether failing to create it is no error (<c>-</c>); false unless set.</summary>
    public bool IgnoreFailure { get; init; }

    /// <summary>Whether what is there and of another kind is removed first (<c>=</c>); false unless set.</summary>
    public bool ReplaceOtherKinds { get; init; }

    /// <summary>For <see cref="TmpfilesType.WriteFile"/>, attributes and access control lists: whether it is added to what is there (<c>+</c>). For links: whether the link takes the place of what is there. False unless set.</summary>
    public bool Append { get; init; }

    /// <summary>A line as it stands in a file.</summary>
    /// <param name="text">The line.</param>
    /// <returns>The entry.</returns>
    /// <exception cref="FormatException">The line is none, or has what this type has no property for.</exception>
    public static TmpfilesEntry Parse(string text) => TmpfilesGrammar.Parse(text);

    /// <summary>The line.</summary>
    public override string ToString()
    {
        var type = EnumText.Of(Type) + (Append ? "+" : "") + (OnlyAtBoot ? "!" : "") + (IgnoreFailure ? "-" : "") + (ReplaceOtherKinds ? "=" : "");
        string[] columns =
        [
            type, Escape.Word("path", Path, escapeDollar: false), Mode is null ? "-" : Convert.ToString((int)Mode.Value, 8).PadLeft(4, '0'), User is null ? "-" : Escape.BareWord("user", User),
            Group is null ? "-" : Escape.BareWord("group", Group), Age is null ? "-" : SystemdTime.ToText(Age.Value), Argument is null ? "-" : TmpfilesGrammar.Argument(Type, Argument),
        ];
        var last = Array.FindLastIndex(columns, column => column != "-");
        return string.Join(' ', columns[..(last + 1)]);
    }
}
