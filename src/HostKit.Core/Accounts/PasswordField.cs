using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace HostKit;

/// <summary>The second field of shadow(5), and what is allowed to be said of it.</summary>
internal static partial class PasswordField
{
    /// <summary>No password opens the account; other ways in, such as keys, stay open.</summary>
    public const string None = "*";

    /// <summary>A hash as crypt(5) writes it; anything else is refused without being shown.</summary>
    public static string Checked(string hash)
        => Hash().IsMatch(hash) ? hash : throw new ArgumentException(
            "PasswordHash is no password hash. It takes what 'mkpasswd --method=yescrypt' or 'openssl passwd -6' prints ($y$… or $6$…), never the password itself, "
            + "nor an old, weak form.");

    /// <summary>What a generation remembers, from which nothing can be logged in with or guessed: the hash has its own salt, and that is hashed with it.</summary>
    public static string Digest(string user, string hash) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"hostkit password\0{user}\0{hash}")));

    /// <summary>Whether somebody who knows a password, or for whom none is needed, can log in with it.</summary>
    public static bool Opens(string field) => field.Length == 0 || (field[0] is not ('!' or '*') && field != "x");

    public static string Locked(string field) => field.StartsWith('!') ? field : "!" + field;

    public static string Unlocked(string field) => field.StartsWith('!') && field.Length > 1 ? field[1..] : field == "!" ? None : field;

    [GeneratedRegex(@"\A\$(y|gy|7|6|5|2[aby])\$[./A-Za-z0-9$=,]{20,500}\z")]
    private static partial Regex Hash();
}
