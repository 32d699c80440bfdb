namespace HostKit.Nginx;

/// <summary>Asks nginx's main file, where there is one, whether it reads a file at the http level.</summary>
internal static class MainFile
{
    public const string Path = NginxConfiguration.DefaultPath;

    public static bool Includes(string path, ConfigurationFiles files)
    {
        if (files.Read(Path).Refusal is not null)
            return true;

        // A file shows by its statements: this is one.
        var future = files.With(new Dictionary<string, ReadOnlyMemory<byte>?> { [path] = "x;"u8.ToArray() });
        return NginxConfiguration.LoadReadable(future, Path).Statements
            .Where(statement => statement.Name == "http").SelectMany(http => http.Block).Any(statement => statement.File == path);
    }
}
