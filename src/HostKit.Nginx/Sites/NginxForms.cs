using System.Text;

namespace HostKit.Nginx;

/// <summary>Which spelling of a directive the host's nginx understands: all that depends on its version.</summary>
/// <param name="Nginx">nginx's version.</param>
/// <param name="OpenSsl">OpenSSL's version; null when it is not known.</param>
internal sealed record NginxForms(Version Nginx, Version? OpenSsl = null)
{
    private static readonly string[] Programs = ["/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/sbin/nginx"];

    /// <summary>What is written when no host is asked, or it has no nginx yet.</summary>
    public static NginxForms Newest { get; } = new(new Version(1, 30));

    /// <summary><c>http2 on;</c>; before, a parameter of <c>listen</c>.</summary>
    public bool HasHttp2Directive => Nginx >= new Version(1, 25, 1);

    /// <summary>Whether QUIC can be listened for; a build may leave it out.</summary>
    public bool HasHttp3 { get; init; } = Nginx >= new Version(1, 25);

    /// <summary><c>resolve</c> for servers of an upstream.</summary>
    public bool ResolvesUpstreams => Nginx >= new Version(1, 27, 3);

    /// <summary>Whether keys of session tickets change by themselves.</summary>
    public bool RotatesTicketKeys => Nginx >= new Version(1, 23, 2);

    /// <summary>Whether there is a key exchange that quantum computers do not undo.</summary>
    public bool HasHybridCurve => OpenSsl >= new Version(3, 5);

    /// <summary>What the host's nginx says about itself. It is read, not run, as it may belong to another machine.</summary>
    public static NginxForms Of(ConfigurationFiles files)
    {
        foreach (var program in Programs)
        {
            if (files.Read(program) is { Refusal: null, Content.Span: var bytes } && VersionAfter(bytes, "nginx version: nginx/"u8) is { } version)
                return new(version, VersionAfter(bytes, "built with OpenSSL "u8)) { HasHttp3 = version >= new Version(1, 25) && bytes.IndexOf("ngx_http_v3_module"u8) >= 0 };
        }

        return Newest;
    }

    private static Version? VersionAfter(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> mark)
    {
        var start = bytes.IndexOf(mark);
        if (start < 0)
            return null;
        var rest = bytes[(start + mark.Length)..];
        var length = 0;
        while (length < rest.Length && (char.IsAsciiDigit((char)rest[length]) || rest[length] == '.'))
            length++;
        return Version.TryParse(Encoding.ASCII.GetString(rest[..length]), out var version) ? version : null;
    }
}
