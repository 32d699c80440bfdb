using System.Globalization;
using System.Text;

namespace HostKit.Systemd;

/// <summary>Names of units that are made from paths (systemd-escape(1), "--path").</summary>
internal static class PathName
{
    public static UnitName Unit(string path, string type)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path[0] != '/' || path.Split('/').Any(part => part is "." or "..") || path.Any(char.IsControl))
            throw new ArgumentException($"'{path}' must be an absolute path without '.', '..' and control characters.", nameof(path));
        return new($"{Escape(path)}.{type}");
    }

    private static string Escape(string path)
    {
        var parts = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0)
            return "-";
        var name = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(string.Join('/', parts)))
        {
            var c = (char)b;
            if (c == '/')
                name.Append('-');
            else if ((char.IsAsciiLetterOrDigit(c) || c is ':' or '_' or '.') && !(c == '.' && name.Length == 0))
                name.Append(c);
            else
                name.Append("\\x").Append(b.ToString("x2", CultureInfo.InvariantCulture));
        }

        return name.ToString();
    }
}
