namespace HostKit.Nginx;

/// <summary>nginx's main file.</summary>
internal static class MainFile
{
    public const string Path = NginxConfiguration.DefaultPath;
}
