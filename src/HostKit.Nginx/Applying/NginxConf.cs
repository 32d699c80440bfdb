namespace HostKit.Nginx;

/// <summary>
/// The whole of <c>/etc/nginx/nginx.conf</c>, which is HostKit's then. Sites are read from <c>/etc/nginx/conf.d</c>: the include is added at the end of the http
/// block where the content does not have it. Without this component the host's own nginx.conf stays, and sites are fragments beside what is there.
/// </summary>
public sealed record NginxConf : IComponent
{
    private const string Head = "# Written by HostKit. It is replaced at the next apply: change the script instead.\n";
    private const string Sites = SiteFiles.Folder + "/*.conf";

    private readonly Main? _main;
    private readonly NginxFile? _file;

    /// <summary>Describes the file by what it says; it is written as the host's nginx understands it.</summary>
    /// <param name="main">Its directives, with <see cref="Main.Events"/> and <see cref="Main.Http"/>.</param>
    public NginxConf(Main main)
    {
        ArgumentNullException.ThrowIfNull(main);
        _main = main;
    }

    /// <summary>Describes the file by its text, of which comments and blanks stay as they are.</summary>
    /// <param name="file">Its statements.</param>
    public NginxConf(NginxFile file)
    {
        ArgumentNullException.ThrowIfNull(file);
        _file = file;
    }

    /// <summary>
    /// Whether the nginx.conf that is there already, such as the distribution's, may be taken over; false unless set, so that it is refused. The original is kept,
    /// and comes back when the component is no longer declared.
    /// </summary>
    public bool Adopt { get; init; }

    string IComponent.Name => "nginx.conf";

    IEnumerable<IReview> IComponent.Reviews => [ReloadReview.Instance, FutureReview.Instance];

    /// <inheritdoc/>
    public IEnumerable<Finding> Validate()
        => Written(null).Statements.Any(IsHttp) ? []
            : [new Finding(Severity.Error, "nginx.no-http", "nginx.conf", "It has no http block, so no site is ever served.", "Add an http block, or Http = new().")];

    /// <inheritdoc/>
    /// <exception cref="InvalidConfigurationException">The host's nginx does not have what the configuration uses; all is reported.</exception>
    public IEnumerable<Resource> Lower(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return [new FileResource(MainFile.Path, FileContent.FromBytes(Written(NginxBuild.Find(host)).ToBytes())) { Adopt = Adopt }, .. NginxUnit.Resources([MainFile.Path], [])];
    }

    /// <summary>The file as it is written for the newest nginx.</summary>
    public override string ToString() => Written(null).ToString();

    private NginxFile Written(NginxBuild? build)
    {
        var file = _file ?? NginxFile.Parse(Head + Text(_main!, build), MainFile.Path);
        return file.Statements.FirstOrDefault(IsHttp) is not { } http || http.Block.Any(IncludesSites) ? file
            : file.WithStatements(file.Statements.Select(s => s == http ? http.WithBlock([.. http.Block, NginxStatement.Create("include", Sites)]) : s));
    }

    private static string Text(Main main, NginxBuild? build)
    {
        if (build is null)
            return main.ToString();
        var fitted = build.Fit(main);
        return fitted.Findings.Any(f => f.Severity == Severity.Error) ? throw new InvalidConfigurationException(fitted.Findings) : fitted.Text;
    }

    private static bool IsHttp(NginxStatement statement) => statement is { Name: "http", HasBlock: true };

    private static bool IncludesSites(NginxStatement statement)
        => statement is { Name: "include", Arguments: [var pattern] } && (pattern.Value == Sites || "/etc/nginx/" + pattern.Value == Sites);
}
