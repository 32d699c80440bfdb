using System.Buffers.Binary;
using System.Text;

namespace HostKit;

/// <summary>The rule for one line of <c>authorized_keys</c> (sshd(8), "AUTHORIZED_KEYS FILE FORMAT"): options if any, type, key, comment.</summary>
internal static class AuthorizedKey
{
    private static readonly string[] Types =
    [
        "ssh-ed25519", "sk-ssh-ed25519@openssh.com", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "sk-ecdsa-sha2-nistp256@openssh.com",
        "ssh-rsa", "ssh-ed25519-cert-v01@openssh.com", "ssh-rsa-cert-v01@openssh.com", "ecdsa-sha2-nistp256-cert-v01@openssh.com",
    ];

    // Never shown in a message: what was pasted by mistake may be anything.
    public static string Checked(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var trimmed = line.Trim();
        if (trimmed.Contains("PRIVATE KEY", StringComparison.Ordinal) || trimmed.StartsWith("PuTTY-User-Key", StringComparison.Ordinal))
            throw new ArgumentException("AuthorizedKeys has a private key: it belongs on its owner's machine only. Use the line of the file beside it, whose name ends in .pub.");
        if (trimmed.Any(c => char.IsControl(c) && c != '\t'))
            throw new ArgumentException("An entry of AuthorizedKeys has several lines: give each key as an entry of its own.");
        var words = AfterOptions(trimmed).Split((char[])[' ', '\t'], 3, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || !Types.Contains(words[0]))
            throw new ArgumentException(
                $"An entry of AuthorizedKeys is no public key: it has to be 'TYPE KEY COMMENT', as in the file whose name ends in .pub; TYPE is one of {string.Join(", ", Types[..7])}.");
        if (!IsKey(words[1], words[0]))
            throw new ArgumentException($"An entry of AuthorizedKeys is a damaged {words[0]} key: what follows the type is not the whole key. Copy the line again, to its end.");
        return trimmed;
    }

    // Options end at the first blank outside of quotes.
    private static string AfterOptions(string line)
    {
        if (Types.Contains(line.Split(' ', '\t')[0]))
            return line;
        var quoted = false;
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"' && (at == 0 || line[at - 1] != '\\'))
                quoted = !quoted;
            else if (line[at] is ' ' or '\t' && !quoted)
                return line[at..].TrimStart();
        }

        return line;
    }

    // A key is a list of texts and numbers, each with its length before it (RFC 4253, section 6.6); the first one is the type.
    private static bool IsKey(string base64, string type)
    {
        var bytes = new byte[base64.Length];
        if (!Convert.TryFromBase64String(base64, bytes, out var length))
            return false;
        var rest = bytes.AsSpan(0, length);
        for (var part = 0; rest.Length > 0; part++)
        {
            // A certificate ends in numbers of fixed length; its beginning has to do.
            if (part > 0 && type.Contains("-cert-", StringComparison.Ordinal))
                return true;
            if (rest.Length < 4 || BinaryPrimitives.ReadUInt32BigEndian(rest) is var size && size > rest.Length - 4)
                return false;
            if (part == 0 && Encoding.ASCII.GetString(rest.Slice(4, (int)size)) != type)
                return false;
            rest = rest[(4 + (int)size)..];
            if (rest.IsEmpty)
                return part > 0;
        }

        return false;
    }
}
