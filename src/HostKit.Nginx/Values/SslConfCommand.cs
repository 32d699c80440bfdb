namespace HostKit.Nginx;

/// <summary>
/// A setting that is handed to OpenSSL, such as <c>Options KTLS</c> (https://nginx.org/en/docs/http/ngx_http_ssl_module.html#ssl_conf_command).
/// </summary>
public sealed record SslConfCommand : IWords
{
    /// <summary>Describes a setting.</summary>
    /// <param name="name">The name of OpenSSL's configuration command.</param>
    /// <param name="value">Its value.</param>
    public SslConfCommand(string name, string value)
    {
        Name = WordList.Checked(name);
        Value = WordList.Checked(value);
    }

    /// <summary>Lets the kernel encrypt, so that files are sent without being copied: <c>Options KTLS</c>. Needs nginx 1.21.4, OpenSSL 3 and the kernel's module tls.</summary>
    public static SslConfCommand KernelTls { get; } = new("Options", "KTLS");

    /// <summary>The name of OpenSSL's configuration command.</summary>
    public string Name { get; }

    /// <summary>Its value.</summary>
    public string Value { get; }

    IEnumerable<NginxWord> IWords.Words => WordList.Of(Name, Value);

    /// <summary>A setting.</summary>
    /// <param name="command">Name and value.</param>
    public static implicit operator SslConfCommand((string Name, string Value) command) => new(command.Name, command.Value);

    /// <summary>A setting.</summary>
    /// <param name="command">Name and value.</param>
    /// <returns>The setting.</returns>
    public static SslConfCommand FromValueTuple((string Name, string Value) command) => new(command.Name, command.Value);
}
