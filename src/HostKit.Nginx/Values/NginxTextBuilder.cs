using System.ComponentModel;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace HostKit.Nginx;

/// <summary>Puts together the interpolated string of <see cref="NginxText.Of"/>; the compiler calls it.</summary>
/// <param name="literalLength">Filled in by the compiler.</param>
/// <param name="formattedCount">Filled in by the compiler.</param>
[InterpolatedStringHandler]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NginxTextBuilder(int literalLength, int formattedCount)
{
    private readonly StringBuilder _source = new(literalLength + (formattedCount * 16));
    private Var? _pending;

    internal string Source => Flushed("").ToString();

    /// <summary>Adds a literal part.</summary>
    /// <param name="value">The part.</param>
    public void AppendLiteral(string value) => Append(NginxText.FromString(value).Source);

    /// <summary>Adds a string as a literal.</summary>
    /// <param name="value">The string.</param>
    public void AppendFormatted(string value) => Append(NginxText.FromString(value).Source);

    /// <summary>Adds a number.</summary>
    /// <param name="value">The number.</param>
    public void AppendFormatted(int value) => Append(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a variable.</summary>
    /// <param name="value">The variable.</param>
    public void AppendFormatted(Var value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Flushed("");
        _pending = value;
    }

    /// <summary>Adds a text with its variables.</summary>
    /// <param name="value">The text.</param>
    public void AppendFormatted(NginxText value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Append(value.Source);
    }

    private void Append(string text)
    {
        if (text.Length > 0)
            Flushed(text).Append(text);
    }

    /// <summary>A variable gets braces when what follows would read as part of its name.</summary>
    private StringBuilder Flushed(string next)
    {
        if (_pending is { } variable)
            _source.Append(next.Length > 0 && Var.IsNameCharacter(next[0]) ? $"${{{variable.Name}}}" : variable.ToString());
        _pending = null;
        return _source;
    }
}
