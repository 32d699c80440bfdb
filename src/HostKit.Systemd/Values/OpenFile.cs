namespace HostKit.Systemd;

/// <summary>A file or Unix socket that systemd opens for a service and hands over as a descriptor (systemd.service(5), "OpenFile="). A string is a path.</summary>
public sealed record OpenFile : IUnitValue
{
    /// <summary>Describes a file.</summary>
    /// <param name="path">The absolute path.</param>
    /// <exception cref="ArgumentException">The path is relative or has a colon.</exception>
    public OpenFile(UnitString path)
    {
        ArgumentNullException.ThrowIfNull(path);
        _ = Escape.Path("path", path);
        _ = Escape.Field("path", path);
        Path = path;
    }

    /// <summary>The absolute path.</summary>
    public UnitString Path { get; }

    /// <summary>The descriptor's name; the file's name unless set.</summary>
    public string? DescriptorName
    {
        get;
        init => field = value is null || (value.Length is > 0 and < 256 && value.All(c => c is > ' ' and < '\x7f' and not ':')) ? value
            : throw new ArgumentException($"'{value}' cannot name a descriptor: ASCII without blanks and colons, at most 255.", nameof(value));
    }

    /// <summary>Whether it is opened for reading only; false unless set.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>Whether it is opened for appending; false unless set.</summary>
    public bool Append { get; init; }

    /// <summary>Whether it is emptied when it is opened; false unless set.</summary>
    public bool Truncate { get; init; }

    /// <summary>Whether the service starts all the same when it cannot be opened; false unless set.</summary>
    public bool Graceful { get; init; }

    /// <summary>A file.</summary>
    /// <param name="path">The absolute path.</param>
    public static implicit operator OpenFile(string path) => FromString(path);

    /// <summary>A file.</summary>
    /// <param name="path">The absolute path.</param>
    /// <returns>The value.</returns>
    public static OpenFile FromString(string path) => new(UnitString.FromString(path));

    /// <summary>Reads a file as it is written.</summary>
    /// <param name="text">The text as it stands in a unit.</param>
    /// <returns>The file.</returns>
    /// <exception cref="FormatException">The text is none.</exception>
    public static OpenFile Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var fields = Unescape.Fields(text);
        string[] options = fields.Count > 2 ? fields[2].Split(',') : [];
        if (fields.Count > 3 || options.Except(["read-only", "append", "truncate", "graceful"]).Any())
            throw new FormatException($"'{text}' is no file such as /path:name:read-only.");
        return ValueText.Made(() => new OpenFile(Unescape.Field(fields[0]))
        {
            DescriptorName = fields.Count > 1 && fields[1].Length > 0 ? fields[1] : null, ReadOnly = options.Contains("read-only"), Append = options.Contains("append"),
            Truncate = options.Contains("truncate"), Graceful = options.Contains("graceful"),
        });
    }

    string IUnitValue.ToUnitText(string directive)
    {
        if ((ReadOnly ? 1 : 0) + (Append ? 1 : 0) + (Truncate ? 1 : 0) > 1)
            throw new ArgumentException($"{directive}={Path}: only one of ReadOnly, Append and Truncate can be set.");
        var options = string.Join(',', new[] { ReadOnly ? "read-only" : null, Append ? "append" : null, Truncate ? "truncate" : null, Graceful ? "graceful" : null }.Where(o => o is not null));
        return Escape.Field(directive, Path) + (DescriptorName is null && options.Length == 0 ? "" : ":" + DescriptorName) + (options.Length == 0 ? "" : ":" + options);
    }

    /// <summary>The file as it is written.</summary>
    public override string ToString() => ((IUnitValue)this).ToUnitText("OpenFile");
}
