using System.Globalization;
using System.Text;

namespace HostKit;

/// <summary>The way between texts and the parts of unit names (systemd-escape(1)).</summary>
public sealed partial record UnitName
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What stands between <c>@</c> and the suffix, escaped as it is in the name (<c>%i</c>); null where the name has no <c>@</c>, empty for a template.</summary>
    public string? InstancePart => Value.IndexOf('@', StringComparison.Ordinal) is > 0 and var at ? Value[(at + 1)..Value.LastIndexOf('.')] : null;

    /// <summary>The text that the instance was made from (<c>%I</c>); null where the name has no <c>@</c>, or where it stands for no text.</summary>
    public string? InstanceText => InstancePart is { } part ? TryUnescape(part) : null;

    /// <summary>A text as a part of a unit name: <c>/</c> becomes <c>-</c>, and everything else that names do not have becomes <c>\xHH</c>.</summary>
    /// <param name="text">The text; any but NUL.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The text contains NUL.</exception>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException($"'{text.Replace("\0", "\\0", StringComparison.Ordinal)}' contains NUL, which no name can carry.", nameof(text));
        var name = new StringBuilder(text.Length);
        foreach (var b in Encoding.UTF8.GetBytes(text))
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

    /// <summary>The text of an escaped part of a unit name.</summary>
    /// <param name="part">The part, such as <c>a\x20b-c</c>.</param>
    /// <returns>The text, such as <c>a b/c</c>.</returns>
    /// <exception cref="FormatException">The part has a backslash that begins no escape, or stands for bytes that are no text.</exception>
    public static string Unescape(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return TryUnescape(part) ?? throw new FormatException($"'{part}' is no escaped part of a unit name: a backslash begins \\xHH, and the bytes must be UTF-8.");
    }

    /// <summary>A path as a part of a unit name, as mount units have it: slashes that mean nothing are dropped, <c>/</c> itself is <c>-</c>.</summary>
    /// <param name="path">The path; whether it begins with a slash makes no difference.</param>
    /// <returns>The part.</returns>
    /// <exception cref="ArgumentException">The path has <c>..</c> or NUL in it, or is empty.</exception>
    public static string EscapePath(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var parts = path.Split('/').Where(part => part is not ("" or ".")).ToList();
        if (parts.Contains(".."))
            throw new ArgumentException($"'{path}' cannot become a unit name: it contains '..'.", nameof(path));
        return parts.Count == 0 && path[0] == '/' ? "-" : parts.Count == 0 ? throw new ArgumentException($"'{path}' names no path.", nameof(path)) : Escape(string.Join('/', parts));
    }

    /// <summary>The path of an escaped part of a unit name.</summary>
    /// <param name="part">The part, such as <c>var-lib-my\x20data</c>.</param>
    /// <returns>The absolute path, such as <c>/var/lib/my data</c>.</returns>
    /// <exception cref="FormatException">The part stands for no path.</exception>
    public static string UnescapePath(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part == "-")
            return "/";
        var path = "/" + Unescape(part);
        return path.Length > 1 && !path.Contains("//", StringComparison.Ordinal) && !path.EndsWith('/') && !path.Split('/').Any(p => p is "." or "..")
            ? path
            : throw new FormatException($"'{part}' is no path: it would be '{path}'.");
    }

    /// <summary>The unit of a type that belongs to a path, such as <c>var-lib.mount</c> for <c>/var/lib</c>.</summary>
    /// <param name="path">The absolute path.</param>
    /// <param name="type">The suffix without its dot, such as <c>mount</c>.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentException">The path cannot become a name, or there is no such type.</exception>
    public static UnitName FromPath(string path, string type) => new($"{EscapePath(path)}.{type}");

    /// <summary>The instance of this template for a text, which is escaped.</summary>
    /// <param name="text">What <c>%I</c> stands for in the unit.</param>
    /// <returns>The name, such as <c>backup@my\x20data.service</c>.</returns>
    /// <exception cref="InvalidOperationException">The name is no template.</exception>
    /// <exception cref="ArgumentException">The text is empty, contains NUL, or makes the name longer than 255.</exception>
    public UnitName Instance(string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        if (!IsTemplate)
            throw new InvalidOperationException($"'{this}' is no template: a template's name ends in '@' before its suffix.");
        return new($"{Value[..(Value.LastIndexOf('.'))]}{Escape(text)}.{Type}");
    }

    private static string? TryUnescape(string part)
    {
        var bytes = new List<byte>(part.Length);
        for (var i = 0; i < part.Length; i++)
        {
            if (part[i] == '-')
                bytes.Add((byte)'/');
            else if (part[i] != '\\')
                bytes.AddRange(Encoding.UTF8.GetBytes(part[i].ToString()));
            else if (i + 3 < part.Length && part[i + 1] == 'x' && byte.TryParse(part.AsSpan(i + 2, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var b))
                (bytes, i) = ([.. bytes, b], i + 3);
            else
                return null;
        }

        try
        {
            return Strict.GetString([.. bytes]);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
