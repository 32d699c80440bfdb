using Tomlyn;
using Tomlyn.Model;

namespace HostKit.Packaging;

/// <summary>Reads TOML, and where something stands in it.</summary>
internal static class PythonToml
{
    /// <exception cref="HostKitException">The text is no TOML.</exception>
    public static TomlTable Read(string file, string text)
    {
        try
        {
            return TomlSerializer.Deserialize(text, PythonTomlContext.Default.TomlTable) ?? [];
        }
        catch (TomlException e)
        {
            throw new HostKitException($"{file} cannot be read: {e.Message}", e);
        }
    }

    public static TomlTable? Table(this TomlTable table, string name) => table.TryGetValue(name, out var value) ? value as TomlTable : null;

    public static string? Text(this TomlTable table, string name) => table.TryGetValue(name, out var value) ? value as string : null;

    public static IEnumerable<TomlTable> Tables(this TomlTable table, string name)
        => table.TryGetValue(name, out var value) ? value switch { TomlTableArray all => all, TomlArray all => all.OfType<TomlTable>(), _ => [] } : [];

    public static IEnumerable<string> Texts(this TomlTable table, string name) => table.TryGetValue(name, out var value) && value is TomlArray all ? all.OfType<string>() : [];

    /// <summary>The line on which a text first stands; 1 when it does not.</summary>
    public static int LineOf(string text, string wanted, int from = 0)
    {
        var at = text.IndexOf(wanted, from, StringComparison.Ordinal);
        return at < 0 ? 1 : text.AsSpan(0, at).Count('\n') + 1;
    }
}
