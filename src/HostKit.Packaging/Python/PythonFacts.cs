using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace HostKit.Packaging;

/// <summary>An interpreter of this machine, as it told of itself; remembered for as long as its program is the same.</summary>
internal sealed record PythonFacts
{
    public required string Executable { get; init; }

    public required string Version { get; init; }

    /// <summary>The first two parts of the version.</summary>
    public required string Minor { get; init; }

    public required string Soabi { get; init; }

    public required string AbiFlags { get; init; }

    public required string Glibc { get; init; }

    public required string Prefix { get; init; }

    public required string StandardLibrary { get; init; }

    /// <summary>The libraries that program and modules use, without the C library.</summary>
    public required ImmutableArray<string> Libraries { get; init; }

    /// <summary>What markers ask for.</summary>
    public required ImmutableDictionary<string, string> Environment { get; init; }

    /// <summary>Identity of program, modules and libraries, by content.</summary>
    public string Identity => $"{FileHash.Of(Executable)} {LibraryHash()} {string.Join(' ', Libraries.Where(File.Exists).Select(FileHash.Of))}";

    /// <exception cref="HostKitException">The program is no Python.</exception>
    public static PythonFacts Of(string executable)
    {
        var script = PythonProgram.Text("facts.py");
        var key = Hash($"{FileHash.Of(executable)}{script}{executable}");
        var remembered = $"{CacheDirectory.For("python")}/{key}.json";
        if (!File.Exists(remembered))
        {
            var written = $"{remembered}.{Guid.NewGuid():N}";
            File.WriteAllText(written, Ask(executable, script));
            File.Move(written, remembered, overwrite: true);
        }

        return Parse(File.ReadAllText(remembered));
    }

    internal static PythonFacts Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        string Text(string name) => root.GetProperty(name).GetString()!;
        return new PythonFacts
        {
            Executable = Text("executable"),
            Version = Text("version"),
            Minor = Text("minor"),
            Soabi = Text("soabi"),
            AbiFlags = Text("abiflags"),
            Glibc = Text("glibc"),
            Prefix = Text("prefix"),
            StandardLibrary = Text("stdlib"),
            Libraries = [.. root.GetProperty("libraries").EnumerateArray().Select(l => l.GetString()!)],
            Environment = root.GetProperty("environment").EnumerateObject().ToImmutableDictionary(p => p.Name, p => p.Value.GetString()!, StringComparer.Ordinal),
        };
    }

    private static string Ask(string executable, string script)
    {
        var start = new ProcessStartInfo(executable, ["-I", "-S", "-B", "-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new HostKitException($"'{executable}' is no Python that HostKit can ask: {error.Result.Trim()}");
    }

    // An upgrade puts other files in the place of the old ones, which changes the times of directories.
    private string LibraryHash()
    {
        var seen = new StringBuilder();
        foreach (var directory in new DirectoryInfo(StandardLibrary).EnumerateDirectories("*", SearchOption.AllDirectories).Prepend(new DirectoryInfo(StandardLibrary)).Where(d => IsModules(d.FullName)))
            seen.Append(CultureInfo.InvariantCulture, $"{directory.FullName} {directory.LastWriteTimeUtc.Ticks}\n");
        var remembered = $"{CacheDirectory.For("python")}/{Hash(seen.ToString())}.library";
        if (File.Exists(remembered) && File.ReadAllText(remembered) is { Length: 64 } known)
            return known;

        using var all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(StandardLibrary, "*", SearchOption.AllDirectories).Where(IsModules).Order(StringComparer.Ordinal).Where(File.Exists))
        {
            all.AppendData(Encoding.UTF8.GetBytes($"{Path.GetRelativePath(StandardLibrary, file)}\0"));
            all.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        var hash = Convert.ToHexStringLower(all.GetHashAndReset());
        var written = $"{remembered}.{Guid.NewGuid():N}";
        File.WriteAllText(written, hash);
        File.Move(written, remembered, overwrite: true);
        return hash;
    }

    // What is not copied does not count.
    private bool IsModules(string path)
        => !Path.GetRelativePath(StandardLibrary, path).Split('/').Any(p => p is "__pycache__" or "test" or "tests" or "idlelib" or "tkinter" or "turtledemo" or "ensurepip" or "site-packages" or "dist-packages" or "sitecustomize.py");

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
