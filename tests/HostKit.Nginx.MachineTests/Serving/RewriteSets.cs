using System.Globalization;
using System.Text;

namespace HostKit.Nginx.Tests;

/// <summary>Servers full of statements that change requests, with variables that are known.</summary>
internal sealed class RewriteSets(LocationSets cases)
{
    private static readonly string[] Patterns = ["^/a/(.*)$", "^/(.)/(.*)$", "^", "b$", "^/a$", @"\.php$", "^/(?<named>[^/]+)/", "(b)(c)?", "^/x"];
    private static readonly string[] Targets = ["/b/$1", "/c", "/x$uri", "/$2/$1", "/b?n=$1", "/c?", "/a?q=$arg_x&u=$uri", "/$one", "$uri", "/é/$1", "/d%20e", "https://example.org$request_uri?", "http://h/$1", "/$kind"];
    private static readonly string[] Values = ["$uri", "$1", "$args", "a", "0", "", "$one$two", "$arg_x", "${one}x", "$is_args", "$request_uri", "$host", "$kind", "$named", "$scheme"];
    private static readonly string[] Conditions = ["$arg_x", "$one", "$uri = /a/b", "$uri != /a", "$uri ~ ^/a/(.*)", "$args ~* X=1", "$uri !~ b", "$one = \"\"", "$request_uri ~ %", "$kind = none", "$request_method = POST", "$uri !~* \"A{2}|php$\""];
    private int _id;

    public string Url() => cases.Url();

    public string Server()
    {
        var text = new StringBuilder();
        // A variable has to be set somewhere for nginx to know it.
        text.Append("set $one s; set $two \"\";\nif ($host = never) { rewrite ^/(?<named>n) /; }\n");
        Statements(text, cases.Next(3), 0);
        foreach (var location in (string[])["/", "/a", "/b/", "~ c", "= /x", "^~ /d", "@n"])
        {
            if (location != "@n" && cases.Chance(30))
                continue;
            text.Append(CultureInfo.InvariantCulture, $"location {location} {{\n");
            if (cases.Chance(15))
                text.Append("internal;\n");
            if (cases.Chance(15))
                text.Append(CultureInfo.InvariantCulture, $"error_page 404 403 {cases.Pick(["", "=", "=200", "=410"])} {cases.Pick(["@n", "/x", "/b/e?x=2", "https://example.org/e"])};\n");
            Statements(text, cases.Next(4), 0);
            text.Append(cases.Next(6) switch
            {
                0 => $"try_files /none $uri.none {cases.Pick(["@n", "=404", "/x", "/b/t?x=1", "/a$is_args$args"])};\n",
                1 => $"return {cases.Pick(["404", "403", "301 /moved$uri", "302 https://example.org/?u=$uri", "https://example.org$request_uri", "444"])};\n",
                2 => "deny all;\n",
                _ => $"return 200 \"{++_id}|$uri|$args|$one|$two|$1|$named\";\n",
            });
            text.Append("}\n");
        }

        return text.ToString();
    }

    private void Statements(StringBuilder text, int count, int depth)
    {
        for (var i = 0; i < count; i++)
        {
            switch (cases.Next(depth == 0 ? 8 : 6))
            {
                case 0 or 1:
                    text.Append(CultureInfo.InvariantCulture, $"set {cases.Pick(["$one", "$two"])} \"{cases.Pick(Values)}\";\n");
                    break;
                case 2 or 3 or 4:
                    text.Append(CultureInfo.InvariantCulture, $"rewrite {NginxWord.FromString(cases.Pick(Patterns))} {cases.Pick(Targets)} {cases.Pick(["", "last", "break", "redirect", "permanent", "last"])};\n");
                    break;
                case 5:
                    text.Append(cases.Pick(["break;\n", $"return 200 \"r{++_id}|$uri|$args|$one\";\n", "", ""]));
                    break;
                default:
                    text.Append(CultureInfo.InvariantCulture, $"if ({cases.Pick(Conditions)}) {{\n");
                    Statements(text, cases.Next(3), depth + 1);
                    text.Append("}\n");
                    break;
            }
        }
    }
}
