namespace HostKit.Nginx;

/// <summary>A directive's value that needs something beside the context it is used in.</summary>
internal interface IShared
{
    /// <summary>What has to be declared at the http level.</summary>
    IEnumerable<SharedPart> Parts { get; }

    /// <summary>The files with users and passwords.</summary>
    IEnumerable<BasicAuth> Passwords => [];
}

/// <summary>A declaration at the http level that all sites share.</summary>
/// <param name="Key">What it declares, such as <c>limit_req_zone login</c>; two with one key have to be alike.</param>
/// <param name="Text">The statements, each on a line of its own.</param>
internal sealed record SharedPart(string Key, string Text)
{
    public static SharedPart Of(string directive, string name, IWords words) => Of($"{directive} {name}", NginxStatement.Create(directive, words.Words));

    public static SharedPart Of(string key, NginxStatement statement) => new(key, NginxWriter.Write([statement]).TrimEnd('\n') + "\n");
}
