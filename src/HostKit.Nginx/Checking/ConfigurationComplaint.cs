using System.Globalization;

namespace HostKit.Nginx;

/// <summary>What nginx would say of a statement. It stops at the first error; here are all.</summary>
public sealed record ConfigurationComplaint
{
    internal ConfigurationComplaint(Severity severity, string id, string file, (int Line, int Column) place, int nginxLine, string message, string? mend)
    {
        Finding = new Finding(severity, id, string.Create(CultureInfo.InvariantCulture, $"{file}:{place.Line}:{place.Column}"), message, mend);
        (File, Line, Column, NginxLine) = (file, place.Line, place.Column, nginxLine);
    }

    /// <summary>The same as a finding: its message is nginx's reason, its path <c>file:line:column</c>.</summary>
    public Finding Finding { get; }

    /// <summary>The path of the file.</summary>
    public string File { get; }

    /// <summary>The line on which the statement begins, from 1.</summary>
    public int Line { get; }

    /// <summary>The column at which it begins, in bytes from 1.</summary>
    public int Column { get; }

    /// <summary>The line that nginx names: where its reader is, which is the statement's end.</summary>
    public int NginxLine { get; }

    /// <summary>What nginx prints, without its level: <c>unknown directive "x" in /etc/nginx/nginx.conf:4</c>.</summary>
    public string NginxMessage => NginxLine == 0 ? Finding.Message : string.Create(CultureInfo.InvariantCulture, $"{Finding.Message} in {File}:{NginxLine}");

    /// <inheritdoc/>
    public override string ToString() => Finding.ToString();
}
