namespace HostKit.Nginx;

/// <summary>The group that nginx's workers are in, which has to read what they read.</summary>
internal static class WorkerGroup
{
    private static readonly AccountName Debians = "www-data";

    /// <summary>What the main file's <c>user</c> says, else Debian's.</summary>
    public static AccountName Of(ConfigurationFiles files)
        => files.Read(MainFile.Path) is { Refusal: null, Content: var content }
            && NginxFile.Parse(content.Span, MainFile.Path).Statements.FirstOrDefault(statement => statement.Name == "user")?.Arguments is [.., var group] ? group.Value : Debians;
}
