namespace HostKit;

/// <summary>Takes D-Bus's type signatures apart.</summary>
internal static class BusSignature
{
    /// <summary>The types in a row, such as <c>s</c> and <c>a(ss)</c> in <c>sa(ss)</c>.</summary>
    public static List<string> Split(string signature)
    {
        var types = new List<string>();
        for (var rest = signature; rest.Length > 0; rest = rest[types[^1].Length..])
            types.Add(First(rest));
        return types;
    }

    /// <summary>The first complete type.</summary>
    public static string First(string signature)
    {
        var at = 0;
        while (at < signature.Length && signature[at] == 'a')
            at++;
        var depth = 0;
        do
        {
            depth += at >= signature.Length ? throw new ArgumentException($"'{signature}' is no type of D-Bus.", nameof(signature)) : signature[at] switch { '(' or '{' => 1, ')' or '}' => -1, _ => 0 };
            at++;
        }
        while (depth > 0);
        return signature[..at];
    }
}
