using System.Globalization;

namespace HostKit.Nginx;

/// <summary>An <c>error_page</c> taken apart.</summary>
/// <param name="Overwrite">The status that is sent instead; 0 for that of the page itself; null to keep the one there is.</param>
/// <param name="Target">Where the answer comes from.</param>
internal sealed record ErrorPageUse(int? Overwrite, string Target)
{
    public static bool Covers(ExpandedStatement statement, int status)
        => ByteText.Arguments(statement) is { Length: > 1 } words && words.SkipLast(1).Contains(status.ToString(CultureInfo.InvariantCulture));

    public static ErrorPageUse Of(ExpandedStatement statement, int status)
    {
        var words = ByteText.Arguments(statement);
        int? overwrite = words is [.., ['=', .. var code], _] ? code.Length == 0 ? 0 : int.Parse(code, CultureInfo.InvariantCulture)
            : status is 494 or 495 or 496 or 497 ? 400 : null;
        return new(overwrite, words[^1]);
    }
}
