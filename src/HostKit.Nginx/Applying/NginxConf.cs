namespace HostKit.Nginx;

/// <summary>
/// The whole of <c>/etc/nginx/nginx.conf</c>, which is HostKit's then. Sites are read from <c>/etc/nginx/conf.d</c>: the include is added at the end of the http
/// block where the content does not have it. Without this component the host's own nginx.conf stays, and sites are fragments beside what is there.
/// </summary>
public sealed record NginxConf : IComponent
{
    private const string Sites = SiteFiles.Folder + "/*.conf";

    /// <summary>Describes the file.</summary>
    /// <param name="content">Its statements: what is outside of all blocks, <c>events</c> and <c>http</c>.</param>
    public NginxConf(NginxFile content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
    }

    /// <summary>The statements; comments and blanks stay as they are.</summary>
    public NginxFile Content { get; }

    /// <summary>
    /// Whether the nginx.conf that is there already, such as the distribution's, may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the component is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => "nginx.conf";

    IEnumerable<IReview> IComponent.Reviews => [NginxReview.Instance];

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
        => Content.Statements.Any(s => s.Name == "http" && s.HasBlock) ? []
            : [new Finding(Severity.Error, "nginx.no-http", "nginx.conf", "The content has no http block, so no site is ever served.", "Add 'http { }'.")];

    /// <inheritdoc/>
    public IEnumerable<Resource> Lower(Host host)
        => [new FileResource(MainFile.Path, FileContent.FromBytes(Written.ToBytes())) { Adopt = Adopt }, .. NginxUnit.Resources([MainFile.Path], [])];

    /// <summary>The file as it is written.</summary>
    public override string ToString() => Written.ToString();

    private NginxFile Written
        => Content.Statements.FirstOrDefault(s => s.Name == "http" && s.HasBlock) is not { } http || IncludesSites(http) ? Content
            : Content.WithStatements(Content.Statements.Select(s => s == http ? http.WithBlock([.. http.Block, NginxStatement.Create("include", Sites)]) : s));

    private static bool IncludesSites(NginxStatement http)
        => http.Block.Any(s => s.Name == "include" && s.Arguments is [var pattern] && (pattern.Value == Sites || "/etc/nginx/" + pattern.Value == Sites));
}
