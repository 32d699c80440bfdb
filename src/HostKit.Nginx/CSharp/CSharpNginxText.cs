using System.Text;

namespace HostKit.Nginx;

/// <summary>Writes texts with variables as C#.</summary>
internal static class CSharpNginxText
{
    private static readonly Dictionary<string, string> Known = new()
    {
        [Var.Host.Name] = nameof(Var.Host),
        [Var.RemoteAddr.Name] = nameof(Var.RemoteAddr),
        [Var.Scheme.Name] = nameof(Var.Scheme),
        [Var.RequestUri.Name] = nameof(Var.RequestUri),
        [Var.Uri.Name] = nameof(Var.Uri),
        [Var.ProxyAddXForwardedFor.Name] = nameof(Var.ProxyAddXForwardedFor),
    };

    public static string Of(Var variable) => Known.TryGetValue(variable.Name, out var member) ? "Var." + member : $"new Var({CSharpLiteral.Of(variable.Name)})";

    /// <summary>A literal, a variable, an interpolated string of known variables, or the text in nginx's own spelling.</summary>
    public static string Of(NginxText text)
    {
        var source = text.Source;
        if (!text.HasVariables)
            return CSharpLiteral.Of(source);
        if (source.Skip(1).All(Var.IsNameCharacter) && source.Length > 1 && source[0] == '$' && !char.IsAsciiDigit(source[1]))
            return Of(new Var(source[1..]));
        return Interpolated(source) ?? $"NginxText.Expand({CSharpLiteral.Of(source)})";
    }

    private static string? Interpolated(string source)
    {
        var code = new StringBuilder();
        var builder = new NginxTextBuilder(0, 0);
        for (var i = 0; i < source.Length;)
        {
            var start = i;
            if (source[i] == '$')
            {
                i += source[i + 1] == '{' ? 2 : 1;
                var name = i;
                while (i < source.Length && Var.IsNameCharacter(source[i]))
                    i++;
                var variable = new Var(source[name..i]);
                if (!Known.ContainsKey(variable.Name))
                    return null;
                i += source[start + 1] == '{' ? 1 : 0;
                builder.AppendFormatted(variable);
                code.Append('{').Append(Of(variable)).Append('}');
            }
            else
            {
                while (i < source.Length && source[i] != '$')
                    i++;
                builder.AppendLiteral(source[start..i]);
                code.Append(CSharpLiteral.Escaped(source[start..i]).Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal));
            }
        }

        return builder.Source == source ? $"NginxText.Of($\"{code}\")" : null;
    }
}
