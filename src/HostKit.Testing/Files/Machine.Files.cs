using System.Formats.Tar;
using System.Globalization;
using System.Text;
using CliWrap;

namespace HostKit.Testing;

// Programs in the machine read and write its files: links in it are followed there and never lead to the host.
public sealed partial class Machine
{
    /// <summary>Reads a file of the machine as UTF-8 text.</summary>
    /// <exception cref="MachineCommandException">It cannot be read.</exception>
    public async Task<string> ReadTextAsync(string path, CancellationToken cancellationToken = default) =>
        Encoding.UTF8.GetString(await ReadBytesAsync(path, cancellationToken));

    /// <summary>Reads a file of the machine.</summary>
    /// <exception cref="MachineCommandException">It cannot be read.</exception>
    public async Task<byte[]> ReadBytesAsync(string path, CancellationToken cancellationToken = default)
    {
        PathInMachine.Check(path, nameof(path));
        var result = await RunAsync(new MachineCommand("cat", path), cancellationToken);
        return result.OutputBytes.ToArray();
    }

    /// <summary>Writes a text file, in UTF-8, with the directories above it. A file that is there is replaced.</summary>
    /// <param name="path">Its absolute path in the machine.</param>
    /// <param name="content">Its text.</param>
    /// <param name="mode">Its permissions; by default rw-r--r--.</param>
    /// <param name="owner">The user it belongs to, or <c>user:group</c>; by default <c>root:root</c>.</param>
    /// <param name="cancellationToken">Ends the writing; a part of the file may be left.</param>
    /// <exception cref="MachineCommandException">It cannot be written, or there is no such user or group.</exception>
    public Task WriteTextAsync(string path, string content, UnixFileMode mode = MachineFile.ReadableByAll, string owner = "root:root",
        CancellationToken cancellationToken = default) =>
        WriteBytesAsync(path, Encoding.UTF8.GetBytes(content), mode, owner, cancellationToken);

    /// <summary>Writes a file, with the directories above it. A file that is there is replaced.</summary>
    /// <param name="path">Its absolute path in the machine.</param>
    /// <param name="content">Its bytes.</param>
    /// <param name="mode">Its permissions; by default rw-r--r--.</param>
    /// <param name="owner">The user it belongs to, or <c>user:group</c>; by default <c>root:root</c>.</param>
    /// <param name="cancellationToken">Ends the writing; a part of the file may be left.</param>
    /// <exception cref="MachineCommandException">It cannot be written, or there is no such user or group.</exception>
    public async Task WriteBytesAsync(string path, ReadOnlyMemory<byte> content, UnixFileMode mode = MachineFile.ReadableByAll,
        string owner = "root:root", CancellationToken cancellationToken = default)
    {
        PathInMachine.Check(path, nameof(path));
        var names = owner.Split(':', 2);
        string[] ownership = names is [var user, var group] ? [$"--owner={user}", $"--group={group}"] : [$"--owner={owner}"];
        var octal = Convert.ToString((int)mode, 8).PadLeft(4, '0');
        var command = new MachineCommand("install", ["-D", $"--mode={octal}", .. ownership, "--no-target-directory", "/dev/stdin", path]);
        await RunAsync(command with { Input = content }, cancellationToken);
    }

    /// <summary>Whether the machine has a file, directory or link at this path. A link to nothing exists.</summary>
    public async Task<bool> ExistsAsync(string path, CancellationToken cancellationToken = default)
    {
        PathInMachine.Check(path, nameof(path));
        var result = await TryRunAsync(new MachineCommand("sh", "-c", "test -e \"$1\" || test -L \"$1\"", "sh", path), cancellationToken);
        return result.Succeeded;
    }

    /// <summary>
    /// Copies a directory of the host, or one file, into the machine, with the directories above it. Modes are kept, all belongs to root.
    /// </summary>
    /// <param name="hostPath">A file or directory on the host.</param>
    /// <param name="path">What it is to be in the machine. A directory that is there gets the copied files in addition.</param>
    /// <param name="cancellationToken">Ends the copying; a part may be left.</param>
    /// <exception cref="FileNotFoundException"><paramref name="hostPath"/> does not exist.</exception>
    /// <exception cref="MachineCommandException">The machine cannot store it.</exception>
    public async Task CopyAsync(string hostPath, string path, CancellationToken cancellationToken = default)
    {
        PathInMachine.Check(path, nameof(path));
        if (File.Exists(hostPath))
        {
            await WriteBytesAsync(path, await File.ReadAllBytesAsync(hostPath, cancellationToken), File.GetUnixFileMode(hostPath),
                cancellationToken: cancellationToken);
            return;
        }
        if (!Directory.Exists(hostPath))
            throw new FileNotFoundException($"'{hostPath}', which is to be copied into the machine, does not exist.", hostPath);
        await RunAsync(new MachineCommand("mkdir", "-p", path), cancellationToken);
        var extract = new MachineCommand("tar", "--extract", "--no-same-owner", "--keep-directory-symlink", "--file=-",
            $"--directory={path}");
        await RunAsync(extract, PipeSource.Create((pipe, stop) =>
            TarFile.CreateFromDirectoryAsync(hostPath, pipe, includeBaseDirectory: false, stop)), cancellationToken);
    }
}
