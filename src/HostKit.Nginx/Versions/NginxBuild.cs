using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;

namespace HostKit.Nginx;

/// <summary>
/// One build of nginx: its version, what it was configured with, and, when it was found on a host, the names its programs really know: distributions
/// carry directives of newer versions back, so that the version alone says too little.
/// </summary>
public sealed class NginxBuild
{
    private readonly ImmutableArray<byte[]> _programs;
    private readonly ConcurrentDictionary<string, bool> _written = new(StringComparer.Ordinal);

    private NginxBuild(Version version, string? openSsl, ImmutableArray<string> arguments, ImmutableArray<byte[]> programs)
    {
        Version = version;
        OpenSsl = openSsl;
        ConfigureArguments = arguments;
        _programs = programs;
    }

    /// <summary>A build of a version with every module.</summary>
    /// <param name="version">The version.</param>
    public NginxBuild(Version version)
        : this(WordList.NotNull(version), null, default, [])
    {
    }

    /// <summary>The version, such as 1.26.3.</summary>
    public Version Version { get; }

    /// <summary>The library it was built with, such as <c>OpenSSL 3.5.4</c>; null when that is not known or it was built without.</summary>
    public string? OpenSsl { get; }

    /// <summary>The arguments of <c>configure</c>, such as <c>--with-http_v3_module</c>; empty when they are not known.</summary>
    public ImmutableArray<string> ConfigureArguments => field.IsDefault ? [] : field;

    /// <summary>Whether HTTP/3 is there.</summary>
    public bool HasHttp3 => Version >= new Version(1, 25, 0) && HasModule("ngx_http_v3_module");

    /// <summary>Finds the nginx of a host by looking into its program and modules; nothing is run.</summary>
    /// <param name="host">The host.</param>
    /// <returns>The build; null when the host has no nginx in a usual place.</returns>
    /// <exception cref="HostKitException">The program is there and cannot be read.</exception>
    public static NginxBuild? Find(Host host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return host.Fact(Look);
    }

    private static NginxBuild? Look(Host host)
    {
        foreach (var path in (string[])["/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/local/nginx/sbin/nginx", "/usr/bin/nginx"])
        {
            if (host.ReadBytes(path) is { } program && ProgramText.Read(program) is { } text)
            {
                var build = Parse(text);
                var folder = build.ConfigureArguments.FirstOrDefault(argument => argument.StartsWith("--modules-path=", StringComparison.Ordinal))?["--modules-path=".Length..];
                var modules = folder is null || host.ListDirectory(folder) is not { } names ? []
                    : names.Where(name => name.EndsWith(".so", StringComparison.Ordinal)).Select(name => host.ReadBytes($"{folder}/{name}")).OfType<byte[]>();
                return new(build.Version, build.OpenSsl, build.ConfigureArguments, [program, .. modules]);
            }
        }

        return null;
    }

    /// <summary>Reads what <c>nginx -V</c> prints.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The build.</returns>
    /// <exception cref="FormatException">It names no version.</exception>
    public static NginxBuild Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.Split('\n');
        var version = Behind(lines, "nginx version: nginx/")?.Split(' ')[0];
        if (!Version.TryParse(version, out var parsed))
            throw new FormatException($"This is not what 'nginx -V' prints, as it does not begin with 'nginx version: nginx/1.2.3': {lines[0]}");
        return new(parsed, Behind(lines, "built with ")?.Split(' ') is [var name, var number, ..] ? $"{name} {number}" : null, ProgramText.Arguments(Behind(lines, "configure arguments:") ?? ""), []);
    }

    /// <summary>Whether the build has a module, built in or to be loaded.</summary>
    /// <param name="module">nginx's name for it, such as <c>ngx_http_v3_module</c>.</param>
    /// <returns>True when it is there, or when the arguments of <c>configure</c> are not known.</returns>
    public bool HasModule(string module)
    {
        ArgumentException.ThrowIfNullOrEmpty(module);
        return ConfigureArguments.IsEmpty || ModuleFlags.IsIn(module, ConfigureArguments);
    }

    /// <inheritdoc/>
    public override string ToString() => $"nginx {Version}";

    /// <summary>
    /// Whether the build knows a directive: what is written in its programs counts, as distributions carry directives back; else version and modules.
    /// </summary>
    internal bool Knows(DirectiveRow row)
        => _programs.IsEmpty ? row.IsIn(Version) && HasModule(row.Module)
            : row.IsIn(Version) ? HasModule(row.Module) && IsWritten(row.Name)
            : row.First > Version && row.Name.Contains('_', StringComparison.Ordinal) && !DirectiveTable.Find(row.Name).Any(other => other.IsIn(Version)) && IsWritten("\0" + row.Name);

    private static string? Behind(string[] lines, string start)
        => lines.FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal)) is { } line ? line[start.Length..].Trim() : null;

    /// <summary>A word that is not there as the end of a text is not known; one that is there could also be something else.</summary>
    private bool IsWritten(string word) => _written.GetOrAdd(word, Search);

    private bool Search(string word)
    {
        var bytes = Encoding.ASCII.GetBytes(word + "\0");
        return _programs.Any(program => program.AsSpan().IndexOf(bytes) >= 0);
    }
}
