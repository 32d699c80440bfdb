using System.Security.Cryptography;
using CliWrap;

namespace HostKit;

/// <summary>
/// A value that is written to the host and shown nowhere: it has no text form, is in no plan, generation or message, and is compared by a keyed
/// hash whose key never leaves the host. It is read once, when a plan first needs it.
/// </summary>
/// <example><code>new FileResource("/etc/app/password", FileContent.FromSecret(Secret.FromEnvironment("APP_PASSWORD"))) { Mode = FileResource.OwnerOnly }</code></example>
public sealed class Secret : IDisposable
{
    private readonly Func<byte[]> _read;
    private readonly Lock _lock = new();
    private byte[]? _bytes;
    private bool _disposed;

    private Secret(string source, Func<byte[]> read)
    {
        Source = source;
        _read = read;
    }

    /// <summary>Ends with zeroing what was read.</summary>
    ~Secret() => Zero();

    /// <summary>Where the value comes from, such as <c>environment variable APP_PASSWORD</c>; what messages say of it.</summary>
    public string Source { get; }

    /// <summary>The value of an environment variable of the process that runs the script, as UTF-8.</summary>
    /// <param name="variable">The variable's name.</param>
    /// <returns>The secret.</returns>
    public static Secret FromEnvironment(string variable)
    {
        ArgumentException.ThrowIfNullOrEmpty(variable);
        return new($"environment variable {variable}", () => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value
            ? System.Text.Encoding.UTF8.GetBytes(value)
            : throw new HostKitException($"the environment variable {variable} is not set"));
    }

    /// <summary>The bytes of a file beside the script, all of them; a line ending at its end is part of it.</summary>
    /// <param name="path">The path on the machine that runs the script.</param>
    /// <returns>The secret.</returns>
    public static Secret FromFile(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var full = Path.GetFullPath(path);
        return new($"file {full}", () => File.ReadAllBytes(full));
    }

    /// <summary>What a program writes to its standard output, without one line ending at the end, as a shell takes it: <c>pass show web/db</c>.</summary>
    /// <param name="command">The program and its arguments, which are no place for secrets: every user of the machine sees them.</param>
    /// <returns>The secret.</returns>
    public static Secret FromCommand(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return new($"command {command.Path}", () => Run(command));
    }

    /// <summary>A credential that systemd passed to the service that runs the script: a file in <c>$CREDENTIALS_DIRECTORY</c> (systemd.exec(5), "Credentials").</summary>
    /// <param name="name">The credential's name.</param>
    /// <returns>The secret.</returns>
    public static Secret FromCredential(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Contains('/', StringComparison.Ordinal))
            throw new ArgumentException($"'{name}' cannot name a credential: it contains a '/'.", nameof(name));
        return new($"credential {name}", () => Environment.GetEnvironmentVariable("CREDENTIALS_DIRECTORY") is { Length: > 0 } directory
            ? File.ReadAllBytes(Path.Combine(directory, name))
            : throw new HostKitException("there are no credentials: CREDENTIALS_DIRECTORY is not set, so this process is no service with LoadCredential="));
    }

    /// <summary>The value, read the first time it is asked for.</summary>
    internal ReadOnlySpan<byte> Reveal()
    {
        lock (_lock)
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_bytes is not null)
                return _bytes;
            byte[] read;
            try
            {
                read = _read();
            }
            catch (Exception e) when (e is HostKitException or IOException or UnauthorizedAccessException or System.ComponentModel.Win32Exception)
            {
                throw new HostKitException($"The secret from {Source} cannot be read: {e.Message}.", e);
            }

            if (read.Length == 0)
                throw new HostKitException($"The secret from {Source} is empty.");
            // Where the collector does not move it there is one copy to be zeroed.
            _bytes = GC.AllocateUninitializedArray<byte>(read.Length, pinned: true);
            read.CopyTo(_bytes, 0);
            CryptographicOperations.ZeroMemory(read);
            return _bytes;
        }
    }

    /// <summary>Where the value comes from, never the value.</summary>
    /// <returns>Such as <c>(secret from environment variable APP_PASSWORD)</c>.</returns>
    public override string ToString() => $"(secret from {Source})";

    /// <summary>Zeroes the value. What was declared with it can be planned and applied no more.</summary>
    public void Dispose()
    {
        Zero();
        GC.SuppressFinalize(this);
    }

    private static byte[] Run(Command command)
    {
        using var output = new MemoryStream();
        var result = Cli.Wrap(command.Path).WithArguments(command.Arguments).WithValidation(CommandResultValidation.None)
            .WithStandardOutputPipe(PipeTarget.ToStream(output)).ExecuteAsync().GetAwaiter().GetResult();
        var bytes = output.ToArray();
        CryptographicOperations.ZeroMemory(output.GetBuffer());
        return result.ExitCode != 0 ? throw new HostKitException($"{command.Path} ended with exit status {result.ExitCode}")
            : bytes is [.. var text, (byte)'\n'] ? text : bytes;
    }

    private void Zero()
    {
        lock (_lock)
        {
            CryptographicOperations.ZeroMemory(_bytes);
            (_bytes, _disposed) = (null, true);
        }
    }
}
