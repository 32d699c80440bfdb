namespace HostKit.Nginx;

/// <summary>What a site answers when it works.</summary>
public sealed record SiteAnswer
{
    /// <summary>Describes an answer.</summary>
    /// <param name="path">The path that is asked for, with its query, such as <c>/</c>.</param>
    /// <exception cref="ArgumentException">It does not begin with a slash.</exception>
    public SiteAnswer(string path)
        => Path = path is ['/', ..] && !path.Any(c => char.IsControl(c) || c == ' ') ? path : throw new ArgumentException($"'{path}' is no path: it begins with '/' and has no blanks.", nameof(path));

    /// <summary>The path that is asked for.</summary>
    public string Path { get; }

    /// <summary>The expected status; 200 unless set.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Text that the page has to contain; null, the default, for any.</summary>
    public string? Contains { get; init; }

    /// <summary>Where it has to redirect to; null, the default, for anywhere or nowhere.</summary>
    public string? Location { get; init; }

    /// <summary>Whether an upgrade to a websocket has to be granted; false unless set. <see cref="Status"/> then says nothing.</summary>
    public bool WebSocket { get; init; }
}
