using System.Collections;
using System.Globalization;

namespace HostKit.Nginx;

/// <summary>Makes statements of typed entries.</summary>
internal static class DirectiveText
{
    public static IEnumerable<NginxStatement> StatementsOf(DirectiveEntry entry) => entry.Value switch
    {
        RawDirective raw => raw.ToStatements(entry.Name),
        IStatements value => value.ToStatements(),
        string or IWords => [NginxStatement.Create(entry.Name, WordsOf(entry.Value))],
        IEnumerable list => StatementsOf(entry.Name, list.Cast<object>()),
        _ => [NginxStatement.Create(entry.Name, WordsOf(entry.Value))],
    };

    private static IEnumerable<NginxStatement> StatementsOf(string name, IEnumerable<object> list)
        => list.FirstOrDefault() is IStatements ? list.Cast<IStatements>().SelectMany(value => value.ToStatements())
            : DirectiveCatalogue.IsRepeated(name) ? list.Select(value => NginxStatement.Create(name, WordsOf(value)))
            : [NginxStatement.Create(name, list.SelectMany(WordsOf))];

    private static IEnumerable<NginxWord> WordsOf(object value) => value switch
    {
        IWords words => words.Words,
        NginxText text => [text.Source],
        string text => [NginxText.WithoutNul(text)],
        bool flag => [flag ? "on" : "off"],
        int number => [number.ToString(CultureInfo.InvariantCulture)],
        ByteSize size => [SizeText.Of(size)],
        TimeSpan time => [TimeText.Of(time)],
        Presence => [],
        Enum word => [DirectiveCatalogue.WordOf(word)],
        _ => throw new InvalidOperationException($"{value.GetType()} is not a directive's value."),
    };
}
