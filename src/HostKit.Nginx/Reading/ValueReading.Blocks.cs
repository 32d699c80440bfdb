using System.Collections.Immutable;
using System.Globalization;

namespace HostKit.Nginx;

internal static partial class ValueReading
{
    private static readonly string[] MapWords = ["default", "hostnames", "include", "volatile"];

    public static Map? Map(StatementText text)
    {
        if (text.Words is not [var source, var name] || Variable(name) is not { } variable || Rows(text) is not { } rows)
            return null;
        var (cases, p) = (new List<(string Key, NginxText Value)>(), new Parameters([]));
        var (volatileRow, hostnames, otherwise) = (Take(rows, "volatile", p, "Volatile"), Take(rows, "hostnames", p, "Hostnames"), TakeValue(rows, "default"));
        if (otherwise is not null)
            p.Note("Default", Code(otherwise));
        var includes = Includes(rows, p);
        foreach (var row in rows)
        {
            if (row is not [var key, var value] || MapWords.Contains(key))
                return null;
            cases.Add((key is ['\\', .. var word] && MapWords.Contains(word) ? word : key, Of(value)));
        }

        NoteRows(p, "Cases", cases.Select(row => $"({CSharpLiteral.Of(row.Key)}, {CSharpNginxText.Of(row.Value)})"));
        return text.Made(
            new Map(Of(source), variable) { Volatile = volatileRow, Hostnames = hostnames, Default = otherwise is null ? null : Of(otherwise), Include = includes, Cases = [.. cases] },
            CSharpNode.New($"{Code(source)}, {CSharpNginxText.Of(variable)}", p.Members));
    }

    public static Geo? Geo(StatementText text)
    {
        if (text.Words is not ([_] or [_, _]) || Variable(text.Words[^1]) is not { } variable || Rows(text) is not { } rows)
            return null;
        var p = new Parameters([]);
        Var? source = null;
        if (text.Words.Length == 2)
        {
            source = Variable(text.Words[0]);
            if (source is null)
                return null;
            p.Note("Source", CSharpNginxText.Of(source));
        }

        var (ranges, isVolatile, recursive, otherwise) = (Take(rows, "ranges", p, "Ranges"), Take(rows, "volatile", p, "Volatile"), Take(rows, "proxy_recursive", p, "ProxyRecursive"), TakeValue(rows, "default"));
        if (otherwise is not null)
            p.Note("Default", CSharpLiteral.Of(otherwise));
        var proxies = TakeAll(rows, "proxy", p, "Proxies");
        var includes = Includes(rows, p);
        var deleted = rows.TakeWhile(row => row[0] == "delete" && row.Length == 2).Select(row => row[1]).ToImmutableArray();
        rows.RemoveRange(0, deleted.Length);
        if (deleted.Length > 0)
            p.Note("Delete", $"[{string.Join(", ", deleted.Select(CSharpLiteral.Of))}]");
        if (rows.Any(row => row.Length != 2 || row[0] is "delete" or "include" or "proxy" or "default" or "ranges" or "volatile" or "proxy_recursive"))
            return null;
        NoteRows(p, "Rows", rows.Select(row => $"({CSharpLiteral.Of(row[0])}, {CSharpLiteral.Of(row[1])})"));
        return text.Made(
            new Geo(variable)
            {
                Source = source, Ranges = ranges, Volatile = isVolatile, ProxyRecursive = recursive, Default = otherwise, Proxies = proxies, Include = includes, Delete = deleted,
                Rows = [.. rows.Select(row => (row[0], row[1]))],
            },
            CSharpNode.New(CSharpNginxText.Of(variable), p.Members));
    }

    public static MimeTypes? MimeTypes(StatementText text)
    {
        if (!text.Words.IsEmpty || Rows(text) is not { } rows)
            return null;
        var p = new Parameters([]);
        var includes = Includes(rows, p);
        if (rows.Any(row => row.Length < 2 || row[0] == "include"))
            return null;
        NoteRows(p, "Rows", rows.Select(row => $"({CSharpLiteral.Of(row[0])}, [{string.Join(", ", row[1..].Select(CSharpLiteral.Of))}])"));
        return text.Made(new MimeTypes { Include = includes, Rows = [.. rows.Select(row => (row[0], ImmutableArray.Create(row.AsSpan(1))))] }, CSharpNode.New("", p.Members));
    }

    public static CharsetMap? CharsetMap(StatementText text)
    {
        if (text.Words is not [var from, var to] || Rows(text) is not { } rows)
            return null;
        var p = new Parameters([]);
        var includes = Includes(rows, p);
        if (rows.Any(row => row.Length != 2 || row[0] == "include"))
            return null;
        NoteRows(p, "Rows", rows.Select(row => $"({CSharpLiteral.Of(row[0])}, {CSharpLiteral.Of(row[1])})"));
        return text.Made(new CharsetMap(from, to) { Include = includes, Rows = [.. rows.Select(row => (row[0], row[1]))] }, CSharpNode.New($"{CSharpLiteral.Of(from)}, {CSharpLiteral.Of(to)}", p.Members));
    }

    public static SplitClients? SplitClients(StatementText text)
    {
        if (text.Words is not [var source, var name] || Variable(name) is not { } variable || Rows(text) is not { } rows)
            return null;
        var p = new Parameters([]);
        var rest = rows is [.., ["*", var last]] ? last : null;
        if (rest is not null)
            rows.RemoveAt(rows.Count - 1);
        var shares = new List<(decimal Percent, NginxText Value)>();
        foreach (var row in rows)
        {
            if (row is not [[.. var number, '%'], var value] || !decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent))
                return null;
            shares.Add((percent, Of(value)));
        }

        NoteRows(p, "Shares", shares.Select(share => $"({share.Percent.ToString(CultureInfo.InvariantCulture)}m, {CSharpNginxText.Of(share.Value)})"));
        if (rest is not null)
            p.Note("Rest", Code(rest));
        return text.Made(new SplitClients(Of(source), variable) { Shares = [.. shares], Rest = rest is null ? null : Of(rest) }, CSharpNode.New($"{Code(source)}, {CSharpNginxText.Of(variable)}", p.Members));
    }

    /// <summary>The rows of a block of data, each with its first word; null when one of them cannot be said in strings.</summary>
    private static List<string[]>? Rows(StatementText text)
        => text.Statement is { HasBlock: true, IsCode: false } statement && statement.Block.All(row => !row.HasBlock && ContextReader.IsText(row))
            ? [.. statement.Block.Select(row => (string[])[row.Name, .. row.Arguments.Select(word => word.Value)])] : null;

    private static bool Take(List<string[]> rows, string word, Parameters p, string property)
    {
        var index = rows.FindIndex(row => row is [var only] && only == word);
        if (index < 0)
            return false;
        rows.RemoveAt(index);
        p.Note(property, "true");
        return true;
    }

    private static string? TakeValue(List<string[]> rows, string word)
    {
        var index = rows.FindIndex(row => row is [var name, _] && name == word);
        var value = index < 0 ? null : rows[index][1];
        if (index >= 0)
            rows.RemoveAt(index);
        return value;
    }

    private static ImmutableArray<string> TakeAll(List<string[]> rows, string word, Parameters p, string property)
    {
        var values = rows.Where(row => row is [var name, _] && name == word).Select(row => row[1]).ToImmutableArray();
        rows.RemoveAll(row => row is [var name, _] && name == word);
        if (values.Length > 0)
            p.Note(property, $"[{string.Join(", ", values.Select(CSharpLiteral.Of))}]");
        return values;
    }

    /// <summary>Files that are included before any row; those behind one stay among the rows, where their place can matter.</summary>
    private static ImmutableArray<string> Includes(List<string[]> rows, Parameters p)
    {
        var files = rows.TakeWhile(row => row is ["include", _]).Select(row => row[1]).ToImmutableArray();
        rows.RemoveRange(0, files.Length);
        if (files.Length > 0)
            p.Note("Include", $"[{string.Join(", ", files.Select(CSharpLiteral.Of))}]");
        return files;
    }

    private static void NoteRows(Parameters p, string property, IEnumerable<string> rows)
    {
        var items = rows.Select(row => new CSharpItem("", new(row))).ToList();
        if (items.Count > 0)
            p.Note(property, CSharpNode.List(items));
    }
}
