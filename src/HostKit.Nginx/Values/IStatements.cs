namespace HostKit.Nginx;

/// <summary>A value that becomes whole statements, whatever property it was set by.</summary>
internal interface IStatements
{
    IEnumerable<NginxStatement> ToStatements();
}
